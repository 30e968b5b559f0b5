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
  await expect(links.nth(1)).toHaveText('Archived copy, 13\u00A0Jul\u00A02021');
  await expect(links.nth(1)).toHaveAttribute('href', /^https:\/\/web\.archive\.org\/web\/20210713080000\//);
});

test('the page of a source of which no copy is known says so', async ({ page }) => {
  await page.goto('/sources/globe-2018-12-20-vidal-confirms/');

  await expect(page.getByRole('link', { name: 'Look for an archived copy' })).toHaveCount(1);
});

test('readers of a source that is gone get the copy first, on its page and on that of the entry', async ({ page }) => {
  const copy = 'https://web.archive.org/web/20241104080000/https://www.globe.example.org/2024/regret';
  await page.goto('/sources/globe-2024-11-03-regret/');
  const links = page.getByRole('main').getByRole('link');

  await expect(links.nth(0)).toHaveAttribute('href', copy);
  await expect(links.nth(1)).toHaveText('Its former address');
  await expect(page.getByText('|url-status=dead')).toHaveCount(1);
  await expect(page.getByText('No longer at its address, as found on 20\u00A0November 2026.')).toBeVisible();

  await page.goto('/events/vidal-regret-2024/');
  await expect(page.getByRole('link', { name: 'Vidal: my one regret' })).toHaveAttribute('href', copy);
  await expect(page.getByRole('link', { name: 'Its former address' })).toHaveAttribute('href', /globe\.example\.org/);
});

test('an entry’s page hands each of its sources to reference managers by its own address', async ({ page }) => {
  await page.goto('/events/norda-7-0/');
  const said = page.locator('.says-list li');
  const addresses = await said
    .locator('a[href^="http"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.replace(/#:~:.*/, '')));

  const found = await said
    .locator('.Z3988')
    .evaluateAll((spans) =>
      spans.map((span) => new URLSearchParams(span.getAttribute('title')!).get('rft.identifier')!),
    );

  expect(found).toHaveLength(await said.count());
  for (const address of found) expect(addresses).toContain(address);
});
