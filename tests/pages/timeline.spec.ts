import { expect, test, type Page } from '@playwright/test';
import type { Entry } from '../../src/timeline/merge/entry.ts';
import { violationsOn } from './axe.ts';
import { entry } from './entry.ts';
import { football } from './sites.ts';

const { entries } = football.timeline;
const isLost = ({ match }: Entry) => match?.result === 'lost';
const isLostIn = (competition: string) => (entry: Entry) =>
  isLost(entry) && entry.match?.competition.en === competition;
const saysHowMany = (fits: (entry: Entry) => boolean, by: string) =>
  `${entries.filter(fits).length} of ${entries.length} entries: ${by}`;

const shownEntries = (page: Page) => page.locator('article.entry:visible');
const titlesInOrder = (page: Page) => page.locator('article.entry h3').evaluateAll((all) => all.map(({ id }) => id));
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search' });
const openFilters = (page: Page) => page.locator('.filters summary').click();
/** Whether two labels stand in each other's way: lines of text may come as close as their boxes. */
const touch = (one: DOMRect, other: DOMRect) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom - 2 && other.top < one.bottom - 2;

test.describe('the overview', () => {
  test('has a link to every entry, named as the entry is, in the order of the entries', async ({ page }) => {
    await page.goto('/');

    const links = page.locator('.overview a[aria-labelledby]');
    const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!.slice(1)));

    expect(targets).toEqual(await titlesInOrder(page));
    const title = (await page.locator('#norda-friendly-2019').textContent())!;
    await expect(links.nth(targets.indexOf('norda-friendly-2019'))).toHaveAccessibleName(
      new RegExp(`^\\d+\\s+\\w+\\s2019 ${title}$`),
    );
  });

  test('links are named with the words that stand there first', async ({ page }) => {
    await page.goto('/');

    const link = page.locator('.overview a[href="#norda-7-0"]');

    await expect(link).toHaveAccessibleName(
      new RegExp(`^Norda 7–0 18\\s+June\\s2019 ${await page.locator('#norda-7-0').textContent()}$`),
    );
  });

  for (const width of [320, 360, 768, 1440]) {
    for (const path of ['/', '/es/']) {
      test(`names key moments without two names touching at ${width} px on ${path}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);

        const boxes = await page
          .locator('.overview a text:visible')
          .evaluateAll((all) => all.map((text) => text.getBoundingClientRect().toJSON() as DOMRect));

        expect(boxes.length).toBeGreaterThan(width < 400 ? 5 : 9);
        expect(boxes.filter((box, index) => boxes.slice(index + 1).some((other) => touch(box, other)))).toEqual([]);
        expect(boxes.every(({ left, right }) => left >= 0 && right <= width)).toBe(true);
      });

      test(`labels phases and years without two labels touching at ${width} px on ${path}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);

        const boxes = await page
          .locator('.overview :is(a[aria-label] text, .year text):visible')
          .evaluateAll((all) => all.map((text) => text.getBoundingClientRect().toJSON() as DOMRect));

        expect(boxes.length).toBeGreaterThan(8);
        expect(boxes.filter((box, index) => boxes.slice(index + 1).some((other) => touch(box, other)))).toEqual([]);
        expect(boxes.every(({ left, right }) => left >= 0 && right <= width)).toBe(true);
      });
    }

    test(`opens the nearest mark wherever the line is tapped at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/');

      const misses = await page.evaluate(() => {
        const links = [...document.querySelectorAll('.overview a[aria-labelledby]')];
        const {
          left,
          top,
          width: length,
          height,
        } = document.querySelector('.overview .strip')!.getBoundingClientRect();
        const strokes = document.querySelectorAll('.overview .strip g > :not(.s-open)');
        const places = [...strokes]
          .flatMap((path) => path.getAttribute('d')!.match(/(?<=M)\d+(?=.\d+[vh])/g) ?? [])
          .map((place) => (Number(place) / 1000) * length)
          .sort((one, other) => one - other);
        const found: string[] = [];
        for (let x = 0.5; x < length; x += 3) {
          // Below the years, which lead to their first entries.
          for (const y of [top + 30, top + height - 12]) {
            const link = document.elementFromPoint(left + x, y)?.closest('.overview svg a');
            const away = link ? Math.abs(places[links.indexOf(link)]! - x) : Infinity;
            const nearest = Math.min(...places.map((place) => Math.abs(place - x)));
            // Places are drawn to a thousandth of the line.
            if (away > nearest + 1.5)
              found.push(`${x}: ${link?.getAttribute('href')} is ${away} px away, not ${nearest}`);
          }
        }
        return found;
      });

      expect(misses).toEqual([]);
    });
  }

  test('says which entry a mark is, to the pointer and to the keyboard', async ({ page }) => {
    await page.goto('/');
    const name = page.locator('.mark-name');
    const titleOf = async (id: string) => (await page.locator(`#${id}`).textContent())!;

    await page.locator('.overview a[href="#lumen-friendly-2019"] rect').hover();
    await expect(name).toContainText(/^10\sFebruary\s2019: /);
    await expect(name).toContainText(await titleOf('lumen-friendly-2019'));
    await page.mouse.move(5, 5);
    await expect(name).toBeHidden();

    await page.locator('.overview a[href="#departure"]').focus();
    await page.keyboard.press('Tab');
    await expect(name).toHaveText(/^Part \d+: /);
    await page.keyboard.press('Tab');
    await expect(name).toContainText(await titleOf('brava-director-2021'));
    expect((await name.boundingBox())!.x).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await expect(name).toBeHidden();
  });

  for (const place of ['at the top', 'while reading']) {
    test(`can be skipped by a link that is seen when it has the focus, ${place}`, async ({ page }) => {
      await page.goto('/');
      if (place === 'while reading') await page.locator('#brava-2019').evaluate((heading) => heading.scrollIntoView());

      const skip = page.getByRole('link', { name: 'Skip the overview' });
      await skip.evaluate((link) => link.focus({ preventScroll: true }));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');

      await expect(skip).toBeFocused();
      await expect(skip).toHaveCSS('outline-style', 'solid');
      const box = (await skip.boundingBox())!;
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(await skip.evaluate((link, { x, y }) => document.elementFromPoint(x + 3, y + 3) === link, box)).toBe(true);
      // The address names what is read again soon after.
      const skipped = page.waitForURL(/#choices_$/);
      await page.keyboard.press('Enter');
      await skipped;
    });
  }

  test('leads to an entry without a script', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
    await page.goto('/');

    await page.locator('.overview a[href="#brava-2019"]').focus();
    await page.keyboard.press('Enter');

    await expect(entry(page, 'brava-2019').locator('h3')).toBeInViewport();
    await page.close();
  });

  test('stays in sight while reading and shows where the reader is', async ({ page }) => {
    await page.goto('/');

    await entry(page, 'brava-2019')
      .locator('h3')
      .evaluate((heading) => heading.scrollIntoView());

    await expect(page.locator('.overview .strip')).toBeInViewport();
    const leader = page.locator('.overview a[href="#brava-2019"] svg').first();
    await expect(page.locator('.overview .reading')).toHaveAttribute('x1', (await leader.getAttribute('x'))!);
  });

  test('leaves the text all of a window that is low', async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 400 });
    await page.goto('/');

    await entry(page, 'brava-2019')
      .locator('h3')
      .evaluate((heading) => heading.scrollIntoView());

    await expect(page.locator('.overview')).not.toBeInViewport();
  });
});

test.describe('the head of a phase', () => {
  test('says the same of the phase where only its key moments follow', async ({ page }) => {
    const heads = () =>
      page
        .locator('.phase-head')
        .evaluateAll((all) => all.map((head) => [head.querySelector('h2')!.textContent, head.textContent] as const));
    await page.goto('/');
    const whole = new Map(await heads());

    await page.goto('/key/');

    const shown = await heads();
    expect(shown.length).toBeGreaterThan(5);
    expect(shown).toEqual(shown.map(([title]) => [title, whole.get(title)]));
  });

  for (const path of ['/', '/key/']) {
    test(`lists as many results as its record counts on ${path}`, async ({ page }) => {
      await page.goto(path);

      const heads = await page.locator('.phase-head').evaluateAll((all) =>
        all.map((head) => {
          const count = (result: string) => head.querySelectorAll(`.phase-results .${result}`).length;
          const said = head.querySelector('.phase-tally')?.textContent;
          return { said, listed: `${count('won')} won, ${count('drawn')} drawn, ${count('lost')} lost` };
        }),
      );

      const counted = heads.filter(({ said }) => said);
      expect(counted.length).toBeGreaterThan(4);
      for (const { said, listed } of counted) expect(said).toContain(listed);
    });
  }
});

test('a shared link lands with the heading clear of the overview', async ({ page }) => {
  await page.goto('/#departure');
  await expect(entry(page, 'departure').locator('h3')).toBeInViewport();

  await expect(async () => {
    const heading = await entry(page, 'departure').locator('h3').boundingBox();
    const overview = await page.locator('.overview').boundingBox();
    expect(heading!.y).toBeGreaterThan(overview!.y + overview!.height);
  }).toPass({ timeout: 5000 });
});

test('the address follows the entry that is read, without a new step in the history', async ({ page }) => {
  await page.goto('/');
  const steps = await page.evaluate(() => history.length);

  await entry(page, 'brava-2019')
    .locator('h3')
    .evaluate((heading) => heading.scrollIntoView());

  await expect(page).toHaveURL(/#brava-2019$/);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the key moments have an address of their own', async ({ page }) => {
    await page.goto('/');

    await page.getByRole('link', { name: /^Begin with/ }).click();

    await expect(page).toHaveURL('/key/');
    await expect(shownEntries(page)).toHaveCount(entries.filter(({ key }) => key).length);
    await expect(page.getByRole('link', { name: 'Everything' })).toHaveAttribute('href', '/');
    await expect(page.getByRole('main')).toContainText(`of ${entries.length} entries`);
  });

  test('kinds filter, and what needs a script is not there', async ({ page }) => {
    await page.goto('/');
    await openFilters(page);

    await page.getByRole('radio', { name: 'Squad' }).check();

    await expect(shownEntries(page)).toHaveCount(entries.filter(({ kind }) => kind === 'squad').length);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByRole('combobox')).toHaveCount(0);
  });

  test('months that a kind leaves empty take no room', async ({ page }) => {
    await page.goto('/');
    await openFilters(page);

    await page.getByRole('radio', { name: 'Match' }).check();

    const months = page.locator('.month');
    await expect(months.filter({ has: page.locator('.entry:visible') }).first()).toBeVisible();
    await expect(months.filter({ hasNot: page.locator('.entry:visible') }).first()).toBeAttached();
    await expect(months.filter({ hasNot: page.locator('.entry:visible') }).filter({ visible: true })).toHaveCount(0);
  });
});

test.describe('filters', () => {
  test('combine, and are in the address', async ({ page }) => {
    await page.goto('/');
    await openFilters(page);

    await page.getByRole('radio', { name: 'Match' }).check();
    await page.getByRole('combobox', { name: 'Result' }).selectOption('lost');
    await page.getByRole('combobox', { name: 'Competition' }).selectOption('continental-cup');

    await expect(page).toHaveURL(/\?kind=match&competition=continental-cup&result=lost/);
    expect(
      await shownEntries(page)
        .locator('h3')
        .evaluateAll((all) => all.map(({ id }) => id)),
    ).toEqual(entries.filter(isLostIn('Continental Cup')).map(({ id }) => id));
    await expect(page.getByRole('status')).toHaveText(
      saysHowMany(isLostIn('Continental Cup'), 'Match, Continental Cup, Lost'),
    );
  });

  test('are taken from the address, and go back and forward with it', async ({ page }) => {
    await page.goto('/?result=lost');
    await expect(page.getByRole('status')).toHaveText(saysHowMany(isLost, 'Lost'));
    await openFilters(page);

    await page.getByRole('combobox', { name: 'Competition' }).selectOption('friendly');
    await expect(shownEntries(page)).toHaveCount(entries.filter(isLostIn('Friendly')).length);
    await page.goBack();
    await expect(shownEntries(page)).toHaveCount(entries.filter(isLost).length);
    await page.goForward();

    await expect(shownEntries(page)).toHaveCount(entries.filter(isLostIn('Friendly')).length);
    await expect(page.getByRole('combobox', { name: 'Competition' })).toHaveValue('friendly');
  });

  test('give way to a link of the overview to an entry that they hide', async ({ page }) => {
    await page.goto('/?kind=squad');
    await expect(entry(page, 'brava-2019')).toBeHidden();

    await page.locator('.overview a[href="#brava-2019"]').focus();
    await page.keyboard.press('Enter');

    await expect(entry(page, 'brava-2019').locator('h3')).toBeInViewport();
    await expect(page).toHaveURL('/#brava-2019');
  });

  test('know every outlet', async ({ page }) => {
    await page.goto('/');
    await openFilters(page);

    await page.getByRole('combobox', { name: 'Outlet' }).selectOption('Harbour Tribune');

    await expect(page).toHaveURL(/outlet=Harbour/);
    await expect(entry(page, 'norda-7-0')).toBeVisible();
    await expect(entry(page, 'brava-2019')).toBeHidden();
  });

  test('say when nothing matches, and offer a way out', async ({ page }) => {
    await page.goto('/?kind=squad&result=lost');
    await expect(page.getByRole('status')).toHaveText('Nothing matches.');

    await page.getByRole('button', { name: 'Show all' }).click();

    await expect(shownEntries(page)).toHaveCount(entries.length);
    await expect(page).toHaveURL('/');
  });
});

test.describe('the search', () => {
  test('does not mind accents, marks what it finds and says how much that is', async ({ page }) => {
    await page.goto('/es/');

    await page.getByRole('searchbox', { name: 'Buscar' }).fill('segol');

    await expect(entry(page, 'segol-links-2021')).toBeVisible();
    await expect(entry(page, 'brava-2019')).toBeHidden();
    await expect(page.getByRole('status')).toHaveText(new RegExp(`^\\d+ de ${entries.length} entradas: “.+”$`));
    const marked = await page.evaluate(() => [...CSS.highlights.get('hit')!].map((range) => range.toString()));
    expect(new Set(marked)).toEqual(new Set(['Ségol']));
  });

  test('finds words of headlines, and shows the headline that has them', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/');

    await search(page).fill('sevik hits romp');

    await expect(entry(page, 'brava-2019')).toBeHidden();
    await expect(page.getByText('Sevik hits four goals as Norda romp past Ostra')).toBeVisible();
  });

  test('goes together with the filters, in the address', async ({ page }) => {
    await page.goto('/?kind=match');
    await expect(page.getByRole('status')).toHaveText(saysHowMany(({ kind }) => kind === 'match', 'Match'));

    await search(page).fill('7-0');

    await expect(page).toHaveURL(/\?q=7-0&kind=match/);
    await expect(entry(page, 'apology-norda')).toBeHidden();
    await expect(entry(page, 'norda-7-0')).toBeVisible();
    await expect(shownEntries(page).filter({ hasNotText: /7[–-]0/ })).toHaveCount(0);
  });

  test('can be started from another page', async ({ page }) => {
    await page.goto('/sources/');

    await page.getByRole('searchbox', { name: 'Search the timeline' }).fill('corvo');
    await page.keyboard.press('Enter');

    await expect(page).toHaveURL(/\/\?q=corvo/);
    await expect(entry(page, 'corvo-remarks')).toBeVisible();
    await expect(entry(page, 'brava-2019')).toBeHidden();
  });
});

test('newest first turns the reading order round with the picture, and is in the address', async ({ page }) => {
  await page.goto('/');
  const before = await titlesInOrder(page);

  await page.getByRole('checkbox', { name: 'Newest first' }).check();

  await expect.poll(() => titlesInOrder(page)).toEqual(before.toReversed());
  const tops = await page
    .locator('.month')
    .evaluateAll((all) => all.slice(0, 5).map((month) => month.getBoundingClientRect().top));
  expect(tops).toEqual(tops.toSorted((one, other) => one - other));
  await expect(page).toHaveURL(/\?order=newest/);
  await page.reload();
  await expect.poll(() => titlesInOrder(page)).toEqual(before.toReversed());
});

test.describe('a citation', () => {
  test('opens what its source says without leaving the line, and gives the place back', async ({ page }) => {
    await page.goto('/#norda-7-0');
    const citation = entry(page, 'norda-7-0').getByRole('link', { name: 'Source 1' });

    await citation.click();

    const shown = page.getByRole('group', { name: 'Source 1' });
    await expect(shown).toBeVisible();
    await expect(shown).toContainText('Norda put Ostra to the sword');
    await expect(shown).toBeFocused();
    await expect(page).toHaveURL(/\/#norda-7-0$/);
    expect(await violationsOn(page, '.source-shown')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(shown).toBeHidden();
    await expect(citation).toBeFocused();
  });

  test('leads to the entry when what it says cannot be had', async ({ page }) => {
    await page.goto('/');
    let asked = 0;
    await page.route('**/events/norda-7-0/', (route) => (asked++ === 0 ? route.abort() : route.continue()));

    await entry(page, 'norda-7-0').getByRole('link', { name: 'Source 1' }).click();

    await expect(page).toHaveURL(/\/events\/norda-7-0\/#source-1$/);
  });
});

test.describe('the keyboard', () => {
  test('j and k go from entry to entry', async ({ page }) => {
    await page.goto('/#brava-2019');
    await expect(entry(page, 'brava-2019').locator('h3')).toBeInViewport();

    await page.keyboard.press('j');
    const next = entries[entries.findIndex(({ id }) => id === 'brava-2019') + 1]!;
    await expect(entry(page, next.id).getByRole('link').first()).toBeFocused();
    await page.keyboard.press('k');

    await expect(entry(page, 'brava-2019').locator('h3 a')).toBeFocused();
  });

  test('a slash goes to the search, and letters typed there are letters', async ({ page }) => {
    await page.goto('/');

    await page.keyboard.press('/');
    await expect(search(page)).toBeFocused();
    await page.keyboard.type('jk?');

    await expect(search(page)).toHaveValue('jk?');
  });

  test('a question mark lists the keys', async ({ page }) => {
    await page.goto('/');

    await page.keyboard.press('?');

    const keys = page.getByRole('dialog', { name: 'Keys' });
    await expect(keys).toContainText('Next entry');
    await page.keyboard.press('Escape');
    await expect(keys).toBeHidden();
  });

  test('can be left out: a button lists the keys, and there they are switched off for good', async ({ page }) => {
    await page.goto('/');

    await page.getByRole('button', { name: 'Keys' }).click();
    await page.getByRole('checkbox', { name: 'These keys are on' }).uncheck();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.reload();
    await page.keyboard.press('/');

    await expect(search(page)).not.toBeFocused();
    await page.getByRole('button', { name: 'Keys' }).click();
    await expect(page.getByRole('checkbox', { name: 'These keys are on' })).not.toBeChecked();
    await page.getByRole('checkbox', { name: 'These keys are on' }).check();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('/');
    await expect(search(page)).toBeFocused();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with filters open and a search in use, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/?q=norda');
    await openFilters(page);

    expect(await violationsOn(page)).toEqual([]);
  });
}

test('the reading order is the order seen, on a phone and on a wide screen', async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    const parts = await entry(page, 'predecessor-sacked').evaluate((article) =>
      [...article.children].map((part) => part.getBoundingClientRect()).map(({ left, top }) => ({ left, top })),
    );

    const asSeen = parts.toSorted((one, other) =>
      width === 360 ? one.top - other.top : Math.sign(one.left - other.left) || one.top - other.top,
    );

    expect(parts).toEqual(asSeen);
  }
});

test('with forced colours the marks of the overview have the colour of the text', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('/');

  const [mark, text] = await page.evaluate(() => [
    getComputedStyle(document.querySelector('.s-lost')!).stroke,
    getComputedStyle(document.body).color,
  ]);

  expect(mark).toBe(text);
});
