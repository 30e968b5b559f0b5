import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import type { Timeline } from '../../src/timeline/merge/entry.ts';
import { topicsOf, type TopicGroup } from '../../src/timeline/merge/topics.ts';
import type { Language, Languages } from '../../src/timeline/schema/language.ts';
import { violationsOn } from './axe.ts';
import { kindsOfPage, prefixOf, type PageOfKind } from './kinds-of-page.ts';
import type { Site } from './sites.ts';

// 320 pixels are 400 % zoom, 640 are 200 %.
const narrow = [
  [640, '100%'],
  [320, '100%'],
  [320, '200%'],
  [390, '200%'],
] as const;
const locales = { en: 'en_GB', es: 'es_MX' } as const;

/** Defines tests for one page of each kind, for any timeline. */
export function testEveryPage({ name, timeline, origin }: Site): void {
  const pages = kindsOfPage(timeline);
  const published = pages.filter(({ kind }) => kind !== 'not found');

  test.describe(`on the site of the timeline ${name}`, () => {
    test.use({ baseURL: origin });

    test('every page of the sitemap is of a kind that these tests look at', async ({ request }) => {
      const sitemap = await (await request.get('/sitemap.xml')).text();
      const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);

      const kindOf = (path: string) => path.replace(/(?<=\/(events|sources|people)\/)[^/]+(?=\/$)/, '*');

      const seen = new Set(published.map(({ path }) => kindOf(path)));
      expect([...new Set(listed.map(kindOf))].sort()).toEqual([...seen].sort());
      expect(listed).toEqual(expect.arrayContaining(published.map(({ path }) => path)));
    });

    // One visit a page: most of the time of such a test is the visit.
    for (const { name, kind, path, language } of pages)
      test(`is open to everyone, asks nobody else and says what it is: ${name}`, async ({ page, context, request }) => {
        const elsewhere: string[] = [];
        const complaints: string[] = [];
        page.on('request', (asked) => void (new URL(asked.url()).origin === origin || elsewhere.push(asked.url())));
        page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
        const [firstScheme, ...otherSchemes] = schemesFor(language, timeline.site.languages);
        await page.emulateMedia({ colorScheme: firstScheme });
        const response = await page.goto(path);
        expect(response?.status(), path).toBe(kind === 'not found' ? 404 : 200);

        for (const colorScheme of [firstScheme, ...otherSchemes])
          await test.step(`axe finds nothing in the ${colorScheme} scheme`, async () => {
            await page.emulateMedia({ colorScheme });
            expect.soft(await violationsOn(page), `axe, ${colorScheme}`).toEqual([]);
          });
        if (kind !== 'not found') {
          await test.step('says its language, address, translations and feeds', () =>
            expectItsAddresses(page, { kind, path, language }, timeline));
          await test.step('is previewed with title, text and a picture', () =>
            expectItsPreview(page, request, { path, language }));
        }
        await test.step('a score that is kept whole looks like the words around it', async () =>
          expect.soft(await scoresThatLookOdd(page), 'scores').toEqual([]));
        for (const [width, fontSize] of narrow)
          await test.step(`nothing scrolls sideways at ${width} px with letters of ${fontSize}`, async () => {
            await page.setViewportSize({ width, height: 800 });
            const overflow = await page.evaluate((size) => {
              document.documentElement.style.fontSize = size;
              return document.documentElement.scrollWidth - innerWidth;
            }, fontSize);
            expect.soft(overflow, `wider than ${width} px, letters of ${fontSize}`).toBeLessThanOrEqual(0);
          });
        await test.step('nothing is asked of another host, no cookie is set and nothing is blocked', async () => {
          await page.waitForLoadState('networkidle');
          expect.soft(elsewhere, 'requests to other hosts').toEqual([]);
          expect.soft(await context.cookies(), 'cookies').toEqual([]);
          expect
            .soft(
              complaints.filter((text) => !text.includes('404')),
              'errors in the console',
            )
            .toEqual([]);
          const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
          expect.soft(policy).toContain("default-src 'none'");
          expect.soft(policy).not.toContain('unsafe-inline');
        });
      });
  });
}

type Scheme = 'light' | 'dark';

/**
 * The schemes to look at a page in. The same page in another language is seen in the other scheme: its markup is the
 * same, and so are its colours.
 */
function schemesFor(language: Language, languages: Languages): readonly [Scheme, ...Scheme[]] {
  if (languages.length === 1) return ['light', 'dark'];
  return [languages.indexOf(language) % 2 === 0 ? 'light' : 'dark'];
}

/** Expects that a page says its language, its address, its translations and its feeds. */
async function expectItsAddresses(
  page: Page,
  { kind, path, language }: Pick<PageOfKind, 'kind' | 'path' | 'language'>,
  timeline: Timeline,
): Promise<void> {
  const { languages } = timeline.site;
  const topicsAt: Record<string, TopicGroup[]> = { record: ['competition'], follow: ['kind', 'phase', 'competition'] };
  const alternates = await page
    .locator('link[rel="alternate"]')
    .evaluateAll((all) =>
      all.map((link) => [link.getAttribute('hreflang'), link.getAttribute('type'), (link as HTMLLinkElement).href]),
    );
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
  const unprefixed = path.slice(prefixOf(language, languages).length);
  const translations = languages.map((one) => [one, prefixOf(one, languages) + unprefixed] as const);
  const feeds = [
    'feed.xml',
    'feed.json',
    ...(kind === 'what is new' ? ['corrections.xml'] : []),
    ...topicsOf(timeline)
      .filter(({ group }) => topicsAt[kind]?.includes(group))
      .map(({ group, id }) => `follow/${group}/${id}.xml`),
    ...(kind === 'person' ? [`follow/person/${path.split('/').at(-2)}.xml`] : []),
  ];

  await expect.soft(page.locator('html')).toHaveAttribute('lang', language);
  expect.soft(new URL(canonical!).pathname).toBe(path);
  expect
    .soft(Object.fromEntries(alternates.filter(([tag]) => tag).map(([tag, , href]) => [tag, new URL(href!).pathname])))
    .toEqual(Object.fromEntries([...translations, ['x-default', unprefixed]]));
  expect
    .soft(
      alternates
        .filter(([, type]) => type === 'application/atom+xml' || type === 'application/feed+json')
        .map(([, , href]) => new URL(href!).pathname),
    )
    .toEqual(feeds.map((file) => `${prefixOf(language, languages)}/${file}`));
}

/** Expects that a link to a page is previewed with title, text, days and a picture that is there. */
async function expectItsPreview(
  page: Page,
  request: APIRequestContext,
  { path, language }: Pick<PageOfKind, 'path' | 'language'>,
): Promise<void> {
  const preview = Object.fromEntries(
    await page
      .locator('meta[property^="og:"]')
      .evaluateAll((all) => all.map((meta) => [meta.getAttribute('property'), meta.getAttribute('content')])),
  );

  for (const needed of ['title', 'description', 'type', 'site_name', 'image:alt'])
    expect.soft(preview[`og:${needed}`], `og:${needed}`).toBeTruthy();
  expect.soft(preview).toMatchObject({
    'og:locale': locales[language],
    'og:locale:alternate': { en: 'es_MX', es: 'en_GB' }[language],
    'og:image:width': '1200',
    'og:image:height': '630',
  });
  expect.soft(new URL(preview['og:url']).pathname).toBe(path);
  await expect.soft(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
  await expect.soft(page.locator('meta[name="twitter:image:alt"]')).toHaveAttribute('content', preview['og:image:alt']);
  for (const time of ['published_time', 'modified_time'])
    await expect.soft(page.locator(`meta[property="article:${time}"]`)).toHaveAttribute('content', /^\d{4}-\d\d-\d\d$/);
  const picture = await request.get(new URL(preview['og:image']).pathname);
  expect.soft(picture.headers()['content-type']).toBe('image/png');
}

/** The texts around those scores kept whole that do not look like the words around them. */
function scoresThatLookOdd(page: Page): Promise<(string | null)[]> {
  return page.locator('.whole').evaluateAll((scores) =>
    scores
      .filter((score) => {
        const [own, around] = [score, score.parentElement!].map((element) => getComputedStyle(element));
        return own!.display !== 'inline' || own!.fontSize !== around!.fontSize || own!.color !== around!.color;
      })
      .map((score) => score.parentElement!.textContent),
  );
}
