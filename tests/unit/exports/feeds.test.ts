import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { fromXml } from 'xast-util-from-xml';
import { createAddresses, type Addresses } from '../../../src/addresses.ts';
import { atomFeed, correctionsFeed } from '../../../src/exports/feeds/atom.ts';
import { jsonFeed } from '../../../src/exports/feeds/json-feed.ts';
import { byUpdate, mostInFeed } from '../../../src/exports/feeds/updated.ts';
import { knownLanguages, type Language } from '../../../src/timeline/schema/language.ts';
import type { Timeline } from '../../../src/timeline/merge/entry.ts';
import { topicsOf, type Topic } from '../../../src/timeline/merge/topics.ts';
import { addressesIn, toText } from '../html-text.ts';
import { article, both, claim, content, event, match, undatedArticle, undatedClaim } from '../make-content.ts';
import { addresses, hostile, hostileTimeline, published, timeline } from '../make-timeline.ts';

type Item = { id: string; title: string; html: string; added: string; updated: string };
type Feed = { language: string; title: string; self: string; home: string; items: Item[] };

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  isArray: (name) => name === 'entry' || name === 'link',
});

type AtomLink = { '@rel': string; '@href': string; '@hreflang'?: string };
/** Readers differ in which of several they take. */
function theOnly<T>(things: readonly T[]): T {
  assert.equal(things.length, 1);
  return things[0]!;
}

type AtomEntry = {
  id: string;
  title: string;
  content: { '#text': string; '@type': string };
  published: string;
  updated: string;
};

const readers: Record<string, (timeline: Timeline, language: Language, at?: Addresses) => Feed> = {
  Atom: (made, language, at = addresses) => {
    const text = atomFeed(made, language, at);
    // Strict, where the other parser forgives.
    assert.doesNotThrow(() => fromXml(text));
    const { feed } = xml.parse(text) as {
      feed: { '@xml:lang': string; title: string; link: AtomLink[]; entry?: AtomEntry[] };
    };
    return {
      language: feed['@xml:lang'],
      title: feed.title,
      self: feed.link.find((link) => link['@rel'] === 'self')!['@href'],
      home: theOnly(feed.link.filter((link) => link['@rel'] === 'alternate'))['@href'],
      items: (feed.entry ?? []).map(({ id, title, content, published: added, updated }) => ({
        ...{ id, title, added, updated },
        html: content['#text'],
      })),
    };
  },
  'JSON Feed': (made, language, at = addresses) => {
    const feed = JSON.parse(jsonFeed(made, language, at)) as Record<string, string> & {
      items: Record<string, string>[];
    };
    assert.equal(feed['version'], 'https://jsonfeed.org/version/1.1');
    return {
      language: feed['language']!,
      title: feed['title']!,
      self: feed['feed_url']!,
      home: feed['home_page_url']!,
      items: feed.items.map((item) => ({
        id: item['id']!,
        title: item['title']!,
        html: item['content_html']!,
        added: item['date_published']!,
        updated: item['date_modified']!,
      })),
    };
  },
};

const files: Record<string, string> = { Atom: 'feed.xml', 'JSON Feed': 'feed.json' };

for (const [name, read] of Object.entries(readers)) {
  for (const language of knownLanguages) {
    test(`${name} in ${language} has every entry with all its sources, by absolute addresses`, () => {
      const { items } = read(published, language);

      const found = new Map(items.map(({ id, title, html }) => [id, { title, addresses: addressesIn(html) }]));
      const latest = byUpdate(published.entries).map(({ entry }) => entry);
      assert.equal(items.length, latest.length);
      for (const { id, aliases, title, citations } of latest) {
        const item = found.get(addresses.absolute(addresses.entry(aliases[0] ?? id)(language)))!;
        assert.equal(item.title, title[language]);
        assert.deepEqual(
          citations.filter(({ article: { url } }) => !item.addresses.includes(url)),
          [],
        );
        assert.deepEqual(
          item.addresses.filter((address) => !/^https?:\/\//.test(address)),
          [],
        );
      }
    });

    test(`${name} in ${language} says its language, its name, where it is and where the timeline is`, () => {
      const { language: said, title, self, home } = read(published, language);

      const prefix = `https://ostra.example.org/chess/${language === 'en' ? '' : `${language}/`}`;
      assert.deepEqual(
        { said, title, self, home },
        { said: language, title: published.site.title[language], self: prefix + files[name]!, home: prefix },
      );
    });
  }

  test(`${name} keeps a hostile title as it is, of an entry and of a source`, () => {
    const [item] = read(hostileTimeline, 'en').items;

    assert.equal(item?.title, hostile);
    assert.ok(toText(item?.html ?? '').includes(hostile));
  });

  test(`${name} knows an entry by the same id when it has been renamed and the site has moved`, () => {
    const { site } = content();
    const renamed = timeline({
      articles: [article({ claims: [claim({ event: 'derby-5-3' })] })],
      events: [event({ id: 'derby-5-3', aliases: ['derby', 'the-derby'] })],
      site: { ...site, firstAddress: 'https://ostra.example.org/chess' },
    });
    const elsewhere = createAddresses({ origin: 'https://new.example.org', base: '/', defaultLanguage: 'en' });

    for (const language of knownLanguages) {
      const before = read(timeline(), language).items.map(({ id }) => id);
      const after = read(renamed, language, elsewhere).items.map(({ id }) => id);

      assert.deepEqual(after, before);
    }
  });

  test(`${name} puts what was corrected last first, and dates it`, () => {
    const made = timeline({
      articles: [
        article({
          claims: [
            claim(),
            claim({ event: 'rematch', date: '2019-04-09' }),
            claim({ event: 'final', date: '2019-05-09' }),
          ],
        }),
      ],
      events: [
        event({ added: '2026-11-20', corrections: [{ date: '2026-12-24', note: both('The score was 5–3.') }] }),
        event({ id: 'rematch', added: '2026-11-20' }),
        event({ id: 'final', added: '2026-11-21' }),
      ],
    });

    const { items } = read(made, 'en');

    assert.deepEqual(
      items.map(({ id, added, updated }) => [id.split('/').at(-2), added, updated]),
      [
        ['derby', '2026-11-20T00:00:00Z', '2026-12-24T00:00:00Z'],
        ['final', '2026-11-21T00:00:00Z', '2026-11-21T00:00:00Z'],
        ['rematch', '2026-11-20T00:00:00Z', '2026-11-20T00:00:00Z'],
      ],
    );
    const shown = toText(items[0]?.html ?? '');
    assert.match(shown, /Corrected on 24\u00A0December 2026: The score was 5–3\./);
    assert.ok(shown.indexOf('Corrected') < shown.indexOf('Ostra win the derby'), 'a correction stands before the text');
  });

  test(`${name} puts entries of one day of change in the order of their own dates, the latest first, then of their ids`, () => {
    const made = timeline({
      articles: [
        article({ claims: [claim(), claim({ event: 'away' }), claim({ event: 'final', date: '2019-05-09' })] }),
      ],
      events: [event(), event({ id: 'away' }), event({ id: 'final' })],
    });

    const { items } = read(made, 'en');

    assert.deepEqual(
      items.map(({ id }) => id.split('/').at(-2)),
      ['final', 'away', 'derby'],
    );
    assert.deepEqual(
      items.map(({ updated }) => updated),
      ['2026-11-20T00:00:02Z', '2026-11-20T00:00:01Z', '2026-11-20T00:00:00Z'],
    );
  });

  test(`${name} has only the latest of very many entries`, () => {
    const [made] = timeline(content()).entries;
    const entries = Array.from({ length: mostInFeed + 5 }, (_, index) => ({
      ...made!,
      id: `day-${index}`,
      added: new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
    }));

    const { items } = read({ ...timeline(content()), entries }, 'en');

    assert.equal(items.length, mostInFeed);
    assert.match(items[0]!.id, new RegExp(`day-${mostInFeed + 4}`));
  });

  test(`${name} gives no two entries the same moment of change`, () => {
    const moments = read(published, 'en').items.map(({ updated }) => updated);

    assert.deepEqual([...new Set(moments)].sort().reverse(), moments);
  });
}

test('an Atom feed of a topic has its entries alone, its own id and address, and the page about it', () => {
  const top = 'https://ostra.example.org/chess/es';
  const topics = topicsOf(published);
  const [person, kind] = [topics.find(({ group }) => group === 'person')!, topics[0]!];

  const [ofPerson, ofKind] = [person, kind].map((topic) => {
    const { feed } = xml.parse(atomFeed(published, 'es', addresses, topic)) as {
      feed: { id: string; title: string; link: AtomLink[]; entry: AtomEntry[] };
    };
    const linkTo = (rel: string) => feed.link.find((link) => link['@rel'] === rel)!['@href'];
    return {
      ...{ id: feed.id, title: feed.title, self: linkTo('self'), page: linkTo('alternate') },
      titles: feed.entry.map(({ title }) => title).sort(),
      sources: feed.entry.map(({ content }) => addressesIn(content['#text']).filter((url) => !url.startsWith(top))),
    };
  });

  const titlesOf = (topic: Topic) => topic.entries.map(({ title }) => title.es).sort();
  const { sources, ...shown } = ofPerson!;
  assert.deepEqual(shown, {
    id: `${top}/follow/person/${person.id}.xml`,
    title: `${published.site.title.es}: ${person.name.es}`,
    self: `${top}/follow/person/${person.id}.xml`,
    page: `${top}/people/${person.id}/`,
    titles: titlesOf(person),
  });
  assert.deepEqual(
    sources.flat().sort(),
    person.entries.flatMap(({ citations }) => citations.map(({ article: { url } }) => url)).sort(),
  );
  const text = atomFeed(published, 'es', addresses, kind);
  assert.match(text, /&#x3C;sup>\[1\]/, 'marks are plain: the sources stand below by number');
  assert.doesNotMatch(text, /<summary>|#source-/);
  assert.deepEqual([ofKind!.page, ofKind!.titles], [`${top}/?kind=${kind.id}`, titlesOf(kind)]);
});

test('the feed of corrections has each by itself, with its own id and moment, also after the site has moved', () => {
  const { site } = content();
  const notes = ['The score was 5–3.', 'It was a Saturday.', 'Soto scored.'].map(both);
  const corrections = ['2026-12-24', '2026-12-24', '2026-12-01'].map((date, index) => ({ date, note: notes[index]! }));
  const moved = timeline({
    events: [event({ corrections })],
    site: { ...site, firstAddress: 'https://old.example.org/' },
  });

  const text = correctionsFeed(moved, 'es', addresses);

  assert.doesNotThrow(() => fromXml(text));
  const { feed } = xml.parse(text) as { feed: { id: string; title: string; updated: string; link: AtomLink[] } };
  const { entry } = feed as unknown as { entry: (Omit<AtomEntry, 'content'> & { content: string })[] };
  assert.deepEqual(
    {
      ...{ id: feed.id, title: feed.title, updated: feed.updated },
      page: theOnly(feed.link.filter((link) => link['@rel'] === 'alternate'))['@href'],
    },
    {
      id: 'https://old.example.org/es/corrections.xml',
      title: `${site.title.es}: Correcciones`,
      updated: '2026-12-24T00:00:01Z',
      page: 'https://ostra.example.org/chess/es/new/',
    },
  );
  assert.deepEqual(
    entry.map(({ id, title, content: note, updated }) => [id, title, note, updated]),
    [
      ['#corrected-2026-12-24', notes[0]!.es, '2026-12-24T00:00:01Z'],
      ['#corrected-2026-12-24-2', notes[1]!.es, '2026-12-24T00:00:00Z'],
      ['#corrected-2026-12-01', notes[2]!.es, '2026-12-01T00:00:00Z'],
    ].map(([place, note, time]) => [`https://old.example.org/es/events/derby/${place!}`, 'The derby', note, time]),
  );
});

test('Atom leaves out characters that XML cannot hold', () => {
  const made = timeline({ articles: [article({ title: 'Ostra\u0000\u0008 win\uFFFE' })] });

  const [item] = readers['Atom']!(made, 'en').items;

  assert.ok(toText(item?.html ?? '').includes('Ostra win'));
});

test('an Atom feed is known by the same id when the site has moved', () => {
  const { site } = content();
  const moved = timeline({ site: { ...site, firstAddress: 'https://ostra.example.org/chess/' } });
  const idOf = (feed: string) => (xml.parse(feed) as { feed: { id: string } }).feed.id;

  const elsewhere = createAddresses({ origin: 'https://new.example.org', base: '/', defaultLanguage: 'en' });

  assert.equal(idOf(atomFeed(moved, 'es', elsewhere)), idOf(atomFeed(timeline(), 'es', addresses)));
});

test('an Atom feed names its licence and says where it stands', () => {
  const { feed } = xml.parse(atomFeed(timeline(), 'en', addresses)) as { feed: { rights: string; link: AtomLink[] } };

  const licence = theOnly(feed.link.filter((link) => link['@rel'] === 'license'));
  assert.deepEqual([feed.rights, licence['@href']], ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/']);
});

test('both feeds say the kind of an entry as their readers call it, Atom also by its id', () => {
  const atom = xml.parse(atomFeed(timeline(), 'es', addresses)) as { feed: { entry: { category: object }[] } };
  const json = JSON.parse(jsonFeed(timeline(), 'es', addresses)) as { items: { tags: string[] }[] };

  assert.deepEqual(theOnly(atom.feed.entry).category, { '@term': 'match', '@label': 'Partida' });
  assert.deepEqual(theOnly(json.items).tags, ['Partida']);
});

test('an Atom feed is updated when its latest entry is', () => {
  const made = timeline({ events: [event({ corrections: [{ date: '2026-12-24', note: both('x') }] })] });

  const { feed } = xml.parse(atomFeed(made, 'en', addresses)) as { feed: { updated: string } };

  assert.equal(feed.updated, '2026-12-24T00:00:00Z');
});

/** Two outlets that differ on the day and the score of a match, and on who scored. */
function disputed(fields: Parameters<typeof event>[0] = {}): Timeline {
  const positions = [
    { says: both('Soto'), sources: ['gazette'] },
    { says: both('Paz'), sources: ['herald'] },
  ];
  return timeline({
    articles: [article(), article({ id: 'herald', claims: [claim({ date: '2019-03-08', score: '5-2' })] })],
    events: [
      event({ date: '2019-03-09', match: match(), disputes: [{ about: both('Who scored'), positions }], ...fields }),
    ],
  });
}

function htmlOf(made: Timeline): string {
  return readers['JSON Feed']!(made, 'en').items[0]!.html;
}

test('what an entry’s sources disagree on stands in the feed, and which of it the entry goes by', () => {
  const text = toText(htmlOf(disputed()));

  assert.match(text, /9\u00A0March 2019 \[1\] The timeline goes with this\..*8\u00A0March 2019 \[2\]/);
  assert.match(text, /Who scored.*Soto \[1\].*Paz \[2\].*Unsettled\./s);
});

test('how a date was come to stands in the feed', () => {
  const made = timeline({ events: [event({ date: '2019-03-08', dateNote: both('The Gazette errs.') })] });

  assert.match(htmlOf(made), /<p>The Gazette errs\.<\/p>/);
});

test('an entry stands in the feed in full: date and labels, score, summary, what is settled, and its sources', () => {
  const settled = { about: both('Who scored'), settled: both('The film.') };
  const positions = [
    { says: both('Soto'), sources: ['gazette'] },
    { says: both('Paz'), sources: ['cronica'] },
  ];
  const cronica = undatedArticle({ id: 'cronica', title: 'Gana Ostra', language: 'es', claims: [undatedClaim()] });
  const made = timeline({
    articles: [
      article({ archived: { url: 'https://web.archive.org/web/20190312101500/x', date: '2019-03-12' } }),
      cronica,
    ],
    events: [event({ match: match({ stage: 'Final' }), disputes: [{ ...settled, positions }] })],
  });

  assert.deepEqual(htmlOf(made).split(/(?<=<\/(?:p|h2|ul|li)>)/), [
    '<p>9\u00A0March 2019 · Valley League · Final · Ostra</p>',
    '<p>Ostra 5–3 Brava</p>',
    '<p>Ostra win the derby.<sup><a href="https://ostra.example.org/chess/events/derby/#source-1" aria-label="Source 1: gazette">[1]</a></sup></p>',
    '<h2>Where the sources disagree</h2>',
    '<p>Who scored</p>',
    '<ul><li>Soto [1]</li>',
    '<li>Paz [2]</li>',
    '</ul>',
    '<p>How it was settled: The film.</p>',
    '<h2>Sources</h2>',
    '<ol><li><a href="https://gazette.example.org/" lang="en">Ostra win the derby</a> gazette, 10\u00A0Mar\u00A02019. Ostra beat Brava. <a href="https://web.archive.org/web/20190312101500/x">Archived copy, 12\u00A0Mar\u00A02019</a></li>',
    '<li><a href="https://cronica.example.org/" lang="es">Gana Ostra</a> cronica, undated. Ostra beat Brava. <a href="https://web.archive.org/web/20261120/https://cronica.example.org/">Look for an archived copy</a></li>',
    '</ol>',
  ]);
});

test('a source from right to left is kept apart from the words around it, and says so only where it is', () => {
  const arabic = article({ publisher: 'الجريدة', title: 'عاجل!', language: 'ar' });

  assert.match(
    htmlOf(timeline({ articles: [arabic] })),
    /<a href="[^"]*" lang="ar" dir="auto">عاجل!<\/a> \u2068الجريدة\u2069, 10/,
  );
  assert.doesNotMatch(htmlOf(timeline()), / dir=|\u2068/);
});

test('an entry of two paragraphs has no paragraph within another', () => {
  const made = timeline({ events: [event({ summary: both('They win. [@gazette]\n\nThey sing. [@gazette]') })] });

  assert.doesNotMatch(htmlOf(made), /<p><p>/);
  assert.match(htmlOf(made), /<p>They win\./);
});
