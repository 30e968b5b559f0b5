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
  await press.getByText('What they say, as a table').click();
  await expect(press.getByRole('row').filter({ hasText: '52 played, 33 won, 9 drawn and 10 lost' })).toBeVisible();
});

test('all five runs of two matches without a win are named', async ({ page }) => {
  await page.goto('/record/');
  const run = page.getByRole('listitem').filter({ hasText: 'matches without a win, 5 times' });

  await expect(run.getByRole('link')).toHaveCount(10);
  await expect(run).toContainText(/27\u00A0Jun\u00A02018, Sweden – 2\u00A0Jul\u00A02018, Brazil/);
});

for (const [path, width] of [
  ['/record/', 360],
  ['/es/record/', 360],
  ['/record/', 1440],
  ['/es/record/', 1440],
] as const) {
  test(`every city is named on the map of ${path} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    const map = page.locator('.panels');

    await expect(map.locator('text').filter({ visible: true })).toHaveCount(
      await map.locator('circle:not(.dot)').count(),
    );
  });
}

test('the two accounts of who decided that he would not stay are on the entry', async ({ page }) => {
  await page.goto('/events/departure/');

  await expect(page.locator('#disagreements')).toContainText('Who decided that he would not stay');
});
