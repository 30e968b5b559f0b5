import { expect, test } from '@playwright/test';
import { entry } from './entry.ts';
import { football } from './sites.ts';

for (const viewport of [
  { width: 390, height: 664 },
  { width: 1440, height: 900 },
]) {
  test(`a search from another page arrives at what it finds, ${viewport.width} × ${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('/sources/');

    await page.getByRole('searchbox', { name: 'Search the timeline' }).fill('corvo');
    await page.keyboard.press('Enter');

    await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ entries: “corvo”$/);
    await expect(page.getByRole('status')).toBeInViewport();
    await expect(page.getByRole('status')).toBeFocused();
    await expect(page.locator('article.entry:visible h3').first()).toBeInViewport();
  });
}

test('words in quotation marks are found as they stand', async ({ page }) => {
  await page.goto('/?q=%E2%80%9Cworst+defeat%E2%80%9D');
  await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ entries: “worst defeat”$/);
  await expect(entry(page, 'norda-7-0')).toBeVisible();

  await page.getByRole('searchbox', { name: 'Search' }).fill('"defeat worst"');

  await expect(page.getByRole('status')).toHaveText('Nothing matches.');
});

test('a nickname finds what names the person, who can also be chosen', async ({ page }) => {
  const { id, name, mentions } = football.timeline.people.find(({ names }) => names.includes('La Maestra'))!;
  const naming = mentions.map((mention) => mention.entry.id);
  const shown = () => page.locator('article.entry:visible h3').evaluateAll((all) => all.map((one) => one.id));
  await page.goto('/');

  await page.getByRole('searchbox', { name: 'Search' }).fill('“La Maestra”');
  await expect.poll(shown).toEqual(naming);

  await page.goto(`/people/${id}/`);
  await page.getByRole('link', { name: `Named in ${naming.length} entries` }).click();
  await expect(page).toHaveURL(`/?person=${id}`);
  await expect.poll(shown).toEqual(naming);
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${naming.length} of \\d+ entries: ${name}$`));
  await page.getByText('Filters (1)').click();
  await page.getByRole('combobox', { name: 'Person' }).selectOption('ines-calder');
  await expect(page).toHaveURL('/?person=ines-calder');
});

test('in the other language a word is searched for where it is of use, else it is left out, and filters stay', async ({
  page,
}) => {
  await page.goto('/?kind=match&q=norda#norda-7-0');
  await page.getByRole('link', { name: 'Leer en español' }).click();
  await expect(page).toHaveURL('/es/?q=norda&kind=match#norda-7-0');
  await expect(page.getByRole('status')).toHaveText(/^\d+ de \d+ entradas: Partido, “norda”$/);
  await expect(entry(page, 'norda-7-0').locator('h3')).toBeInViewport();

  await page.getByRole('searchbox', { name: 'Buscar' }).fill('derrota');
  await page.getByRole('link', { name: 'Read in English' }).click();
  await expect(page).toHaveURL('/?kind=match#norda-7-0');
  await expect(page.getByRole('status')).toHaveText(
    /^“derrota” was left out: here the texts are in English\. \d+ of \d+ entries: Match$/,
  );
  await expect(entry(page, 'norda-7-0').locator('h3')).toBeInViewport();
});

test('a search that cannot begin without the network says so, and begins when it is back', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await context.setOffline(true);
  await page.getByRole('searchbox', { name: 'Search' }).fill('corvo');
  await expect(page.getByRole('status')).toHaveText('This needs the network, which cannot be reached.');

  await context.setOffline(false);
  await page.getByRole('searchbox', { name: 'Search' }).fill('corvo remarks');

  await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ entries: “corvo remarks”$|^Nothing matches\.$/);
});
