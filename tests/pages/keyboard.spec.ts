import { expect, test } from '@playwright/test';

test('the first stop of the keyboard leads past the navigation', async ({ page }) => {
  await page.goto('/');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/#page_text$/);
});

test('every link of an entry can be reached with the keyboard, in the order in which it stands', async ({ page }) => {
  await page.goto('/events/vidal-confirms/');
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
