import { expect, test } from '@playwright/test';
import { published } from '../unit/make-timeline.ts';
import { entry } from './entry.ts';
import { pagesInAllLanguages, prefixes } from './kinds-of-page.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader gets from a sentence to what the source says and to the article in two clicks, and back', async ({
    page,
  }) => {
    await page.goto('/');

    await entry(page, 'chile-7-0').getByRole('link', { name: 'Source 1' }).click();

    await expect(page).toHaveURL(/\/events\/chile-7-0\/#source-1$/);
    const source = page.locator('#source-1');
    await expect(source).toBeInViewport();
    await expect(source.getByRole('link', { name: 'Chile put Mexico to the sword' })).toHaveAttribute(
      'href',
      /^https?:\/\/.*as\.com\//,
    );
    await source.getByRole('link', { name: 'Back to the text' }).click();
    await expect(page.locator('#summary')).toBeInViewport();
  });

  test('every phase and every entry of the timeline is there', async ({ page }) => {
    await page.goto('/');

    await expect(page.locator('section.phase')).toHaveCount(published.phases.length);
    await expect(page.locator('article.entry')).toHaveCount(published.entries.length);
  });

  test('the sources of an entry can be unfolded on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('/');
    const notes = entry(page, 'chile-7-0').locator('.notes');

    await notes.locator('summary').click();

    await expect(notes.getByRole('link', { name: 'Chicago Tribune' })).toBeVisible();
  });
});

test('the sources of an entry stand beside it on a wide screen, without a click', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  const chile = entry(page, 'chile-7-0');

  const note = await chile.getByRole('link', { name: 'Chicago Tribune' }).boundingBox();
  const text = await chile.locator('.summary').boundingBox();

  expect(note!.x).toBeGreaterThan(text!.x + text!.width);
});

for (const [from, to, name] of [
  ['en', 'es', 'Leer en español'],
  ['es', 'en', 'Read in English'],
] as const) {
  test(`the language switch from ${from} stays on the same entry`, async ({ page }) => {
    await page.goto(`${prefixes[from]}/events/departure/`);

    await page.getByRole('link', { name }).click();

    await expect(page).toHaveURL(`${prefixes[to]}/events/departure/`);
    await expect(page.locator('html')).toHaveAttribute('lang', to);
  });
}

test('a headline in another language says which one it is', async ({ page }) => {
  await page.goto('/es/events/chile-7-0/');

  await expect(page.locator('#source-2 cite')).toHaveAttribute('lang', 'en');
});

test('a source without a known headline is described in square brackets, in the language of the page', async ({
  page,
}) => {
  await page.goto('/es/events/chile-7-0/');

  await expect(page.locator('#source-3 cite')).toHaveText(/^\[.+\]$/);
  await expect(page.locator('#source-3 cite')).not.toHaveAttribute('lang');
});

test('sources that a summary does not cite are listed after those it cites', async ({ page }) => {
  await page.goto('/events/chile-7-0/');

  const cited = new Set(await page.locator('.summary sup a').allTextContents());
  const listed = await page.locator('.says-list li').count();

  const reporting = published.articles.filter(({ claims }) => claims.some(({ event }) => event === 'chile-7-0'));
  expect([...cited]).toEqual(Array.from(cited, (_, index) => String(index + 1)));
  expect(listed).toBe(reporting.length);
  expect(listed).toBeGreaterThan(cited.size);
});

test('a disagreement says who says what', async ({ page }) => {
  await page.goto('/events/chile-7-0/#disagreements');
  const differences = page.locator('#disagreements');

  await expect(differences.getByRole('listitem').filter({ hasText: '1–7' }).getByRole('link')).toHaveText(
    'Chicago Tribune',
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
  await page.goto('/events/chile-7-1/');

  await expect(page.getByRole('link', { name: /^Chile thrash/ })).toHaveAttribute('href', '/events/chile-7-0/');
});

for (const { name, path } of pagesInAllLanguages) {
  test(`nothing is asked of another host, no cookie is set and nothing is blocked on: ${name}`, async ({
    page,
    context,
    baseURL,
  }) => {
    const foreign: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => void (new URL(request.url()).origin === baseURL || foreign.push(request.url())));
    page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));

    await page.goto(path, { waitUntil: 'networkidle' });

    expect(foreign).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
  });

  test(`the policy allows no inline style or script on: ${name}`, async ({ page }) => {
    await page.goto(path);

    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');

    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
  });
}

for (const { name, path, language, kind } of pagesInAllLanguages.filter(({ kind: one }) => one !== 'not found')) {
  test(`says its language, its address and those of its translations: ${name}`, async ({ page }) => {
    await page.goto(path);

    const links = await page
      .locator('link[rel="alternate"][hreflang]')
      .evaluateAll((all) =>
        all.map((link) => [link.getAttribute('hreflang'), new URL((link as HTMLLinkElement).href).pathname]),
      );
    const canonical = await page
      .locator('link[rel="canonical"]')
      .evaluate((link) => new URL((link as HTMLLinkElement).href).pathname);

    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(canonical, kind).toBe(path);
    expect(Object.fromEntries(links)).toMatchObject({
      [language]: path,
      en: path.replace(/^\/es(?=\/)/, ''),
      'x-default': path.replace(/^\/es(?=\/)/, ''),
    });
  });
}
