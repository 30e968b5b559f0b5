import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAddresses } from '../../../src/addresses.ts';
import {
  describeEntry,
  describePlace,
  describeTimeline,
  thingOfArticle,
  writeJsonLd,
  type Thing,
} from '../../../src/exports/web/json-ld.ts';
import type { Content } from '../../../src/timeline/schema/content.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { readTimeline } from '../../timelines.ts';
import { article, both, claim, content, event, match, undatedArticle } from '../make-content.ts';

const addresses = createAddresses({ origin: 'https://example.org', base: '/chess/', defaultLanguage: 'en' });

function timelineOf(fields: Partial<Content> = {}) {
  const timeline = mergeTimeline(content(fields));
  return { ...timeline, describing: { site: timeline.site, addresses, language: 'en' as const } };
}

function entryOf(fields: Partial<Content> = {}) {
  const { entries, describing } = timelineOf(fields);
  return describeEntry(entries[0]!, describing);
}

/** What the page about an entry cites. */
const citationsOf = (fields: Partial<Content> = {}) => (entryOf(fields)['subjectOf'] as Thing)['citation'];

test('an entry is an event with its date, address, picture and text', () => {
  const described = entryOf();

  assert.deepEqual(
    { ...described, subjectOf: null },
    {
      '@type': 'Event',
      name: 'The derby',
      startDate: '2019-03-09',
      description: 'Ostra win the derby.',
      inLanguage: 'en',
      url: 'https://example.org/chess/events/derby/',
      image: 'https://example.org/chess/cards/derby.png',
      subjectOf: null,
    },
  );
});

test('the description of an entry has no line break of its file', () => {
  const { description } = entryOf({
    events: [event({ summary: both('Ostra win. [@gazette]\nThey sing. [@gazette]') })],
  });

  assert.equal(description, 'Ostra win. They sing.');
});

test('an entry’s event is the subject of its page, which is what cites', () => {
  const { '@type': type, url } = entryOf()['subjectOf'] as Thing;

  assert.deepEqual([type, url], ['WebPage', 'https://example.org/chess/events/derby/']);
});

test('an entry cites its articles with headline, address, date and outlet', () => {
  const citation = citationsOf();

  assert.deepEqual(citation, [
    {
      '@id': 'https://gazette.example.org/',
      '@type': 'NewsArticle',
      headline: 'Ostra win the derby',
      url: 'https://gazette.example.org/',
      datePublished: '2019-03-10',
      publisher: { '@type': 'Organization', name: 'gazette' },
    },
  ]);
});

test('an entry cites every article that reports it, also those that its summary does not', () => {
  const citation = citationsOf({ articles: [article(), article({ id: 'herald', claims: [claim()] })] });

  assert.deepEqual(
    (citation as { url: string }[]).map(({ url }) => url),
    ['https://gazette.example.org/', 'https://herald.example.org/'],
  );
});

test('each claim appears in the article that the page cites', () => {
  const { citation, hasPart } = entryOf()['subjectOf'] as Record<string, Thing[]>;

  assert.deepEqual(hasPart, [
    { '@type': 'Claim', text: 'Ostra beat Brava.', appearance: { '@id': citation![0]!['@id'] } },
  ]);
});

test('the page says when it was published and changed, and what was corrected', () => {
  const { datePublished, dateModified, correction } = entryOf({
    events: [event({ corrections: [{ date: '2026-12-24', note: both('The score was 5–3.') }] })],
  })['subjectOf'] as Thing;

  assert.deepEqual([datePublished, dateModified], ['2026-11-20', '2026-12-24']);
  assert.deepEqual(correction, [
    { '@type': 'CorrectionComment', text: 'The score was 5–3.', datePublished: '2026-12-24' },
  ]);
});

test('a cited article is archived where a copy of it is kept', () => {
  const archived = {
    url: 'https://web.archive.org/web/20190311080000/https://gazette.example.org/',
    date: '2019-03-11',
  };

  assert.equal((citationsOf({ articles: [article({ archived })] }) as Thing[])[0]!['archivedAt'], archived.url);
});

test('a headline stands as printed, brackets and all', () => {
  const citation = citationsOf({ articles: [article({ title: '[VIDEO] Ostra win [5-3]' })] });

  assert.equal((citation as { headline: string }[])[0]?.headline, '[VIDEO] Ostra win [5-3]');
});

test('a home match has a home and an away team, an away match the other way round', () => {
  const [home, away] = (['home', 'away'] as const).map((ground) =>
    entryOf({ events: [event({ match: match({ ground }) })] }),
  );

  assert.equal(home?.['@type'], 'SportsEvent');
  assert.deepEqual(home?.['homeTeam'], { '@type': 'SportsTeam', name: 'Ostra' });
  assert.deepEqual(home?.['awayTeam'], { '@type': 'SportsTeam', name: 'Brava' });
  assert.deepEqual(away?.['homeTeam'], { '@type': 'SportsTeam', name: 'Brava' });
});

test('a match on neutral ground has competitors and no home team', () => {
  const described = entryOf({ events: [event({ match: match({ ground: 'neutral' }) })] });

  assert.equal((described['competitor'] as unknown[]).length, 2);
  assert.equal('homeTeam' in described, false);
});

test('a match is located at its stadium, or in its city if it is not known', () => {
  const [known, unknown] = [match({ venue: 'Hall 5' }), match()].map((one) =>
    entryOf({ events: [event({ match: one })] }),
  );

  assert.deepEqual(known?.['location'], {
    '@type': 'Place',
    name: 'Hall 5',
    address: { '@type': 'PostalAddress', addressLocality: 'Ostra', addressCountry: 'Ostralia' },
  });
  assert.equal((unknown?.['location'] as { name: string }).name, 'Ostra');
});

test('a match is part of its competition', () => {
  const { site, entries } = timelineOf({ events: [event({ match: match() })] });

  const described = describeEntry(entries[0]!, { site, addresses, language: 'es' });

  assert.deepEqual(described['superEvent'], { '@type': 'SportsEvent', name: 'Liga del Valle' });
});

test('a match, its teams, its competition and its stadium are the same as their items on Wikidata, where these are known', () => {
  const { site, entries } = readTimeline('football');
  const describe = (id: string) =>
    describeEntry(
      entries.find((entry) => entry.id === id)!,
      { site, addresses, language: 'es' },
    );
  const page = (item: string) => `https://www.wikidata.org/wiki/${item}`;

  const { sameAs, sport, competitor, superEvent, location } = describe('norda-7-0') as Record<string, unknown>;
  assert.deepEqual([sameAs, sport], [page('Q1005'), 'Futbol']);
  assert.deepEqual(competitor, [
    { '@type': 'SportsTeam', name: 'Ostra', sameAs: page('Q1001') },
    { '@type': 'SportsTeam', name: 'Norda', sameAs: page('Q1002') },
  ]);
  assert.equal((superEvent as Thing)['sameAs'], page('Q1003'));
  assert.equal((location as Thing)['sameAs'], page('Q1004'));
  const other = JSON.stringify(describe('brava-2019'));
  assert.equal(other.match(/sameAs/g)?.length, 1, 'only its own team has an item');
});

for (const [date, start, end] of [
  ['2019-03', '2019-03', undefined],
  ['2019-03-09~', '2019-03-09', undefined],
  ['2019-03-09/2019-03-12', '2019-03-09', '2019-03-12'],
] as const) {
  test(`the date ${date} keeps its precision and has no signs that ISO 8601 lacks`, () => {
    const described = entryOf({
      events: [event({ date })],
      articles: [article({ claims: [claim({ date })] })],
    });

    assert.deepEqual([described['startDate'], described['endDate']], [start, end]);
  });
}

test('an article without a headline is described, and one without a date has none', () => {
  const bare = undatedArticle({ described: both('Report on the derby'), claims: [claim()] });
  delete bare.title;
  const citation = citationsOf({ articles: [bare] });

  assert.deepEqual(citation, [
    {
      '@id': 'https://gazette.example.org/',
      '@type': 'NewsArticle',
      description: 'Report on the derby',
      url: 'https://gazette.example.org/',
      publisher: { '@type': 'Organization', name: 'gazette' },
    },
  ]);
});

test('a statement, a post and a data set are not news articles', () => {
  const types = (['statement', 'post', 'dataset'] as const).map((type) => {
    const { articles, describing } = timelineOf({ articles: [article({ type })] });
    return thingOfArticle(articles[0]!, [], describing)['@type'];
  });

  assert.deepEqual(types, ['Article', 'SocialMediaPosting', 'Dataset']);
});

test('an article names its authors and the entries that rest on it', () => {
  const { articles, entries, describing } = timelineOf({ articles: [article({ authors: ['Iria Soto'] })] });

  const described = thingOfArticle(articles[0]!, entries, describing);

  assert.deepEqual(described['author'], [{ '@type': 'Person', name: 'Iria Soto' }]);
  assert.deepEqual(described['subjectOf'], [
    { '@type': 'CreativeWork', name: 'The derby', url: 'https://example.org/chess/events/derby/' },
  ]);
});

test('an article without authors says nothing of them', () => {
  const { articles, describing } = timelineOf();

  assert.equal('author' in thingOfArticle(articles[0]!, [], describing), false);
});

const two = {
  events: [event(), event({ id: 'final', key: true, short: both('Final'), date: '2019-05-01' })],
  articles: [article({ claims: [claim(), claim({ event: 'final', date: '2019-05-01' })] })],
};

test('the timeline lists its key moments by their places among all entries', () => {
  const { entries, describing } = timelineOf(two);

  const described = describeTimeline({ entries }, describing);

  assert.equal(described['numberOfItems'], 2);
  assert.deepEqual(described['itemListElement'], [
    { '@type': 'ListItem', position: 2, url: 'https://example.org/chess/events/final/' },
  ]);
});

test('the timeline lists all its entries where none is a key moment', () => {
  const { entries, describing } = timelineOf();

  assert.equal((describeTimeline({ entries }, describing)['itemListElement'] as unknown[]).length, 1);
});

test('the breadcrumbs of a page start at the top, with absolute addresses', () => {
  const described = describePlace(
    [
      { name: 'Timeline', path: '/chess/' },
      { name: 'The derby', path: '/chess/events/derby/' },
    ],
    { addresses },
  );

  assert.deepEqual(described['itemListElement'], [
    { '@type': 'ListItem', position: 1, name: 'Timeline', item: 'https://example.org/chess/' },
    { '@type': 'ListItem', position: 2, name: 'The derby', item: 'https://example.org/chess/events/derby/' },
  ]);
});

test('no text can end the element that holds it', () => {
  const written = writeJsonLd({ '@type': 'Event', name: 'A </script><script>alert(1)</script> <!-- match' });

  assert.equal(written.includes('<'), false);
  assert.equal(JSON.parse(written).name, 'A </script><script>alert(1)</script> <!-- match');
});

test('several things stand in one graph', () => {
  assert.deepEqual(JSON.parse(writeJsonLd({ '@type': 'Event' }, { '@type': 'BreadcrumbList' })), {
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Event' }, { '@type': 'BreadcrumbList' }],
  });
});

test('an entry with a time of day starts at it', () => {
  assert.equal(entryOf({ events: [event({ time: '18:00+03:00' })] })['startDate'], '2019-03-09T18:00+03:00');
});
