import { expect, test } from '@playwright/test';
import { football } from './sites.ts';
import { entry } from './entry.ts';
import { prefixOf } from './kinds-of-page.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader gets from a sentence to what the source says and to the article in two clicks, and back', async ({
    page,
  }) => {
    await page.goto('/');

    await entry(page, 'norda-7-0').getByRole('link', { name: 'Source 1' }).click();

    await expect(page).toHaveURL(/\/events\/norda-7-0\/#source-1$/);
    const source = page.locator('#source-1');
    await expect(source).toBeInViewport();
    await expect(source.getByRole('link', { name: 'Norda put Ostra to the sword' })).toHaveAttribute(
      'href',
      /^https?:\/\/.*abeja\.example\.org\//,
    );
    await source.getByRole('link', { name: 'Back to the text' }).click();
    await expect(page.locator('#summary')).toBeInViewport();
  });

  test('every phase and every entry of the timeline is there', async ({ page }) => {
    await page.goto('/');

    await expect(page.locator('section.phase')).toHaveCount(football.timeline.phases.length);
    await expect(page.locator('article.entry')).toHaveCount(football.timeline.entries.length);
  });

  test('the sources of an entry can be unfolded on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('/');
    const notes = entry(page, 'norda-7-0').locator('.notes');

    await notes.locator('summary').click();

    await expect(notes.getByRole('link', { name: 'Harbour Tribune' })).toBeVisible();
  });
});

test('the sources of an entry stand beside it on a wide screen, without a click', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  const norda = entry(page, 'norda-7-0');

  const note = await norda.getByRole('link', { name: 'Harbour Tribune' }).boundingBox();
  const text = await norda.locator('.summary').boundingBox();

  expect(note!.x).toBeGreaterThan(text!.x + text!.width);
});

for (const [from, to, name] of [
  ['en', 'es', 'Leer en español'],
  ['es', 'en', 'Read in English'],
] as const) {
  test(`the language switch from ${from} stays on the same entry`, async ({ page }) => {
    await page.goto(`${prefixOf(from, football.timeline.site.languages)}/events/departure/`);

    await page.getByRole('link', { name }).click();

    await expect(page).toHaveURL(`${prefixOf(to, football.timeline.site.languages)}/events/departure/`);
    await expect(page.locator('html')).toHaveAttribute('lang', to);
  });
}

test('a headline in another language says which one it is', async ({ page }) => {
  await page.goto('/es/events/norda-7-0/');

  await expect(page.locator('#source-2 cite')).toHaveAttribute('lang', 'en');
});

test('a source without a known headline is described in the language of the page, and not as if printed', async ({
  page,
}) => {
  const { described } = football.timeline.articles.find(({ id }) => id === 'morgen-2019-06-19-debakel')!;
  await page.goto('/es/sources/morgen-2019-06-19-debakel/');

  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(described!.es!);
  await expect(heading).not.toHaveAttribute('lang');
  await expect(heading.locator('cite')).toHaveCount(0);
});

test('on the page of an entry, a source without a known headline has a link to the article instead', async ({
  page,
}) => {
  await page.goto('/es/events/norda-7-0/');
  const source = page.locator('#source-3');

  await expect(source.locator('cite')).toHaveCount(0);
  await expect(source.locator('a[href*="morgen.example.org"]')).toHaveCount(1);
});

test('sources that a summary does not cite are listed after those it cites', async ({ page }) => {
  await page.goto('/events/norda-7-0/');

  const cited = new Set(await page.locator('.summary sup a').allTextContents());
  const listed = await page.locator('.says-list li').count();

  const reporting = football.timeline.articles.filter(({ claims }) =>
    claims.some(({ event }) => event === 'norda-7-0'),
  );
  expect([...cited]).toEqual(Array.from(cited, (_, index) => String(index + 1)));
  expect(listed).toBe(reporting.length);
  expect(listed).toBeGreaterThan(cited.size);
});

test('a disagreement says who says what', async ({ page }) => {
  await page.goto('/events/norda-7-0/#disagreements');
  const differences = page.locator('#disagreements');

  await expect(differences.getByRole('listitem').filter({ hasText: '1–7' }).getByRole('link')).toHaveText(
    /^\d+ Harbour Tribune$/,
  );
});

test('an address that is not there is answered with a page that leads back, at any depth and in both languages', async ({
  page,
}) => {
  const response = await page.goto('/es/events/no/such/thing/');

  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'Go to the timeline' })).toHaveAttribute('href', '/');
  await expect(page.getByRole('link', { name: 'Ir a la línea del tiempo' })).toHaveAttribute('href', '/es/');
});

test('the page for addresses that are not there stands in for no other', async ({ page }) => {
  await page.goto('/no/such/thing/');

  await expect(page.locator('link[rel=canonical], link[hreflang], meta[property="og:url"]')).toHaveCount(0);
  await expect(page.locator('[aria-current]')).toHaveCount(0);
});

test('a mistyped address is answered with the entry that comes closest', async ({ page }) => {
  await page.goto('/events/norda-7-1/');

  await expect(page.getByRole('link', { name: /^Norda thrash/ })).toHaveAttribute('href', '/events/norda-7-0/');
});
