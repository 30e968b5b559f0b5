import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAddresses } from '../../src/addresses.ts';
import { writeSitemap } from '../../src/exports/sitemap.ts';
import { mergeTimeline } from '../../src/timeline/merge.ts';
import { both, content, event } from './make-content.ts';

const addresses = createAddresses({ origin: 'https://example.org', base: '/chess/' });
const corrected = event({ aliases: ['match'], corrections: [{ date: '2026-12-01', note: both('The score.') }] });
const sitemap = writeSitemap(mergeTimeline(content({ events: [corrected] })), addresses);
const urls = sitemap.split('\n').filter((line) => line.startsWith('<url>'));

test('a page is listed once a language, with all its translations', () => {
  const own = urls.filter((url) => url.includes('<loc>https://example.org/chess/es/events/derby/</loc>'));

  assert.equal(own.length, 1);
  for (const [hreflang, path] of [
    ['en', 'events/derby/'],
    ['es', 'es/events/derby/'],
    ['x-default', 'events/derby/'],
  ]) {
    assert.ok(
      own[0]!.includes(`<xhtml:link rel="alternate" hreflang="${hreflang}" href="https://example.org/chess/${path}"/>`),
      hreflang,
    );
  }
});

test('an entry says when it was last corrected', () => {
  assert.match(
    urls.find((url) => url.includes('events/derby/'))!,
    /<lastmod>2026-12-01<\/lastmod>/,
  );
});

test('frames and former addresses are left out', () => {
  assert.doesNotMatch(sitemap, /embed|events\/match/);
});

test('every address is absolute and below the base', () => {
  const listed = [...sitemap.matchAll(/(?:<loc>|href=")([^<"]+)/g)].map(([, address]) => address!);

  assert.ok(listed.length > 8);
  assert.deepEqual(
    listed.filter((address) => !address.startsWith('https://example.org/chess/')),
    [],
  );
});
