import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAddresses } from '../../../src/addresses.ts';
import { describeEmbed, frameHeight } from '../../../src/exports/web/oembed.ts';
import { frameOfTopic } from '../../../src/exports/web/topic-frame.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { both, content, event, match } from '../make-content.ts';

const addresses = createAddresses({ origin: 'https://example.org', base: '/chess/', defaultLanguage: 'en' });

test('an oEmbed document has what oEmbed 1.0 asks of type rich, with absolute addresses', () => {
  const { entries, site } = mergeTimeline(content());

  const document = describeEmbed(entries[0]!, { site, addresses, language: 'es' });

  assert.deepEqual(
    { ...document, html: null, height: null },
    {
      version: '1.0',
      type: 'rich',
      title: 'The derby',
      provider_name: 'The Ostra chess club',
      provider_url: 'https://example.org/chess/es/',
      cache_age: 86400,
      html: null,
      width: 600,
      height: null,
      thumbnail_url: 'https://example.org/chess/es/cards/derby.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    },
  );
  assert.match(document.html, /^<iframe src="https:\/\/example\.org\/chess\/es\/embed\/derby\/" .*<\/iframe>$/);
  assert.match(document.html, new RegExp(`height="${document.height}"`));
});

test('a frame has room for a phone: for each letter of its texts, for a score, and for the rest', () => {
  const heightOf = (fields: Parameters<typeof event>[0]) =>
    frameHeight(mergeTimeline(content({ events: [event(fields)] })).entries[0]!, 'en');
  const texts = { title: both('x'.repeat(18)), summary: both(`${'x'.repeat(39)}. [@gazette]`) };

  assert.equal(heightOf(texts), 26 + 29 + 205);
  assert.equal(heightOf({ ...texts, match: match() }), 26 + 29 + 205 + 60);
});

test('a longer summary asks for a taller frame', () => {
  const [short, long] = ['It is won. [@gazette]', `${'It is won again and again. '.repeat(9)}[@gazette]`].map(
    (text) => mergeTimeline(content({ events: [event({ summary: both(text) })] })).entries[0]!,
  );

  assert.ok(frameHeight(long!, 'en') > frameHeight(short!, 'en'));
});

test('the frame of a list grows with it to where it scrolls, and names timeline and topic', () => {
  const { entries, site } = mergeTimeline(content());
  const heightOf = (count: number) => {
    const topic = { group: 'kind', id: 'match', name: both('Match'), entries: Array(count).fill(entries[0]) } as const;
    const [, title, height] = /title="([^"]*)".*height="(\d+)"/.exec(
      frameOfTopic(topic, { site, addresses, language: 'en' })!,
    )!;
    assert.equal(title, 'The Ostra chess club: Match');
    return Number(height);
  };

  assert.equal(heightOf(2) - heightOf(1), 46);
  assert.deepEqual([heightOf(50), heightOf(51)], [480, 480]);
});
