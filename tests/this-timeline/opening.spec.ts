import { expect, test } from '@playwright/test';
import { onlyForThisTimeline, own } from './only-here.ts';

onlyForThisTimeline();

for (const [path, width, height] of [
  ['/', 390, 844],
  ['/es/', 390, 844],
  ['/', 1024, 768],
  ['/es/', 1024, 768],
] as const) {
  test(`the first headline is seen without scrolling on ${path} at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(path);

    const { y, height: tall } = (await page.locator('.entry h3').first().boundingBox())!;

    expect(y + tall).toBeLessThanOrEqual(height);
  });
}

test('matches of others, before and after the tenure, are hollow on the strip', async ({ page }) => {
  const { entries, record } = own.timeline;
  const bars = entries.filter(({ match }) => match && match.result !== 'drawn').length;
  await page.goto('/');

  const hollow = await page
    .locator('.overview .strip .s-hollow')
    .evaluateAll((all) => all.flatMap((path) => path.getAttribute('d')!.match(/M/g)!).length);

  expect(hollow).toBe(bars - record.total.won - record.total.lost);
  expect(hollow).toBeGreaterThan(0);
});
