import { expect, test, type Page } from '@playwright/test';
import { entry } from './entry.ts';
import { football } from './sites.ts';

const { entries, phases } = football.timeline;
const shownIds = (page: Page) => page.locator('article.entry:visible h3').evaluateAll((all) => all.map(({ id }) => id));
const search = (page: Page, path: string) => page.getByRole('searchbox', { name: path === '/' ? 'Search' : 'Buscar' });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every part has a link of its own, and leads to the next and the one before', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Part 3', exact: true }).click();
    await expect(page).toHaveURL('/#part_3');

    const around = page.getByRole('navigation', { name: 'Around part 3' });
    await around.getByRole('link', { name: `Part 4: ${phases[3]!.title.en}` }).click();
    await expect(page).toHaveURL('/#part_4');
    await expect(page.locator('#part_4')).toBeInViewport();

    await page
      .getByRole('navigation', { name: 'Around part 4' })
      .getByRole('link', { name: /^Part 3/ })
      .click();
    await expect(page.locator('#part_3')).toBeInViewport();
    await expect(page.getByRole('link', { name: 'Only this part' })).toHaveCount(0);
  });

  test('a result leads to its match, also from the key moments', async ({ page }) => {
    await page.goto('/key/');

    await page.locator('.phase-results a', { hasText: 'Tarsa' }).first().click();

    await expect(page).toHaveURL(/\/#tarsa/);
  });
});

test('a part can be read alone, and a link to another one shows that', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Around part 4' }).getByRole('link', { name: 'Only this part' }).click();

  await expect(page).toHaveURL('/?part=4#part_4');
  await expect.poll(() => shownIds(page)).toEqual(phases[3]!.entries.map(({ id }) => id));
  await expect(page.locator('#part_4')).toBeInViewport();
  await page.locator('.filters summary').click();
  await expect(page.getByRole('combobox', { name: 'Part' })).toHaveValue('4');

  await page
    .getByRole('navigation', { name: 'Around part 4' })
    .getByRole('link', { name: /^Part 5/ })
    .click();

  await expect(page).toHaveURL('/#part_5');
  await expect(page.locator('#part_5')).toBeInViewport();
});

test('newest first leaves the way to other parts at the end of each', async ({ page }) => {
  await page.goto('/?order=newest');

  await expect
    .poll(() => page.locator('.phase').evaluateAll((all) => all.map((one) => one.lastElementChild!.className)))
    .toEqual(phases.map(() => 'phase-nav'));
  expect((await shownIds(page))[0]).toBe(entries.at(-1)!.id);
});

for (const path of ['/', '/es/']) {
  for (const asked of ['June 2019', 'junio 2019', '2019-06']) {
    test(`a search for ${asked} finds the entries of that month on ${path}`, async ({ page }) => {
      const month = entries.filter(({ date }) => date.first.startsWith('2019-06')).map(({ id }) => id);
      await page.goto(path);

      await search(page, path).fill(asked);

      await expect.poll(() => shownIds(page)).toEqual(month);
      expect(month.length).toBeGreaterThan(1);
    });
  }
}

test('a search for a year finds its entries, and with a word those that have it', async ({ page }) => {
  await page.goto('/');

  await search(page, '/').fill('2020');
  const ofYear = entries.filter(({ date }) => date.first.startsWith('2020')).map(({ id }) => id);
  await expect.poll(() => shownIds(page)).toEqual(ofYear);
  await search(page, '/').fill('norda june 2019');

  await expect(entry(page, 'norda-7-0')).toBeVisible();
  await expect(entry(page, ofYear[0]!)).toBeHidden();
});
