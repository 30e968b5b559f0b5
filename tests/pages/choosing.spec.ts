import { expect, test, type Page } from '@playwright/test';
import { entry } from './entry.ts';

const search = (page: Page) => page.getByRole('searchbox', { name: 'Search' });
const firstTitle = (page: Page) => page.locator('article.entry h3').first();

test('the controls work where a click gives no focus, as in Safari', async ({ page }) => {
  await page.goto('/');
  const before = (await firstTitle(page).getAttribute('id'))!;
  await page.evaluate(() => document.addEventListener('mousedown', (event) => event.preventDefault(), true));

  await page.getByText('Newest first').click();

  await expect(page).toHaveURL('/?order=newest');
  await expect(firstTitle(page)).not.toHaveId(before);
});

test('a script that could not be had is asked for again', async ({ page }) => {
  let asked = 0;
  await page.route(/\.js\?/, (route) => (asked++ === 0 ? route.abort() : route.continue()));
  await page.goto('/');

  await search(page).pressSequentially('corvo', { delay: 50 });

  await expect(entry(page, 'brava-2019')).toBeHidden();
  expect(asked).toBeGreaterThan(1);
});

test('what is typed before the script is there stays', async ({ page }) => {
  let letGo = (): void => undefined;
  const typed = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\.js\?/, async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto('/?q=corvo', { waitUntil: 'commit' });

  await search(page).fill('norda');
  letGo();

  await expect(page).toHaveURL(/\?q=norda/);
  await expect(search(page)).toHaveValue('norda');
});

test('the sources that a search opens are closed again with it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const open = page.locator('.notes[open]');

  await search(page).fill('sentinel');
  await expect(open).not.toHaveCount(0);
  await search(page).fill('');

  await expect(open).toHaveCount(0);
});

test('showing all leaves the order as it is, says how many there are, and keeps the place of the focus', async ({
  page,
}) => {
  await page.goto('/?order=newest&kind=squad');
  await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ entries: Squad$/);

  await page.getByRole('button', { name: 'Show all' }).press('Enter');

  await expect(page).toHaveURL('/?order=newest');
  await expect(page.getByRole('status')).toHaveText(/^(\d+) of \1 entries$/);
  await expect(page.getByRole('status')).toBeFocused();
});

test('values that nothing has are no choice', async ({ page }) => {
  await page.goto('/?kind=nothing&result=won,lost&outlet=Nobody&order=oldest&q=se%CC%81gol');

  await expect(page.getByRole('status')).toHaveText(/^[1-9]\d* of \d+ entries: “se\u0301gol”$/);
  await expect(page.getByRole('checkbox', { name: 'Newest first' })).not.toBeChecked();
  await page.locator('.filters summary').click();
  await expect(page.getByRole('combobox', { name: 'Result' })).toHaveValue('');
  await expect(page.getByRole('combobox', { name: 'Outlet' })).toHaveValue('');
});

test.describe('what a source says', () => {
  const cited = (page: Page, number: number) =>
    entry(page, 'norda-7-0').getByRole('link', { name: `Source ${number}`, exact: true });

  test('goes when the focus goes on', async ({ page }) => {
    await page.goto('/');
    await cited(page, 1).click();
    const shown = page.getByRole('group', { name: 'Source 1' });
    await expect(shown).toBeVisible();

    await page.keyboard.press('j');

    await expect(shown).toBeHidden();
  });

  test('is that of the source asked for last', async ({ page }) => {
    await page.goto('/');
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    let asked = 0;
    await page.route('**/events/norda-7-0/', async (route) => {
      if (asked++ === 0) await held;
      await route.continue();
    });

    await cited(page, 1).click();
    await cited(page, 2).click();
    await expect(page.getByRole('group', { name: 'Source 2' })).toBeVisible();
    const late = page.waitForEvent('requestfinished', (request) => request.url().endsWith('/events/norda-7-0/'));
    letGo();
    await late;
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

    await expect(page.getByRole('group', { name: 'Source 2' })).toBeVisible();
    await expect(page.getByRole('group', { name: 'Source 1' })).toHaveCount(0);
  });
});

test('the line above the sources is a stop of the keyboard only where it opens them', async ({ page }) => {
  await page.goto('/');
  const summary = entry(page, 'norda-7-0').locator('.notes summary');
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.keyboard.press('Tab');

  await expect(summary).toHaveJSProperty('tabIndex', -1);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(summary).toHaveJSProperty('tabIndex', 0);
});
