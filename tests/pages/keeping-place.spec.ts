import { expect, test, type Page } from '@playwright/test';
import { entry } from './entry.ts';

/** Waits until the page has not scrolled for longer than the delay of the URL. */
async function untilStill(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((still) => {
        let timer = setTimeout(still, 500);
        addEventListener('scroll', () => {
          clearTimeout(timer);
          timer = setTimeout(still, 500);
        });
      }),
  );
}

/** Where a link lets a heading land: just below the overview. */
async function expectAtLanding(page: Page, id: string): Promise<void> {
  await expect(entry(page, id).locator('h3')).toBeInViewport();
  await untilStill(page);
  const { y } = (await entry(page, id).locator('h3').boundingBox())!;
  expect(Math.abs(y - 160)).toBeLessThan(25);
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
      for (const id of ['lumen-friendly-2019', 'six-match-ban', 'departure']) {
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

  for (const address of ['/?order=newest#brava-2019', '/?q=ostra#departure', '/?kind=match#brava-2019']) {
    test(`and leads to it with what was chosen, once and again: ${address}`, async ({ page }) => {
      const id = address.split('#')[1]!;
      await page.goto(address);
      await expectAtLanding(page, id);

      await page.reload();

      await expectAtLanding(page, id);
      await expect(page).toHaveURL(address);
    });
  }

  test('and leads to it where what was chosen hides it', async ({ page }) => {
    await page.goto('/?kind=squad#brava-2019');

    await expectAtLanding(page, 'brava-2019');
    await expect(page).toHaveURL('/#brava-2019');
  });

  test('going back from an entry’s page leads to where the reader was', async ({ page }) => {
    await page.goto('/?kind=match');
    await expect(page.getByRole('status')).not.toBeEmpty();
    await readTo(page, 'brava-2019');
    await expect(page).toHaveURL('/?kind=match#brava-2019');

    await entry(page, 'brava-2019').locator('h3 a').click();
    await expect(page).toHaveURL('/events/brava-2019/');
    await page.goBack();

    await expectAtLanding(page, 'brava-2019');
    await expect(page).toHaveURL('/?kind=match#brava-2019');
  });

  test('and no entry at the top of the page', async ({ page }) => {
    await page.goto('/');
    await readTo(page, 'brava-2019');
    await expect(page).toHaveURL('/#brava-2019');

    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));

    await expect(page).toHaveURL('/');
    await expect(page.locator('.overview .reading')).toBeHidden();
  });

  test('and the last one at the end of the page', async ({ page }) => {
    await page.goto('/');

    await page.keyboard.press('End');

    await expect(page).toHaveURL('/#vidal-regret-2024');
  });

  test('and none that a search hides', async ({ page }) => {
    await page.goto('/#brava-2019');
    await expectAtLanding(page, 'brava-2019');

    await page.getByRole('searchbox', { name: 'Search' }).fill('corvo');

    await expect(page).toHaveURL(/\?q=corvo(#corv|$)/);
  });
});

test('a mark leads to an entry that a search hides, and going back leads to the search', async ({ page }) => {
  await page.goto('/?q=corvo');
  await expect(entry(page, 'brava-2019')).toBeHidden();

  // The browser itself would still be scrolling for a mark that is partly out of sight.
  await page
    .locator('.overview a[href="#brava-2019"]')
    .evaluate((link: SVGElement) => link.focus({ preventScroll: true }));
  await page.keyboard.press('Enter');
  await expectAtLanding(page, 'brava-2019');
  await expect(page.locator(':target')).toHaveId('brava-2019');
  await page.goBack();

  await expect(entry(page, 'brava-2019')).toBeHidden();
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('corvo');
});

test('the other language opens at the same entry, with the same choices', async ({ page }) => {
  await page.goto('/?kind=match&competition=valley-league#brava-2019');
  await expectAtLanding(page, 'brava-2019');
  const shown = await page.locator('article.entry:visible').count();

  await page.getByRole('link', { name: 'Leer en español' }).click();

  await expect(page).toHaveURL('/es/?kind=match&competition=valley-league#brava-2019');
  await expectAtLanding(page, 'brava-2019');
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
