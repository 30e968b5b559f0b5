import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the index leads from a name to its page, from a date to its entry, and from another name to the person', async ({
    page,
  }) => {
    await page.goto('/names/');
    const letters = await page.locator('.jump-line a').allTextContents();
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(letters).toEqual(headings);
    expect(letters.slice(0, 3)).toEqual(['0–9', 'A', 'B']);
    const item = (name: string) => page.getByRole('listitem').filter({ hasText: name });

    await expect(item('Calder, Ines')).toHaveText(/^Calder, Ines Former player, director of Brava from 2021 20\d\d:/);
    await expect(item('La Maestra')).toHaveText('La Maestra, see Vidal, Marta');
    await expect(item('La Maestra').getByRole('link')).toHaveAttribute('href', '/people/marta-vidal/');
    await expect(item('Red Corner').getByRole('link', { name: 'Red Corner' })).toHaveAttribute(
      'href',
      '/sources/#outlet_red-corner',
    );

    await item('Corvania').getByRole('link').click();
    await expect(page).toHaveURL('/events/corvania-world-series-2021/');
  });

  test('the former list of people leads to the index', async ({ page }) => {
    await page.goto('/es/people/');

    await expect(page).toHaveURL('/es/names/');
    await expect(page.getByRole('link', { name: 'Índice', exact: true })).toHaveAttribute('aria-current', 'page');
  });
});
