import { expect, test } from '@playwright/test';

test('the list of sources is entered by letter', async ({ page }) => {
  await page.goto('/sources/');
  const letters = page.getByRole('navigation', { name: 'Outlets by letter' }).getByRole('link');

  const names = await letters.allTextContents();
  const firsts = await letters.evaluateAll((links) =>
    links.map((link) => document.querySelector(link.getAttribute('href')!)!.querySelector('h2')!.textContent),
  );

  expect(names.slice(0, 3)).toEqual(['0–9', 'A', 'B']);
  expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other)));
  expect(firsts.slice(1).map((name) => name.normalize('NFD')[0]!.toUpperCase())).toEqual(names.slice(1));
});

test('a source’s page leads first to the article, then to its archived copy', async ({ page }) => {
  await page.goto('/sources/globe-2021-07-12-vidal-to-leave/');
  const links = page.getByRole('main').getByRole('link');

  await expect(links.nth(0)).toHaveText('Read the article');
  await expect(links.nth(0)).toHaveAttribute('href', /^https:\/\/www\.globe\.example\.org\//);
  await expect(links.nth(1)).toHaveText('Archived copy');
});
