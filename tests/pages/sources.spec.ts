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

test('the sources are also in order of date and of part, and an outlet leads to its entries', async ({ page }) => {
  await page.goto('/sources/');
  const orders = page.getByRole('navigation', { name: 'Order of the sources' });
  await expect(orders.getByRole('link', { name: 'By outlet' })).toHaveAttribute('aria-current', 'page');
  const globe = page.locator('#outlet_the-globe');
  await expect(globe.locator('li')).toHaveCount(6);
  await globe.getByRole('link', { name: '7 entries' }).click();
  await expect(page).toHaveURL('/?outlet=The%20Globe');
  await expect(page.getByRole('status')).toHaveText(/^7 of /);

  await page.goto('/sources/');
  await orders.getByRole('link', { name: 'By date' }).click();
  await expect(page).toHaveURL('/sources-by-date/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['2018', '2019', '2020', '2021', '2024', 'n.d.']);
  await expect(page.locator('.register li')).toHaveCount(98);

  await orders.getByRole('link', { name: 'By part' }).click();
  await expect(page).toHaveURL('/sources-by-part/');
  const heading = page.getByRole('heading', { level: 2 }).nth(1);
  await expect(heading.getByRole('link')).toHaveAttribute('href', '/#part_2');
  await expect(page.locator('#part_2 li')).toHaveCount(18);
});

for (const path of ['/sources/', '/names/']) {
  test(`the letters of ${path} stay in reach on a phone, and do not cover what they lead to`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(path);
    const letters = page.locator('.jump-line a');

    await letters.last().focus();
    await page.keyboard.press('Enter');

    const name = page.locator(`${await letters.last().getAttribute('href')} h2`).first();
    await expect(name).toBeInViewport();
    await expect(letters.last()).toBeInViewport();
    await expect
      .poll(async () => (await name.boundingBox())!.y - (await page.locator('.jump-line').boundingBox())!.y)
      .toBeGreaterThan(30);
  });
}

test('a source’s page leads to its outlet among all sources', async ({ page }) => {
  await page.goto('/sources/globe-2021-07-12-vidal-to-leave/');

  await page.getByRole('link', { name: 'The Globe', exact: true }).click();

  await expect(page).toHaveURL('/sources/#outlet_the-globe');
  await expect(page.locator('.outlet:target h2')).toHaveText('The Globe');
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
