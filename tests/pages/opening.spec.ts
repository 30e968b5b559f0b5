import { expect, test } from '@playwright/test';
import { siteOf, football } from './sites.ts';

const { entries, articles, record } = football.timeline;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, sentence, source] of [
    ['/', 'She was banned for six matches.', 'Source 3: Atlas Sport'],
    ['/es/', 'La suspendieron seis partidos.', 'Fuente 3: Atlas Sport'],
  ] as const) {
    test(`the front page says what happened, and every sentence leads to its sources, on ${path}`, async ({ page }) => {
      await page.goto(path);
      const deck = page.locator('.deck');

      await expect(deck).toContainText(sentence);
      await expect(deck.getByRole('link')).toHaveText(['1', '2', '3', '4', '1']);
      await deck.getByRole('link', { name: source }).click();

      await expect(page).toHaveURL(`${path}sources/atlas-2020-07-03-ban/`);
    });
  }

  test('the record stands beside it, and leads to its page', async ({ page }) => {
    const { played, won, drawn, lost } = record.total;
    await page.goto('/');
    const short = page.locator('.in-short');

    await expect(short.locator('dt')).toHaveText(['Played', 'Won', 'Drawn', 'Lost']);
    await expect(short.locator('dd')).toHaveText([played, won, drawn, lost].map(String));
    await expect(short.getByRole('link', { name: 'The record' })).toHaveAttribute('href', '/record/');
  });

  test('one door says how many key moments there are, in each language', async ({ page }) => {
    const count = entries.filter(({ key }) => key).length;

    await page.goto('/es/');

    await expect(page.getByRole('link', { name: `Empezar por ${count} momentos` })).toHaveAttribute('href', '/es/key/');
  });

  test('what the timeline rests on and its last change stand at the foot', async ({ page }) => {
    await page.goto('/');

    const foot = page.locator('.site-foot');
    await expect(foot).toContainText(/Last changed \d+\s\w+\s20\d\d/);
    await expect(foot).toContainText(
      new RegExp(`${entries.length} entries · ${articles.length} articles · \\d+ outlets`),
    );
  });
});

test('a timeline without such sentences opens with its tagline, and without matches has no record', async ({
  page,
}) => {
  const { origin, timeline } = siteOf('without-matches');
  await page.goto(`${origin}/`);

  await expect(page.locator('.opening')).toContainText(timeline.site.tagline.en);
  await expect(page.locator('.deck, .in-short')).toHaveCount(0);
});

test('opens no wider than the window where letters are large', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/es/');
  await page.evaluate(() => (document.documentElement.style.fontSize = '150%'));

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
