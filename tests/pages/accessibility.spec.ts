import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pagesInAllLanguages } from './kinds-of-page.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} scheme`, () => {
    test.use({ colorScheme });

    for (const { name, path } of pagesInAllLanguages) {
      test(`axe finds nothing on: ${name}`, async ({ page }) => {
        await page.goto(path);

        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();

        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }
  });
}

for (const { width, name } of [
  { width: 320, name: '320 px wide, which is 400 % zoom' },
  { width: 640, name: '640 px wide, which is 200 % zoom' },
]) {
  test.describe(name, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const { name: kind, path } of pagesInAllLanguages) {
      test(`nothing scrolls sideways on: ${kind}`, async ({ page }) => {
        await page.goto(path);

        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

        expect(overflow).toBeLessThanOrEqual(0);
      });
    }
  });
}

for (const width of [320, 390]) {
  test.describe(`with letters twice as large on a screen of ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const { name: kind, path } of pagesInAllLanguages) {
      test(`nothing scrolls sideways on: ${kind}`, async ({ page }) => {
        await page.goto(path);
        await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));

        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

        expect(overflow).toBeLessThanOrEqual(0);
      });
    }
  });
}

test('the first stop of the keyboard leads past the navigation', async ({ page }) => {
  await page.goto('/');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/#page_text$/);
});

test('every link of an entry can be reached with the keyboard, in the order in which it stands', async ({ page }) => {
  await page.goto('/events/osorio-confirms-mexico/');
  await page.locator('details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
  const links = await page
    .locator('a:visible')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));

  const reached: string[] = [];
  // Other things than links are reached, too; a browser that finds nothing more must not go on for ever.
  for (let presses = 0; reached.length < links.length && presses < links.length * 3; presses++) {
    await page.keyboard.press('Tab');
    const link = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    if (link) reached.push(link);
  }

  expect(reached).toEqual(links);
});
