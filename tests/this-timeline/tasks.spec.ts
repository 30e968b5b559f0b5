import { expect, test, type Page } from '@playwright/test';
import { onlyForThisTimeline, own } from './only-here.ts';

onlyForThisTimeline();

// What readers came to do, each in no more steps than stand here. What holds for any timeline is tested in tests/pages/.

const { entries } = own.timeline;
const shown = (page: Page) =>
  page.locator('article.entry:visible h3').evaluateAll((all) => all.map((one) => one.id).sort());
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search' });
const idsOf = (fits: (entry: (typeof entries)[number]) => boolean) =>
  entries
    .filter(fits)
    .map(({ id }) => id)
    .sort();

test('one step to the worst defeat and who said what, and one to all that sources disagree on', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');

  await page.locator('.overview text:visible', { hasText: 'Chile 7–0' }).first().click();
  const defeat = page.locator('article.entry', { has: page.locator('#chile-7-0') });
  await expect(defeat.locator('h3')).toBeInViewport();
  await expect(defeat.locator('.notes li').first()).toBeInViewport();

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Disputed' }).click();
  await expect(page.locator('main a[href="/events/chile-7-0/#disagreements"]').first()).toBeVisible();
});

test('one step to whoever has a nickname or an accent, and to a month in either language', async ({ page }) => {
  await page.goto('/');

  await search(page).fill('chucky');
  await expect.poll(() => shown(page)).toContain('germany-world-cup');
  await search(page).fill('“de maria”');
  await expect.poll(() => shown(page)).not.toEqual([]);
  await search(page).fill('junio 2017');
  await expect.poll(() => shown(page)).toEqual(idsOf(({ date }) => date.first.startsWith('2017-06')));
});

test('two steps to everything that ESPN reported, on a window of 320 pixels, and one to what is new', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/');

  await page.locator('summary', { hasText: 'Filters' }).click();
  await page.getByRole('combobox', { name: 'Outlet' }).selectOption('ESPN (all)');
  const family = ['ESPN', 'ESPN FC'];
  await expect
    .poll(() => shown(page))
    .toEqual(idsOf(({ citations }) => citations.some(({ article }) => family.includes(article.publisher))));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await expect(page).toHaveURL('/?outlet=ESPN*');

  await page.getByRole('contentinfo').getByRole('link', { name: 'What is new' }).click();
  await expect(page).toHaveURL('/new/');
});

test('three steps from a sentence to all that its source reports and to its outlet, two to a name of the index', async ({
  page,
}) => {
  await page.goto('/');

  await page.locator('.entry sup a').first().click();
  await page.locator('.source-shown a[href^="/sources/"]').click();
  await expect(page.getByRole('heading', { name: 'What it reports' })).toBeVisible();
  await page.locator('dl a[href*="#outlet_"]').click();
  await expect(page.locator('.outlet:target')).toBeInViewport();

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Index' }).click();
  await page.locator('.names .who', { hasText: 'Márquez, Rafael' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rafael Márquez');
});

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });

  test('one step to share a win, two to cite it, one to the next entry, two to read the last part alone', async ({
    page,
  }) => {
    await page.goto('/events/germany-world-cup/');
    await page.getByRole('button', { name: 'Copy link' }).tap();
    await expect(page.getByRole('status')).toHaveText('Copied.');
    await page.locator('summary', { hasText: 'Cite' }).tap();
    await page.getByRole('button', { name: 'Copy citation' }).tap();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('accessed');
    await expect(page.locator('a[rel=next]')).toBeInViewport();

    await page.goto('/');
    await page.locator('.overview a[href="#part_10"]').tap();
    await page
      .locator('.phase', { has: page.locator('#part_10') })
      .getByRole('link', { name: 'Only this part' })
      .tap();
    await expect(page).toHaveURL('/?part=10#part_10');
    await expect.poll(() => shown(page)).toEqual(own.timeline.phases[9]!.entries.map(({ id }) => id).sort());
  });
});
