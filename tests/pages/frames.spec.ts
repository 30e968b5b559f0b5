import { expect, test } from '@playwright/test';
import { prefixOf } from './kinds-of-page.ts';
import { football } from './sites.ts';

const { languages } = football.timeline.site;

/** What a phone leaves of a frame, and how wide one is elsewhere; how much too tall one may be, all in pixels. */
const widths = [
  { width: 320, spare: 100 },
  { width: 600, spare: 300 },
];

for (const language of languages) {
  const prefix = prefixOf(language, languages);

  for (const { width, spare } of widths) {
    test(`every entry fits the frame that its embed code makes, ${width} px wide (${language})`, async ({
      context,
      request,
      baseURL,
    }) => {
      const { entries } = (await (await request.get('/timeline.json')).json()) as { entries: { id: string }[] };
      const snippets = await Promise.all(
        entries.map(async ({ id }) => {
          const { html } = (await (await request.get(`${prefix}/oembed/${id}.json`)).json()) as { html: string };
          return html.replace(/https?:\/\/[^/"]+/, baseURL ?? '').replace('loading="lazy"', '');
        }),
      );
      // A page that has shown the site before may not embed it.
      const page = await context.newPage();
      await page.setViewportSize({ width, height: 600 });
      await page.setContent(
        `<!doctype html><title>Another site</title><style>body{margin:0}</style>${snippets.join('')}`,
      );

      const frames = page.frames().slice(1);
      const unfit = await Promise.all(
        frames.map(async (frame) => {
          const left = await frame.evaluate(
            () => innerHeight - (document.querySelector('main')?.getBoundingClientRect().bottom ?? 0),
          );
          const scrolls = await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight);
          return scrolls || left > spare ? `${frame.url()}: ${left}` : '';
        }),
      );

      expect(frames).toHaveLength(entries.length);
      expect(unfit.filter(Boolean)).toEqual([]);
    });
  }
}
