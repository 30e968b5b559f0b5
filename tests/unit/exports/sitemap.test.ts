import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { fromXml } from 'xast-util-from-xml';
import { createAddresses } from '../../../src/addresses.ts';
import { writeSitemap } from '../../../src/exports/web/sitemap.ts';
import type { Event } from '../../../src/timeline/schema/event.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { both, content, event, match } from '../make-content.ts';

type Url = { loc: string; lastmod?: string; 'xhtml:link': { rel: string; hreflang: string; href: string }[] };

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  htmlEntities: true,
  isArray: (name) => name === 'url',
});
const corrected = event({ aliases: ['match'], corrections: [{ date: '2026-12-01', note: both('The score.') }] });

function read(base = '/chess/', events = [corrected]): Url[] {
  const addresses = createAddresses({ origin: 'https://example.org', base, defaultLanguage: 'en' });
  const text = writeSitemap(mergeTimeline(content({ events })), addresses);
  // Strict, where the other parser forgives.
  assert.doesNotThrow(() => fromXml(text));
  return (xml.parse(text) as { urlset: { url: Url[] } }).urlset.url;
}

test('a page is listed once a language, with all its translations', () => {
  const own = read().filter(({ loc }) => loc === 'https://example.org/chess/es/events/derby/');

  assert.equal(own.length, 1);
  assert.deepEqual(
    own[0]?.['xhtml:link'],
    [
      ['en', 'events/derby/'],
      ['es', 'es/events/derby/'],
      ['x-default', 'events/derby/'],
    ].map(([hreflang, path]) => ({ rel: 'alternate', hreflang, href: `https://example.org/chess/${path}` })),
  );
});

test('an entry says when it was last corrected', () => {
  assert.equal(read().find(({ loc }) => loc.endsWith('events/derby/'))?.lastmod, '2026-12-01');
});

test('frames and former addresses are left out', () => {
  assert.deepEqual(
    read().filter(({ loc }) => /embed|events\/match/.test(loc)),
    [],
  );
});

for (const [page, its, having, lacking] of [
  ['record/', 'matches', event({ match: match() }), event()],
  ['key/', 'key moments', event({ key: true, short: both('Derby') }), event()],
] as const) {
  test(`the page ${page} is listed only where there are ${its}`, () => {
    const isListed = (fields: Event) => read('/', [fields]).some(({ loc }) => loc === `https://example.org/${page}`);

    assert.deepEqual([isListed(having), isListed(lacking)], [true, false]);
  });
}

for (const base of ['/chess/', '/a&b<c"d/']) {
  test(`every address is absolute and below the base ${base}`, () => {
    const urls = read(base);

    const listed = urls.flatMap(({ loc, 'xhtml:link': links }) => [loc, ...links.map(({ href }) => href)]);
    assert.ok(listed.length > 8);
    assert.deepEqual(
      listed.filter((address) => !address.startsWith(`https://example.org${base}`)),
      [],
    );
  });
}
