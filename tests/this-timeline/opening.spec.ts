import { expect, test } from '@playwright/test';
import { onlyForThisTimeline } from './only-here.ts';

onlyForThisTimeline();

for (const [path, width, height] of [
  ['/', 390, 844],
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
