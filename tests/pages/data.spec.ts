import { expect, test } from '@playwright/test';
import { prefixOf } from './kinds-of-page.ts';
import { football } from './sites.ts';

const { languages } = football.timeline.site;

const files = ['feed.xml', 'feed.json', 'corrections.xml', 'timeline.csv', 'timeline.ics', 'timelinejs.json'];
const filesForAll = ['timeline.json', 'timeline.schema.json', 'sources.json', 'sources.bib', 'sources.ris'];

for (const language of languages) {
  const prefix = prefixOf(language, languages);

  test(`the data page in ${language} leads to every file, and each is there`, async ({ page, request }) => {
    await page.goto(`${prefix}/data/`);

    const linked = await page
      .locator('.data a[href^="/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));

    const expected = [...files.map((file) => `${prefix}/${file}`), ...filesForAll.map((file) => `/${file}`)];
    expect(linked.toSorted()).toEqual(expected.toSorted());
    for (const address of linked) expect((await request.get(address)).status(), address).toBe(200);
  });

  test(`the data page in ${language} can be reached from the foot of the timeline`, async ({ page }) => {
    await page.goto(`${prefix}/`);

    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: /^(Data|Datos)$/ })
      .click();

    await expect(page).toHaveURL(`${prefix}/data/`);
  });
}

test('the data page says how many entries each file has, and how many the calendar leaves out', async ({
  page,
  request,
}) => {
  const calendar = (await (await request.get('/timeline.ics')).text()).replaceAll('\r\n ', '');
  const events = calendar.match(/^BEGIN:VEVENT/gm)!.length;
  const left = Number(/^X-WR-CALDESC:.* (\d+) entries whose day/m.exec(calendar)?.[1]);
  const { entries } = JSON.parse(await (await request.get('/timeline.json')).text()) as { entries: unknown[] };

  await page.goto('/data/');

  expect(events + left).toBe(entries.length);
  await expect(page.getByRole('article').filter({ hasText: 'timeline.ics' })).toContainText(
    `${events} entries. ${left} entries are left out`,
  );
  await expect(page.getByRole('article').filter({ hasText: 'feed.xml' })).toContainText(`${entries.length} entries`);
});

test('a heading on the data page stands by the rule above it', async ({ page }) => {
  await page.goto('/data/');

  const gaps = await page
    .locator('.data section')
    .evaluateAll((all) =>
      all.map((one) => one.querySelector('h2')!.getBoundingClientRect().top - one.getBoundingClientRect().top),
    );

  expect(Math.max(...gaps)).toBeLessThan(24);
});

test('the table arrives with its byte order mark', async ({ request }) => {
  const bytes = await (await request.get('/timeline.csv')).body();

  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an entry can be cited, alone and with all its sources', async ({ page, request }) => {
    await page.goto('/events/norda-7-0/');
    const cite = page.locator('details.cite');

    await cite.locator('summary').click();

    await expect(cite).toContainText(
      /^Cite\s*“.+” \(18 June 2019\), The Vidal Timeline, as of 20 November 2026, http.+\/events\/norda-7-0\/ /,
    );
    const sources = await page.locator('.says-list li').count();
    const address = await cite.getByRole('link', { name: 'RIS', exact: true }).getAttribute('href');
    const text = await (await request.get(address!)).text();
    expect(text.match(/^TY {2}-/gm)).toHaveLength(sources + 1);
  });

  test('an article can be cited in every form', async ({ page }) => {
    await page.goto('/sources/globe-2021-07-12-vidal-to-leave/');
    const cite = page.getByRole('region', { name: 'Cite' });

    for (const [form, start] of [
      ['BibTeX', '@article{globe-2021-07-12-vidal-to-leave,'],
      ['RIS', 'TY - NEWS'],
      ['Wikipedia', '{{cite news |last=Soto |first=Ana |title='],
    ] as const) {
      await cite.getByText(form, { exact: true }).click();
      await expect(cite.locator('details', { hasText: form }).locator('pre')).toContainText(start);
    }
  });
});

test('reference managers find the article that a page is about, with its own address', async ({ page }) => {
  await page.goto('/es/sources/globe-2021-07-12-vidal-to-leave/');

  const coins = await page.locator('span.Z3988').getAttribute('title');

  const fields = new URLSearchParams(coins!);
  expect(fields.get('rft.type')).toBe('newspaperArticle');
  expect(fields.get('rft.identifier')).toMatch(/^https:\/\/www\.globe\.example\.org\//);
});

test('reference managers find the sources of an entry from its head', async ({ page }) => {
  await page.goto('/es/events/norda-7-0/');

  const links = await page
    .locator('link[rel="alternate"][type*="research-info"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));

  expect(links).toEqual(['/es/events/norda-7-0/cite.ris']);
});

test('a browser may fetch pages before they are opened, and no file of data', async ({ page }) => {
  await page.goto('/data/');

  const fetched = await page.locator('script[type=speculationrules]').evaluate((script) => {
    const [rule] = JSON.parse(script.textContent).prefetch;
    const patterns = (rule.where.href_matches as string[]).map((pattern) => new URLPattern(pattern, location.origin));
    return ['/', '/es/', '/events/norda-7-0/', '/?q=corvo', '/timeline.json', '/es/feed.xml', '/sources.bib'].filter(
      (address) => patterns.some((pattern) => pattern.test(address, location.origin)),
    );
  });

  expect(fetched).toEqual(['/', '/es/', '/events/norda-7-0/', '/?q=corvo']);
});
