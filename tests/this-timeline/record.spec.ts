import { expect, test } from '@playwright/test';
import { onlyForThisTimeline } from './only-here.ts';

onlyForThisTimeline();

test('the record counts 52 matches, 33 won, 9 drawn and 10 lost', async ({ page }) => {
  await page.goto('/record/');

  await expect(page.locator('.record-total dd')).toHaveText(['52', '33', '9', '10', '76–46', '69%']);
  await expect(page.locator('sort-table tbody tr').last()).toContainText('33–9–10');
});

test('the first and the last match are those of the tenure, and the heaviest loss is there', async ({ page }) => {
  await page.goto('/record/');
  const rows = page.locator('sort-table tbody tr');

  await expect(rows.first()).toContainText('El Salvador');
  await expect(rows.last()).toContainText('Brazil');
  await expect(rows.filter({ hasText: 'Chile' }).filter({ hasText: '0–7' })).toHaveCount(1);
});

test('figures of the press that are known to differ are said to differ', async ({ page }) => {
  await page.goto('/record/');
  const press = page.getByRole('region', { name: 'Figures in the press, checked' });

  await expect(press.getByText('Says 50 played (up to 27 June 2018), the matches give 51.')).toBeVisible();
  await expect(press.getByText('Says 52 played, 33 won, 9 drawn and 10 lost (all matches).').first()).toBeVisible();
});

test('the two accounts of who decided that he would not stay are on the entry', async ({ page }) => {
  await page.goto('/events/departure/');

  await expect(page.locator('#disagreements')).toContainText('Who decided that he would not stay');
});
