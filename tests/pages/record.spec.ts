import { expect, test, type Page } from '@playwright/test';

const columnOf = { number: 1, opponent: 3, score: 4, result: 5 } as const;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the record counts the matches, those won, drawn and lost, the goals and the share of the points', async ({
    page,
  }) => {
    await page.goto('/record/');

    await expect(page.locator('.record-total dd')).toHaveText(['24', '12', '5', '7', '34–31', '57%']);
  });

  test('every match stands in the table, in the order played, and nothing in it pretends to be a button', async ({
    page,
  }) => {
    await page.goto('/record/');
    const rows = allMatches(page).locator('tbody tr');

    await expect(rows).toHaveCount(24);
    await expect(rows.first()).toContainText('Lumen');
    await expect(rows.last()).toContainText('Corvania');
    await expect(allMatches(page).getByRole('button')).toHaveCount(0);
  });

  test('the running record of the last match is the total', async ({ page }) => {
    await page.goto('/record/');

    await expect(allMatches(page).locator('tbody tr').last()).toContainText('12–5–7');
  });

  test('the map has a table behind it that opens, and the points of ten matches stand in the table of all', async ({
    page,
  }) => {
    await page.goto('/record/');

    await page.locator('summary', { hasText: 'The map as a table' }).click();

    await expect(page.getByRole('rowheader', { name: 'Porto Alvo' })).toBeVisible();
    await expect(
      page.getByRole('img', {
        name: 'The most, 20 of 30, up to 12 October 2019; the fewest, 12, up to 24 June 2020; 16 from the last ten.',
      }),
    ).toBeVisible();
    const ofTen = await allMatches(page).locator('tbody td:nth-child(7)').allTextContents();
    expect(ofTen.slice(8, 11)).toEqual(['', '20', '20']);
    expect(ofTen.at(-1)).toBe('16');
  });
});

test('the tables of totals each come to the number of matches', async ({ page }) => {
  await page.goto('/record/');

  for (const name of ['By competition', 'By part of the timeline', 'By year', 'At home, away and on neutral ground']) {
    const played = await page.getByRole('table', { name }).locator('tbody td:nth-child(2)').allTextContents();
    expect(
      played.map(Number).reduce((sum, count) => sum + count),
      name,
    ).toBe(24);
  }
});

test('sorts by goals: the heaviest loss first, and turned around the biggest win', async ({ page }) => {
  await page.goto('/record/');

  await sortBy(page, 'Score');
  expect((await column(page, 'score'))[0]).toBe('0–7');

  await sortBy(page, 'Score');
  expect((await column(page, 'score')).at(-1)).toBe('0–7');
  expect((await column(page, 'score'))[0]).toBe('4–0');
});

test('sorts by date as the calendar goes, and not as the words do', async ({ page }) => {
  await page.goto('/record/');

  await sortBy(page, 'Date');
  expect(await column(page, 'number')).toEqual(Array.from({ length: 24 }, (_, index) => String(index + 1)));

  await sortBy(page, 'Date');
  expect((await column(page, 'number')).slice(0, 2)).toEqual(['24', '23']);
});

test('sorts by competition, and keeps the order of play within each', async ({ page }) => {
  await page.goto('/record/');

  await sortBy(page, 'Competition');

  expect((await column(page, 'number')).slice(0, 5)).toEqual(['6', '7', '8', '14', '15']);
});

test('sorts names as the language of the page does', async ({ page }) => {
  await page.goto('/es/record/');

  await sortBy(page, 'Rival');

  expect((await column(page, 'opponent'))[0]).toBe('Alta Corvania');
});

test('says by which column the table is sorted, and how, to the eye and to a screen reader', async ({ page }) => {
  await page.goto('/record/');
  const head = allMatches(page).getByRole('columnheader', { name: 'Opponent' });

  await sortBy(page, 'Opponent');

  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(allMatches(page).locator('[aria-sort]')).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText('Sorted by Opponent, ascending');
});

test('a column is sorted with the keyboard, and the focus stays where it was', async ({ page }) => {
  await page.goto('/record/');
  const button = allMatches(page).getByRole('button', { name: 'Result' });

  await button.focus();
  await page.keyboard.press('Enter');

  expect((await column(page, 'result'))[0]).toBe('Lost');
  await expect(button).toBeFocused();
});

test('every match of the table leads to its entry', async ({ page, request }) => {
  await page.goto('/record/');

  const links = await allMatches(page)
    .locator('tbody a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));

  expect(new Set(links).size).toBe(24);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});

test('the strip of each competition has its matches, and its name leads to them on the timeline', async ({ page }) => {
  await page.goto('/record/');
  const table = page.getByRole('table', { name: 'By competition' });

  const bars = await table.locator('.strip-row').evaluateAll((strips) =>
    strips.map((strip) => {
      const { length } = [...strip.querySelectorAll('.s-won, .s-lost, .s-drawn')].flatMap((path) =>
        path.getAttribute('d')!.match(/M/g),
      );
      return String(length);
    }),
  );

  expect(bars).toEqual(await table.locator('tbody td:nth-child(2)').allTextContents());
  await table.getByRole('link', { name: 'World Series' }).click();
  await expect(page).toHaveURL('/?competition=world-series');
  await expect(page.getByRole('status')).toHaveText(/^4 of /);
});

test('every column of the picture is a link that says what it is', async ({ page }) => {
  await page.goto('/record/');
  const picture = page.getByRole('group', { name: '24 matches: 12 won, 5 drawn, 7 lost.' });

  await expect(picture.getByRole('link', { name: /against/ })).toHaveCount(24);
  await picture.getByRole('link', { name: '18 June 2019: lost 0–7 against Norda' }).focus();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/events\/norda-7-0\/$/);
});

test('the table scrolls on a phone, by itself, and can be reached with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/record/');
  const region = page.getByRole('region', { name: 'All matches' }).and(page.locator('[tabindex]'));

  await region.focus();

  await expect(region).toBeFocused();
  expect(await region.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

for (const prefix of ['', '/es']) {
  test(`the result of every match is in sight on a phone, on ${prefix}/record/`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`${prefix}/record/`);

    const beyond = await allMatches(page)
      .locator('tbody td:is(.won, .drawn, .lost)')
      .evaluateAll((cells) => cells.filter((cell) => cell.getBoundingClientRect().right > innerWidth).length);

    expect(beyond).toBe(0);
  });
}

for (const width of [360, 768, 1440]) {
  test(`the maps fill the width and are of one scale at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/record/');

    const [left, right, ...widths] = await page.locator('.panels').evaluate((panels) => {
      const boxes = [...panels.children].map((map) => map.getBoundingClientRect());
      const { left, right } = panels.getBoundingClientRect();
      return [
        Math.min(...boxes.map((box) => box.left)) - left,
        right - Math.max(...boxes.map((box) => box.right)),
        ...boxes.map((box) => box.width),
      ];
    });

    expect([Math.round(left!), Math.round(right!)]).toEqual([0, 0]);
    expect(new Set(widths).size).toBe(1);
  });
}

test('the parts are named on the picture of the results, and lead to the timeline', async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/record/');
    const parts = page.locator('.results .part');

    const boxes = await parts.evaluateAll((all) =>
      all.flatMap((part) =>
        [...part.querySelectorAll('text')]
          .map((text) => text.getBoundingClientRect())
          .filter(({ width }) => width > 0)
          .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
      ),
    );

    expect(boxes.length).toBeGreaterThan(await parts.count());
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1))
        expect(
          one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top + 4 ||
            other.bottom <= one.top + 4,
          `${width} px`,
        ).toBe(true);
  }
  await page.getByRole('link', { name: 'Part 2: ' }).first().click();

  await expect(page).toHaveURL('/#part_2');
});

test('on a wide screen what spans the page ends at one edge', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/record/');

  const edges = await page
    .locator('.results figure svg, .panels, .totals, .runs, .both-extremes, .goals .beside, .all-matches table')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().right)));

  expect(edges.length).toBe(7);
  expect(new Set(edges).size).toBe(1);
});

test('figures of the press that differ come before those that agree, and say what the matches give', async ({
  page,
}) => {
  await page.goto('/record/');
  const press = page.getByRole('region', { name: 'Figures in the press, checked' });

  await expect(press.getByRole('heading', { level: 3 })).toHaveText([/^Those that differ/, /^Those that agree/]);
  await expect(
    press.getByText('Says 17 played and 10 won (up to 28 September 2020), the matches give 16 and 8.'),
  ).toBeVisible();
  await press.getByText('What they say, as a table').click();
  const agreeing = press.getByRole('row').filter({ hasText: '24 played, 12 won, 5 drawn and 7 lost' });
  await expect(agreeing).toHaveCount(1);
  await expect(agreeing.getByRole('link').first()).toHaveAttribute('href', /^\/events\/[a-z0-9-]+\/#source-\d+$/);
});

test('a figure of the press leads to its source, and where it is disputed to the positions', async ({ page }) => {
  await page.goto('/record/');
  const press = page.getByRole('region', { name: 'Figures in the press, checked' });

  await expect(press.getByRole('link', { name: 'How the sources differ: Norda' })).toHaveAttribute(
    'href',
    '/events/norda-7-0/#disagreements',
  );
  await press.getByRole('link', { name: 'Red Corner' }).click();

  await expect(page.locator('li:target')).toContainText('Says 10 played (up to 18 June 2019), the matches give 8');
});

test('an entry shows how a figure that differs may be explained', async ({ page }) => {
  await page.goto('/events/contacts-2020/');

  await expect(page.getByRole('listitem').filter({ hasText: 'the matches give 16 and 8' })).toContainText(
    'warm-ups against Ilmar and Sorn',
  );
});

test('an entry says of a figure that it matches the record', async ({ page }) => {
  await page.goto('/events/departure/');

  await expect(
    page.getByText('Says 24 played, 12 won, 5 drawn and 7 lost (all matches): matches the record').first(),
  ).toBeVisible();
});

test('the navigation leads to the record and marks it as the page one is on', async ({ page }) => {
  await page.goto('/');

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Record' }).click();

  await expect(page).toHaveURL(/\/record\/$/);
  await expect(page.getByRole('link', { name: 'Record', exact: true })).toHaveAttribute('aria-current', 'page');
});

for (const [prefix, about, name] of [
  ['', 'All differences', 'Where the sources disagree'],
  ['/es', 'Todas las diferencias', 'En qué difieren las fuentes'],
] as const) {
  test(`the page on the method leads to all that the sources disagree on, from ${prefix || '/'}`, async ({ page }) => {
    await page.goto(`${prefix}/about/`);

    await page.getByRole('link', { name: about }).click();

    await expect(page).toHaveURL(`${prefix}/disagreements/`);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  });
}

for (const from of ['/record/', '/sources/']) {
  test(`all that the sources disagree on can be reached from ${from}`, async ({ page }) => {
    await page.goto(from);

    await page.getByRole('link', { name: 'All that the sources disagree on' }).click();

    await expect(page).toHaveURL('/disagreements/');
  });
}

test('the disagreements stand in the order of their entries, and say how many there are', async ({ page }) => {
  await page.goto('/disagreements/');
  const entries = page.getByRole('article');

  await expect(entries.first()).toContainText('Rook');
  await expect(page.locator('.counts')).toHaveText(
    /^\d+ dates · \d+ scores · \d+ figures against the record · \d+ disputes settled · \d+ disputes unsettled$/,
  );
  const years = await entries.locator('.date').allTextContents();
  expect(years.map((date) => date.slice(-4))).toEqual(years.map((date) => date.slice(-4)).toSorted());
});

test('every entry on the list leads to a place that is there', async ({ page }) => {
  await page.goto('/disagreements/');
  const links = await page
    .getByRole('article')
    .getByRole('heading', { level: 2 })
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));

  for (const link of links) {
    await page.goto(link);
    const { hash } = new URL(link);
    if (hash) await expect(page.locator(hash), link).toHaveCount(1);
  }
});

test('a position leads to what its source says', async ({ page }) => {
  await page.goto('/disagreements/');
  const norda = page.getByRole('article').filter({ has: page.getByRole('link', { name: /^Norda/ }) });

  await norda
    .getByRole('listitem')
    .filter({ hasText: '1–7' })
    .getByRole('link', { name: /Harbour Tribune/ })
    .click();

  await expect(page.locator('li:target')).toContainText('Harbour Tribune');
});

function allMatches(page: Page) {
  return page.locator('sort-table table');
}

async function sortBy(page: Page, name: string): Promise<void> {
  await allMatches(page).getByRole('button', { name }).click();
}

async function column(page: Page, name: keyof typeof columnOf): Promise<string[]> {
  const cells = await allMatches(page).locator(`tbody tr > :nth-child(${columnOf[name]})`).allTextContents();
  return cells.map((text) => text.trim());
}
