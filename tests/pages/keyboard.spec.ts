import { expect, test } from '@playwright/test';
import { football } from './sites.ts';

test('the first stop of the keyboard leads past the navigation', async ({ page }) => {
  await page.goto('/');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');

  await expect(page.locator('#page_text a').first()).toBeFocused();
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

test('j and k lead from entry to entry, but not while somebody types or where the keys are switched off', async ({
  page,
}) => {
  const { entries } = football.timeline;
  const place = entries.findIndex(({ id }) => id === 'norda-7-0');
  const [before, here, after] = entries.slice(place - 1, place + 2).map(({ id }) => `/events/${id}/`);
  await page.goto(here!);

  await page.keyboard.press('j');
  // With its script: a page listens to keys from then on.
  await page.waitForURL(after!, { waitUntil: 'load' });
  await page.keyboard.press('k');
  await page.waitForURL(here!, { waitUntil: 'load' });
  await page.keyboard.press('k');
  await page.waitForURL(before!, { waitUntil: 'load' });

  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('jk');
  await expect(page.getByRole('searchbox')).toHaveValue('jk');
  await expect(page).toHaveURL(before!);

  await page.getByRole('button', { name: 'Keys' }).click();
  const list = page.getByRole('dialog');
  await expect(list).toContainText('Next entry');
  await list.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  await expect(list).toBeHidden();
  await expect(page).toHaveURL(before!);
});
