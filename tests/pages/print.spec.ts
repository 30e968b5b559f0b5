import { expect, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { toPlainText } from '../../src/timeline/text.ts';
import { published } from '../unit/make-timeline.ts';

/** The text of a PDF without its white space, which a PDF puts wherever a line ends. */
async function textOf(pdf: Buffer): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  return bare(text);
}

// Soft hyphens and the marks of ligatures come and go with the font.
const bare = (text: string) => text.normalize('NFKC').replace(/[\s\u00AD‐-]/g, '');

for (const format of ['A4', 'Letter'] as const) {
  test(`on ${format} paper the timeline has every text and the address of every source`, async ({ page }) => {
    await page.goto('/');

    const text = await textOf(await page.pdf({ format }));

    const missing = published.entries.flatMap(({ title, summary, citations }) => [
      ...[title.en, ...toPlainText(summary.en).split('\n')].filter((line) => !text.includes(bare(line.trim()))),
      ...citations.map(({ article }) => article.url).filter((url) => !text.includes(bare(url))),
    ]);
    expect(missing).toEqual([]);
  });
}

test('on paper there is no navigation, and the overview is there', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/');

  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.locator('.controls')).toBeHidden();
  await expect(page.locator('.overview .strip')).toBeVisible();
});
