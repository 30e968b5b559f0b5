import { expect, test, type Page } from '@playwright/test';
import { entry } from './entry.ts';
import { football } from './sites.ts';

const phone = { width: 390, height: 844 };
const phoneOnItsSide = { width: 844, height: 390 };
const { entries, phases } = football.timeline;

const headingOf = (page: Page, id: string) => entry(page, id).locator('h3');
const readTo = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));

/** Uses the keyboard on a mark of the overview. The browser itself would scroll for a mark that is partly out of sight. */
async function goTo(page: Page, id: string): Promise<void> {
  await page.locator(`.overview a[href="#${id}"]`).evaluate((link: SVGElement) => link.focus({ preventScroll: true }));
  await page.keyboard.press('Enter');
}

/** Whether the window, the URL and the line on the overview agree about where the reader is. */
async function expectPlace(page: Page, id: string): Promise<void> {
  await expect(headingOf(page, id)).toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
  await expect(async () => {
    const line = (await page.locator('.overview .reading').boundingBox())!;
    const mark = (await page.locator(`.overview a[href="#${id}"] rect`).boundingBox())!;
    expect(line.x + line.width / 2).toBeGreaterThanOrEqual(mark.x - 1);
    expect(line.x + line.width / 2).toBeLessThanOrEqual(mark.x + mark.width + 1);
  }).toPass({ timeout: 5000 });
}

for (const path of ['/', '/es/']) {
  test(`those who hear the page can go to every heading and every entry at once, on ${path}`, async ({ page }) => {
    await page.goto(path);
    const client = await page.context().newCDPSession(page);

    const { nodes } = await client.send('Accessibility.getFullAXTree');

    const count = (role: string) => nodes.filter((node) => !node.ignored && node.role?.value === role).length;
    expect(count('article')).toBe(entries.length);
    expect(count('heading')).toBe(1 + phases.length + entries.length);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true });

  for (const id of ['brava-2019', 'norda-7-0', 'departure', entries.at(-2)!.id, entries.at(-1)!.id]) {
    test(`turning it keeps the entry that is read, there and back: ${id}`, async ({ page }) => {
      await page.goto(`/#${id}`);
      await expectPlace(page, id);

      await page.setViewportSize(phoneOnItsSide);
      await expect(headingOf(page, id)).toBeInViewport();
      // As long as the address takes to follow: it must not go to another entry.
      await page.waitForTimeout(600);
      await expectPlace(page, id);
      await page.setViewportSize(phone);

      await expectPlace(page, id);
    });
  }

  test('turning it keeps the line that is read of a long entry', async ({ page }) => {
    await page.goto('/');
    await readTo(page, 'norda-7-0');
    const last = entry(page, 'norda-7-0').locator('.summary');
    await page.evaluate(() => scrollBy({ top: 90, behavior: 'instant' }));
    await expect(page).toHaveURL('/#norda-7-0');

    await page.setViewportSize(phoneOnItsSide);
    await expect(last).toBeInViewport();
    await page.setViewportSize(phone);

    await expect(last).toBeInViewport();
    await expect(page).toHaveURL('/#norda-7-0');
  });

  test('turning it at the top leaves the opening in sight', async ({ page }) => {
    await page.goto('/');

    await page.setViewportSize(phoneOnItsSide);

    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  });

  test('a tap on the overview leads to the entry of the mark', async ({ page }) => {
    await page.goto('/');
    const mark = page.locator('.overview a[href="#departure"] text').first();

    await mark.tap();

    await expectPlace(page, 'departure');
  });
});

for (const viewport of [phone, { width: 1440, height: 900 }]) {
  test.describe(`in a window of ${viewport.width} × ${viewport.height}, all agree on where the reader is`, () => {
    test.use({ viewport });

    test('when a link leads to an entry', async ({ page }) => {
      await page.goto('/#six-match-ban');

      await expectPlace(page, 'six-match-ban');
    });

    test('after a jump', async ({ page }) => {
      await page.goto('/');

      for (const id of ['departure', 'brava-2019']) {
        await goTo(page, id);
        await expectPlace(page, id);
      }
    });

    test('after a word was found with the browser’s own search', async ({ page }) => {
      await page.goto('/');
      const title = (await headingOf(page, 'six-match-ban').textContent())!;

      await page.evaluate((words) => (window as unknown as { find(text: string): boolean }).find(words), title);

      await expect(headingOf(page, 'six-match-ban')).toBeInViewport();
      const read = await page.evaluate(
        () =>
          [...document.querySelectorAll('.entry')]
            .findLast(
              (one) =>
                one.getBoundingClientRect().top <=
                parseFloat(getComputedStyle(one.querySelector('h3')!).scrollMarginTop) + 16,
            )!
            .querySelector('h3')!.id,
      );
      await expect(page).toHaveURL(`/#${read}`);
    });

    test('after a jump where a filter leaves only some entries', async ({ page }) => {
      await page.goto('/?kind=match');
      await expect(page.getByRole('status')).not.toBeEmpty();

      await goTo(page, 'norda-7-0');

      await expectPlace(page, 'norda-7-0');
      await expect(page).toHaveURL('/?kind=match#norda-7-0');
    });

    test('after a filter takes away what was read', async ({ page }) => {
      await page.goto('/#six-match-ban');
      await expectPlace(page, 'six-match-ban');

      await page.evaluate(() => {
        const form = document.querySelector<HTMLFormElement>('.controls')!;
        form.dispatchEvent(new Event('input'));
        form.querySelector<HTMLInputElement>('[name=kind][value=match]')!.click();
      });
      await expect(entry(page, 'six-match-ban')).toBeHidden();

      await expect(page).toHaveURL(/\?kind=match(#|$)/);
      await page.waitForTimeout(600);
      const id = new URL(page.url()).hash.slice(1);
      expect(id).not.toBe('six-match-ban');
      if (id !== '')
        await expect(page.locator('.entry, .phase-head', { has: page.locator(`#${id}`) })).toBeInViewport();
      await expect(page.locator('.overview .reading[x1]')).toHaveCount(id === '' ? 0 : 1);
    });

    test('in the other language', async ({ page }) => {
      await page.goto('/#six-match-ban');
      await expectPlace(page, 'six-match-ban');

      await page.getByRole('link', { name: 'Leer en español' }).evaluate((link: HTMLElement) => link.click());

      await expect(page).toHaveURL('/es/#six-match-ban');
      await expectPlace(page, 'six-match-ban');
    });

    test('going back and forward', async ({ page }) => {
      await page.goto('/#brava-2019');
      await expectPlace(page, 'brava-2019');
      await goTo(page, 'departure');
      await expectPlace(page, 'departure');

      await page.goBack();
      await expectPlace(page, 'brava-2019');
      await page.goForward();

      await expectPlace(page, 'departure');
    });

    test('after a reload', async ({ page }) => {
      await page.goto('/');
      await readTo(page, 'six-match-ban');
      await expectPlace(page, 'six-match-ban');

      await page.reload();

      await expectPlace(page, 'six-match-ban');
    });

    test('at the head of a part', async ({ page }) => {
      await page.goto('/');

      await page.locator('#part_3').evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));

      await expect(page).toHaveURL('/#part_3');
      const first = phases[2]!.entries[0]!.id;
      const line = (await page.locator('.overview .reading').boundingBox())!;
      const mark = (await page.locator(`.overview a[href="#${first}"] rect`).boundingBox())!;
      expect(Math.abs(line.x - (mark.x + mark.width / 2))).toBeLessThan(mark.width / 2 + 1);
    });
  });
}

test('nothing moves by itself when the window gets another width, or once a filter has done its work', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('/');
  await page.evaluate(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    type Shift = PerformanceEntry & { hadRecentInput: boolean; sources: { node: Node | null }[] };
    new PerformanceObserver((list) => {
      for (const { hadRecentInput, sources } of list.getEntries() as Shift[])
        if (!hadRecentInput)
          moved.push(...sources.map(({ node }) => (node as Element | null)?.outerHTML.slice(0, 80) ?? '?'));
    }).observe({ type: 'layout-shift' });
  });
  await readTo(page, 'norda-7-0');

  await page.setViewportSize(phoneOnItsSide);
  await page.setViewportSize(phone);
  await page.waitForTimeout(300);
  const moved = () => page.evaluate(() => (window as unknown as { moved: string[] }).moved.splice(0));
  expect(await moved()).toEqual([]);

  await page.keyboard.press('/');
  await page.keyboard.type('corvo');
  await expect(page.getByRole('status')).toContainText('corvo');
  // What the reader asked for counts as such only for half a second, which a busy machine can need.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await moved();
  await page.waitForTimeout(300);
  expect(await moved()).toEqual([]);
});
