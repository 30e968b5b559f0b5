import { expect, test } from '@playwright/test';
import { pagesInAllLanguages } from './kinds-of-page.ts';

for (const { name, path } of pagesInAllLanguages.filter(({ kind }) => kind !== 'not found')) {
  test(`a score that is kept whole stands in the text as the words around it: ${name}`, async ({ page }) => {
    await page.goto(path);

    const odd = await page.locator('.whole').evaluateAll((scores) =>
      scores
        .filter((score) => {
          const [own, around] = [score, score.parentElement!].map((element) => getComputedStyle(element));
          return own!.display !== 'inline' || own!.fontSize !== around!.fontSize || own!.color !== around!.color;
        })
        .map((score) => score.parentElement!.textContent),
    );

    expect(odd).toEqual([]);
  });
}
