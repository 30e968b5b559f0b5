import { expect, test } from '@playwright/test';
import { football } from './sites.ts';

const entry = '/events/norda-7-0/';

test('on a wide screen, who says it is beside what is said, the voice and the links beside the summary', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 800 });
  await page.goto(entry);
  const boxOf = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
  const [says, outlet, summary, voice, share, neighbours] = await Promise.all(
    ['#source-1 .says', '#source-1 .outlet', '.summary', '.voice', '.share', '.neighbours'].map(boxOf),
  );

  const right = summary!.x + summary!.width;
  for (const box of [outlet, voice, share]) expect(box!.x).toBeGreaterThanOrEqual(right);
  expect(Math.abs(outlet!.y - says!.y)).toBeLessThan(16);
  expect(voice!.y + voice!.height).toBeLessThanOrEqual(share!.y);
  expect(neighbours!.x + neighbours!.width).toBeLessThanOrEqual(summary!.x);

  await page.locator('.says-list li').last().scrollIntoViewIfNeeded();
  await expect(page.locator('a[rel=next]')).toBeInViewport();
});

test('on a phone the voice is between score and summary, and the entries before and after stay in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(entry);
  const tops = await page
    .locator('.neighbours, h1, .score, .voice, .summary, .share, .read-on, #disagreements, .says-list')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));

  expect(tops).toEqual([...tops].sort((one, other) => one - other));
  expect(tops).toHaveLength(9);

  await page.locator('.says-list li').last().scrollIntoViewIfNeeded();
  await expect(page.locator('a[rel=prev]')).toBeInViewport();
});

test('what led up to an entry and what followed link to each other', async ({ page }) => {
  const apology = football.timeline.entries.find(({ id }) => id === 'apology-norda')!;
  await page.goto(entry);

  const readOn = page.getByRole('navigation', { name: 'Read on' });
  await expect(readOn.getByRole('heading')).toHaveText(['What followed']);
  await readOn.getByRole('link', { name: apology.title.en }).click();

  await expect(page).toHaveURL('/events/apology-norda/');
  await expect(readOn.getByRole('heading')).toHaveText(['What came before']);
  await expect(readOn.getByRole('link')).toHaveAttribute('href', entry);
});

test('many sources that the summary does not cite are folded, and open where a link leads to one', async ({ page }) => {
  const { entries } = football.timeline;
  const many = entries.find(({ citations }) => citations.filter(({ inSummary }) => !inSummary).length > 3)!;
  const { number } = many.citations.at(-1)!;
  await page.goto(`/events/${many.id}/`);
  const source = page.locator(`#source-${number}`);

  await expect(source).toBeHidden();
  await page.goto(`/events/${many.id}/#source-${number}`);
  await expect(source).toBeVisible();
});
