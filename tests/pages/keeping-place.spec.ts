import { expect, test, type Page } from '@playwright/test';
import { entry } from './entry.ts';

/** Where the heading of an entry stands in the window once nothing moves any more, in pixels from its top. */
async function settledTop(page: Page, id: string): Promise<number> {
  const topOf = () =>
    entry(page, id)
      .locator('h3')
      .evaluate((heading) => heading.getBoundingClientRect().top);
  let top = NaN;
  await expect
    .poll(async () => {
      const before = top;
      // Longer than the address waits for the reader.
      await page.waitForTimeout(600);
      return before === (top = await topOf());
    })
    .toBe(true);
  return top;
}

/** Where a link lets a heading land: clear of the overview, and no further down than it must. */
async function expectAtLanding(page: Page, id: string): Promise<void> {
  expect(Math.abs((await settledTop(page, id)) - 160)).toBeLessThan(25);
}

const readTo = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));

test.describe('the address names the entry that is read', () => {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 820, height: 1180 },
    { width: 1920, height: 1080 },
  ]) {
    test(`also in a window of ${viewport.width} × ${viewport.height}, and a reload leads to it`, async ({ page }) => {
      await page.setViewportSize(viewport);
      for (const id of ['senegal-friendly-2016', 'fifa-six-match-ban', 'departure']) {
        await page.goto('about:blank');
        await page.goto(`/#${id}`);
        await expectAtLanding(page, id);
        await expect(page).toHaveURL(`/#${id}`);

        await page.reload();

        await expectAtLanding(page, id);
        await expect(page).toHaveURL(`/#${id}`);
      }
    });
  }

  for (const address of ['/?order=newest#columbus-2016', '/?q=mexico#departure', '/?kind=match#columbus-2016']) {
    test(`and leads to it with what was chosen, anew and again: ${address}`, async ({ page }) => {
      const id = address.split('#')[1]!;
      await page.goto(address);
      await expectAtLanding(page, id);

      await page.reload();

      await expectAtLanding(page, id);
      await expect(page).toHaveURL(address);
    });
  }

  test('and leads to it where what was chosen hides it', async ({ page }) => {
    await page.goto('/?kind=squad#columbus-2016');

    await expectAtLanding(page, 'columbus-2016');
    await expect(page).toHaveURL('/#columbus-2016');
  });

  test('going back from an entry’s page leads to where the reader was', async ({ page }) => {
    await page.goto('/?kind=match');
    await expect(page.getByRole('status')).not.toBeEmpty();
    await readTo(page, 'columbus-2016');
    await expect(page).toHaveURL('/?kind=match#columbus-2016');

    await entry(page, 'columbus-2016').locator('h3 a').click();
    await expect(page).toHaveURL('/events/columbus-2016/');
    await page.goBack();

    await expectAtLanding(page, 'columbus-2016');
    await expect(page).toHaveURL('/?kind=match#columbus-2016');
  });

  test('and no entry at the top of the page', async ({ page }) => {
    await page.goto('/');
    await readTo(page, 'columbus-2016');
    await expect(page).toHaveURL('/#columbus-2016');

    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));

    await expect(page).toHaveURL('/');
    await expect(page.locator('.overview .reading')).toBeHidden();
  });

  test('and the last one at the end of the page', async ({ page }) => {
    await page.goto('/');

    await page.keyboard.press('End');

    await expect(page).toHaveURL('/#osorio-regret-2025');
  });

  test('and none that a search hides', async ({ page }) => {
    await page.goto('/#columbus-2016');
    await expectAtLanding(page, 'columbus-2016');

    await page.getByRole('searchbox', { name: 'Search' }).fill('neymar');

    await expect(page).toHaveURL(/\?q=neymar(#neymar|#brazil|$)/);
  });
});

test('a mark leads to an entry that a search hides, and going back leads to the search', async ({ page }) => {
  await page.goto('/?q=neymar');
  await expect(entry(page, 'columbus-2016')).toBeHidden();

  await page.locator('.overview a[href="#columbus-2016"]').focus();
  await page.keyboard.press('Enter');
  await expectAtLanding(page, 'columbus-2016');
  await expect(page.locator(':target')).toHaveId('columbus-2016');
  await page.goBack();

  await expect(entry(page, 'columbus-2016')).toBeHidden();
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('neymar');
});

test('the other language opens at the same entry, with the same choices', async ({ page }) => {
  await page.goto('/?kind=match&competition=world-cup-qualifying-hexagonal#columbus-2016');
  await expectAtLanding(page, 'columbus-2016');
  const shown = await page.locator('article.entry:visible').count();

  await page.getByRole('link', { name: 'Leer en español' }).click();

  await expect(page).toHaveURL('/es/?kind=match&competition=world-cup-qualifying-hexagonal#columbus-2016');
  await expectAtLanding(page, 'columbus-2016');
  await expect(page.locator('article.entry:visible')).toHaveCount(shown);
});

test.describe('the keys', () => {
  test('j goes through to the last entry, however quickly it is pressed', async ({ page }) => {
    await page.goto('/#departure');
    await expectAtLanding(page, 'departure');
    const ids = await page.locator('article.entry h3').evaluateAll((all) => all.map(({ id }) => id));

    for (let left = ids.length - 1 - ids.indexOf('departure'); left > 0; left--) await page.keyboard.press('j');

    await expect(entry(page, ids.at(-1)!).locator('h3 a')).toBeFocused();
    await page.keyboard.press('k');
    await expect(entry(page, ids.at(-2)!).locator('h3 a')).toBeFocused();
  });

  test('go one entry at a time, also after their list was opened by its button', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));

    await page.keyboard.press('j');

    await expect(page.locator('article.entry h3 a').first()).toBeFocused();
  });

  test('can be switched off where the browser keeps nothing for the site', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto('/');

    await page.getByRole('button', { name: 'Keys' }).click();
    await page.getByRole('checkbox', { name: 'These keys are on' }).uncheck();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('/');
    await page.keyboard.press('/');

    await expect(page.getByRole('searchbox', { name: 'Search' })).not.toBeFocused();
  });
});
