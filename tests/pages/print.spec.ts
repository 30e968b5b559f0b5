import { expect, test } from '@playwright/test';
import { passagesOf } from '../../src/exports/web/passages.ts';
import { extractText } from 'unpdf';
import { football } from './sites.ts';

/** The text of a PDF without its white space, which a PDF puts wherever a line ends. */
async function textOf(pdf: Buffer): Promise<string> {
  return bare((await extractText(new Uint8Array(pdf), { mergePages: true })).text);
}

// Soft hyphens and the marks of ligatures come and go with the font.
const bare = (text: string) => text.normalize('NFKC').replace(/[\s\u00AD‐-]/g, '');

for (const format of ['A4', 'Letter'] as const) {
  test(`on ${format} paper the timeline has every text and the address of every source`, async ({ page }) => {
    await page.goto('/');

    const text = await textOf(await page.pdf({ format }));

    const missing = football.timeline.entries.flatMap(({ title, summary, citations }) => [
      ...[title.en, ...passagesOf(summary.en).map((passage) => passage.text)].filter(
        (part) => !text.includes(bare(part)),
      ),
      ...citations.map(({ article }) => article.url).filter((url) => !text.includes(bare(url))),
    ]);
    expect(missing).toEqual([]);
  });
}

test('on paper the overview stands above the timeline, wherever the reader was, and nothing lies over the text', async ({
  page,
}) => {
  await page.goto('/?q=norda#norda-7-0');
  await page.locator('article:has(#norda-7-0) sup a').first().click();
  await expect(page.locator('.source-shown')).toBeVisible();

  await page.emulateMedia({ media: 'print' });

  const [overview, phases] = await page.evaluate(() =>
    ['.overview', '#phases_'].map((selector) => document.querySelector(selector)!.getBoundingClientRect()),
  );
  expect(overview!.bottom).toBeLessThanOrEqual(phases!.top);
  await expect(page.locator('.source-shown')).toBeHidden();
  // A selection says that it is one, and which.
  await expect(page.getByRole('status')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ entries: “norda”$/);
});

test('on paper the timeline is set in two columns, and the notes as running text', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('/');

  const widths = await page.locator('.entry').evaluateAll((all) => all.map((one) => one.clientWidth));
  expect(Math.max(...widths)).toBeLessThan(350);
  await expect(page.locator('.notes li').first()).toHaveCSS('display', 'inline');
});

test('on paper every source has the number that cites it', async ({ page }) => {
  await page.goto('/');

  const text = await textOf(await page.pdf({ format: 'A4' }));

  const missing = football.timeline.entries.flatMap(({ citations }) =>
    citations
      .map(({ number, article }) => bare(`${number}${article.publisher} ${article.url}`))
      .filter((note) => !text.includes(note)),
  );
  expect(missing).toEqual([]);
});

test('on paper every entry says its month and year', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/');

  const silent = await page.locator('.entry > .date').evaluateAll((dates) =>
    dates
      .filter((date) => {
        const month = date.querySelector('span');
        return month ? month.getBoundingClientRect().width < 20 : !/20\d\d/.test(date.textContent);
      })
      .map((date) => date.textContent),
  );

  expect(silent).toEqual([]);
  await expect(page.locator('.month-name').first()).toBeHidden();
});

for (const [path, opening] of [
  ['/events/norda-7-0/', 'Sevik scores four'],
  ['/sources/', 'Player ratings after'],
] as const) {
  test(`the first sheet of ${path} has more on it than the title`, async ({ page }) => {
    await page.goto(path);

    const text = await textOf(await page.pdf({ format: 'A4', pageRanges: '1' }));

    expect(text).toContain(bare(opening));
  });
}

for (const path of ['/events/norda-7-0/', '/sources/globe-2021-07-12-vidal-to-leave/', '/record/']) {
  test(`on paper nothing of ${path} only leads elsewhere or opens`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    const main = page.getByRole('main');

    for (const name of ['In the timeline', 'Archived copy', 'Read the article', 'How the sources differ'])
      await expect(main.getByRole('link', { name }).filter({ visible: true })).toHaveCount(0);
    await expect(main.locator('summary').filter({ visible: true })).toHaveCount(0);
  });
}

test('on paper the heads of a table stand on every sheet that it covers', async ({ page }) => {
  await page.goto('/record/');

  const text = await textOf(await page.pdf({ width: '210mm', height: '80mm' }));

  expect(text.split(bare('Date Opponent Score Result')).length - 1).toBeGreaterThan(2);
});

test('on paper there is no navigation, and the overview is there', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/');

  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.locator('.controls')).toBeHidden();
  await expect(page.locator('.overview .strip')).toBeVisible();
});
