import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { kindsOfPage, prefixOf } from './kinds-of-page.ts';
import type { Site } from './sites.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const locales = { en: 'en_GB', es: 'es_MX' } as const;

/** Defines tests for one page of each kind, for any timeline. */
export function testEveryPage({ name, timeline, origin }: Site): void {
  const { languages } = timeline.site;
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

    for (const { name: kind, path } of pages) {
      for (const colorScheme of ['light', 'dark'] as const) {
        test(`axe finds nothing in the ${colorScheme} scheme on: ${kind}`, async ({ page }) => {
          await page.emulateMedia({ colorScheme });
          await open(page, path);

          const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();

          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        });
      }

      // 320 pixels are 400 % zoom, 640 are 200 %.
      test(`nothing scrolls sideways on a narrow screen or with letters twice as large on: ${kind}`, async ({
        page,
      }) => {
        await open(page, path);
        const overflow = async (width: number, fontSize: string) => {
          await page.setViewportSize({ width, height: 800 });
          return page.evaluate((size) => {
            document.documentElement.style.fontSize = size;
            return document.documentElement.scrollWidth - innerWidth;
          }, fontSize);
        };

        for (const [width, fontSize] of [
          [640, ''],
          [320, ''],
          [320, '200%'],
          [390, '200%'],
        ] as const)
          expect(await overflow(width, fontSize), `${width} px, letters ${fontSize || '100%'}`).toBeLessThanOrEqual(0);
      });

      test(`nothing is asked of another host, no cookie is set and nothing is blocked on: ${kind}`, async ({
        page,
        context,
      }) => {
        const elsewhere: string[] = [];
        const complaints: string[] = [];
        page.on(
          'request',
          (request) => void (new URL(request.url()).origin === origin || elsewhere.push(request.url())),
        );
        page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));

        await page.goto(path, { waitUntil: 'networkidle' });

        expect(elsewhere).toEqual([]);
        expect(await context.cookies()).toEqual([]);
        expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
        const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
        expect(policy).toContain("default-src 'none'");
        expect(policy).not.toContain('unsafe-inline');
      });
    }

    for (const { name: kind, kind: ofKind, path, language } of published) {
      test(`says its language, its address, its translations and its feeds: ${kind}`, async ({ page }) => {
        await open(page, path);

        const alternates = await page
          .locator('link[rel="alternate"]')
          .evaluateAll((all) =>
            all.map((link) => [
              link.getAttribute('hreflang'),
              link.getAttribute('type'),
              (link as HTMLLinkElement).href,
            ]),
          );
        const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');

        await expect(page.locator('html')).toHaveAttribute('lang', language);
        expect(new URL(canonical!).pathname).toBe(path);
        const unprefixed = path.slice(prefixOf(language, languages).length);
        const translations = languages.map((one) => [one, prefixOf(one, languages) + unprefixed] as const);
        expect(
          Object.fromEntries(alternates.filter(([tag]) => tag).map(([tag, , href]) => [tag, new URL(href!).pathname])),
        ).toEqual(Object.fromEntries([...translations, ['x-default', '' + unprefixed]]));
        expect(
          alternates
            .filter(([, type]) => type === 'application/atom+xml' || type === 'application/feed+json')
            .map(([, , href]) => new URL(href!).pathname),
        ).toEqual(
          [
            'feed.xml',
            'feed.json',
            ...(ofKind === 'person' ? [`follow/person/${path.split('/').at(-2)}.xml`] : []),
            ...(ofKind === 'what is new' ? ['corrections.xml'] : []),
          ].map((file) => `${prefixOf(language, languages)}/${file}`),
        );
      });

      test(`a link to it is previewed with title, text and a picture that is there: ${kind}`, async ({
        page,
        request,
      }) => {
        await open(page, path);
        const preview = Object.fromEntries(
          await page
            .locator('meta[property^="og:"]')
            .evaluateAll((all) => all.map((meta) => [meta.getAttribute('property'), meta.getAttribute('content')])),
        );

        for (const needed of ['title', 'description', 'type', 'site_name', 'image:alt'])
          expect(preview[`og:${needed}`], `og:${needed}`).toBeTruthy();
        expect(preview).toMatchObject({
          'og:locale': locales[language],
          'og:locale:alternate': { en: 'es_MX', es: 'en_GB' }[language],
          'og:image:width': '1200',
          'og:image:height': '630',
        });
        expect(new URL(preview['og:url']).pathname).toBe(path);
        await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
        await expect(page.locator('meta[name="twitter:image:alt"]')).toHaveAttribute(
          'content',
          preview['og:image:alt'],
        );
        for (const time of ['published_time', 'modified_time'])
          await expect(page.locator(`meta[property="article:${time}"]`)).toHaveAttribute(
            'content',
            /^\d{4}-\d\d-\d\d$/,
          );
        const picture = await request.get(new URL(preview['og:image']).pathname);
        expect(picture.headers()['content-type']).toBe('image/png');
      });

      test(`a score that is kept whole stands in the text as the words around it: ${kind}`, async ({ page }) => {
        await open(page, path);

        const odd = await page.locator('.whole').evaluateAll((scores) =>
          scores
            .filter((score) => {
              const [own, around] = [score, score.parentElement!].map((element) => getComputedStyle(element));
              return own!.display !== 'inline' || own!.fontSize !== around!.fontSize || own!.color !== around!.color;
            })
            .map((score) => score.parentElement!.textContent),
        );

        expect(odd).toEqual([]);
      });
    }
  });
}

/** Opens a page, which must exist, except for the 404 page. */
async function open(page: Page, path: string): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(path.endsWith('/nowhere/at/all/') ? 404 : 200);
}
