import { expect, test } from '@playwright/test';
import { football } from './sites.ts';

const { entries } = football.timeline;
const corrected = entries.find(({ corrections }) => corrections.length > 0)!;
/** The entries of the first day; another was added on the next, when one was corrected. */
const first = entries.filter(({ added }) => added === '2026-11-20');

test('without JavaScript what is new stands by day, and an address shows the corrections alone', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: football.origin });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'What is new' }).click();

  await expect(page.getByRole('heading', { level: 2 })).toHaveText([/^21\s+November 2026$/, /^20\s+November 2026$/]);
  await expect(page.locator('.day').nth(1).getByRole('link')).toHaveText(first.map(({ title }) => title.en));
  await expect(page.locator('.day').first()).toContainText(corrected.corrections[0]!.note.en);
  await expect(page.getByLabel('Only since')).toBeHidden();

  await page.getByRole('link', { name: '1 correction' }).click();

  await expect(page.locator('.day').getByRole('link').filter({ visible: true })).toHaveText([corrected.title.en]);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await context.close();
});

test('a reader chooses a day, and the address keeps it', async ({ page }) => {
  await page.goto('/new/');
  const field = page.getByLabel('Only since');

  await field.fill('2026-11-21');

  await expect(page.getByRole('status')).toHaveText(`2 of ${entries.length + 1} changes`);
  await expect(page.locator('.day').filter({ visible: true })).toHaveCount(1);
  await page.reload();
  await expect(field).toHaveValue('2026-11-21');
  await expect(page.locator('.day').filter({ visible: true })).toHaveCount(1);

  await field.fill('2027-01-01');
  await expect(page.getByRole('status')).toHaveText('Nothing has changed since then.');
  await field.fill('');
  await expect(page.getByRole('status')).toHaveText('');
  await expect(page.locator('.day').filter({ visible: true })).toHaveCount(2);
});

test('what came after the last visit is marked, also after a reload, and no longer on the next visit', async ({
  page,
  context,
}) => {
  const marks = page.locator('.day li b');
  const notice = page.getByText('New since you last opened this page');
  await page.goto('/new/');
  await expect(marks, 'to a new reader everything is new').toHaveCount(0);

  // As if the visit had been on the first day, and then when the last day had one change less.
  for (const [seen, fresh] of [
    [`2026-11-20 ${first.length}`, 2],
    [`2026-11-20 ${first.length - 1}`, entries.length + 1],
  ] as const) {
    await page.evaluate((value) => {
      sessionStorage.clear();
      localStorage.setItem('seen /', value);
    }, seen);
    for (let visit = 0; visit < 2; visit++) {
      await page.reload();
      await expect(marks).toHaveCount(fresh);
      await expect(notice).toContainText(`: ${fresh}.`);
    }
  }

  const next = await context.newPage();
  await next.goto('/new/');
  await expect(next.locator('.day li b')).toHaveCount(0);
  expect(await context.cookies()).toEqual([]);
});
