import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../../src/timeline/schema/article.ts';
import type { Content } from '../../../src/timeline/schema/content.ts';
import type { Entry, Timeline } from '../../../src/timeline/merge/entry.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { article, both, claim, content, event, match, undatedArticle, undatedClaim } from '../make-content.ts';

test('keeps the exact day when another article gives only the month', () => {
  const june = article({ id: 'herald', claims: [claim({ date: '2019-03' })] });
  const day = article({ id: 'gazette', claims: [claim({ date: '2019-03-09' })] });

  const entry = onlyEntry({ articles: [june, day] });

  assert.equal(entry.date.edtf, '2019-03-09');
});

test('says of a date that the claims settle that nobody ruled it', () => {
  assert.equal(onlyEntry({}).ruled, false);
});

test('reads a weekday against the day its article was published', () => {
  const sunday = article({ published: '2019-03-10', claims: [claim({ date: 'Saturday' })] });

  const entry = onlyEntry({ articles: [sunday] });

  assert.equal(entry.date.edtf, '2019-03-09');
});

test('settles the date by the claims that give one', () => {
  const silent = article({ id: 'herald', claims: [undatedClaim()] });

  const entry = onlyEntry({ articles: [silent, article()] });

  assert.equal(entry.date.edtf, '2019-03-09');
});

test('puts the editor’s ruling before what the claims come to', () => {
  const entry = onlyEntry({ events: [event({ date: '2019-03-08' })] });

  assert.deepEqual([entry.date.edtf, entry.ruled], ['2019-03-08', true]);
});

test('shows the claims that differ from the ruling as a disagreement', () => {
  const eighth = article({ id: 'courier', claims: [claim({ date: '2019-03-08' })] });
  const ninth = article({ id: 'gazette', claims: [claim({ date: '2019-03-09' })] });

  const entry = onlyEntry({ articles: [eighth, ninth], events: [event({ date: '2019-03-09' })] });

  assert.deepEqual(entry.disagreements, [
    {
      about: 'date',
      positions: [
        { value: '2019-03-09', kept: true, citations: [1] },
        { value: '2019-03-08', kept: false, citations: [2] },
      ],
    },
  ]);
});

test('shows the claims that differ from the match’s score as a disagreement', () => {
  const other = article({ id: 'courier', claims: [claim({ score: '5-2' })] });
  const same = article({ id: 'gazette', claims: [claim({ score: '5-3' })] });

  const entry = onlyEntry({ articles: [other, same], events: [event({ match: match({ score: '5-3' }) })] });

  assert.deepEqual(entry.disagreements, [
    {
      about: 'score',
      positions: [
        { value: '5-3', kept: true, citations: [1] },
        { value: '5-2', kept: false, citations: [2] },
      ],
    },
  ]);
});

test('shows no disagreement where the claims agree', () => {
  const month = article({ id: 'herald', claims: [claim({ date: '2019-03', score: '5-3' })] });

  const entry = onlyEntry({ articles: [month, article()], events: [event({ match: match({ score: '5-3' }) })] });

  assert.deepEqual(entry.disagreements, []);
});

test('throws for an event whose claims have no date in common and that has no ruling', () => {
  const eighth = article({ id: 'courier', claims: [claim({ date: '2019-03-08' })] });

  assert.throws(() => mergeTimeline(content({ articles: [eighth, article()] })), {
    name: 'RangeError',
    message: 'the claims about derby have no date in common, and it has no ruling',
  });
});

test('numbers the citations in the order the summary makes them', () => {
  const summary = both('Ostra win. [@courier; @herald] Brava lose. [@gazette; @courier]');
  const articles = ['gazette', 'herald', 'courier'].map((id) => article({ id }));

  const entry = onlyEntry({ articles, events: [event({ summary })] });

  assert.deepEqual(numbered(entry), ['1 courier', '2 herald', '3 gazette']);
});

test('numbers the articles that the summary does not cite after those that it cites, earliest first', () => {
  const late = article({ id: 'almanac', published: '2019-04-01' });
  const early = article({ id: 'herald', published: '2019-03-10' });
  const cited = article({ id: 'gazette', published: '2019-12-31' });
  const undated = undatedArticle({ id: 'bulletin' });

  const entry = onlyEntry({ articles: [undated, late, early, cited] });

  assert.deepEqual(numbered(entry), ['1 gazette', '2 herald', '3 almanac', '4 bulletin']);
});

test('numbers articles of one day that the summary does not cite in the order of their ids', () => {
  const articles = ['herald', 'almanac', 'gazette', 'courier'].map((id) => article({ id }));

  const entry = onlyEntry({ articles });

  assert.deepEqual(numbered(entry), ['1 gazette', '2 almanac', '3 courier', '4 herald']);
});

test('distinguishes articles that the summary cites from the others', () => {
  const entry = onlyEntry({ articles: [article({ id: 'herald' }), article({ id: 'gazette' })] });

  assert.deepEqual(
    entry.citations.map(({ inSummary }) => inSummary),
    [true, false],
  );
});

test('keeps the date of each claim as its article reports it', () => {
  const saturday = article({ claims: [claim({ date: 'Saturday' })] });
  const silent = article({ id: 'herald', claims: [undatedClaim()] });

  const entry = onlyEntry({ articles: [saturday, silent] });

  assert.deepEqual(
    entry.citations.map(({ reported }) => reported?.asReported),
    ['Saturday', undefined],
  );
});

test('cites an article only at the events that it makes a claim about', () => {
  const both = article({ claims: [claim(), claim({ event: 'gala', date: '2019-05-01' })] });
  const one = article({ id: 'herald' });

  const { entries } = mergeTimeline(content({ articles: [both, one], events: [event(), event({ id: 'gala' })] }));

  assert.deepEqual(entries.map(numbered), [['1 gazette', '2 herald'], ['1 gazette']]);
});

test('counts the independent outlets that report an event', () => {
  const articles = [
    article({ id: 'gazette', agency: 'Valley Wire' }),
    article({ id: 'courier', agency: 'Valley Wire' }),
    article({ id: 'herald' }),
  ];

  assert.equal(onlyEntry({ articles }).outlets, 2);
});

test('numbers the sources of a dispute as the entry’s citations', () => {
  const dispute = {
    about: both('How many boards?'),
    positions: [
      { says: both('Eight.'), sources: ['herald', 'gazette'] },
      { says: both('Ten.'), sources: ['courier'] },
    ],
  };
  const articles = ['gazette', 'courier', 'herald'].map((id) => article({ id }));

  const entry = onlyEntry({ articles, events: [event({ disputes: [dispute] })] });

  assert.deepEqual(entry.disputes, [
    {
      about: both('How many boards?'),
      positions: [
        { says: both('Eight.'), citations: [1, 3] },
        { says: both('Ten.'), citations: [2] },
      ],
    },
  ]);
});

test('keeps what decides a dispute', () => {
  const position = { says: both('Eight.'), sources: ['gazette'] };
  const dispute = {
    about: both('How many?'),
    positions: [position, position],
    settled: both('The minutes say eight.'),
  };

  const entry = onlyEntry({ events: [event({ disputes: [dispute] })] });

  assert.deepEqual(entry.disputes[0]?.settled, both('The minutes say eight.'));
});

test('translates the names of a match that the site lists', () => {
  const entry = onlyEntry({ events: [event({ match: match({ competition: 'Valley League' }) })] });

  assert.deepEqual(entry.match?.competition, { en: 'Valley League', es: 'Liga del Valle' });
});

test('leaves a name that the site does not list the same in each language', () => {
  const entry = onlyEntry({ events: [event({ match: match({ city: 'Puente Alto' }) })] });

  assert.deepEqual(entry.match?.city, { en: 'Puente Alto', es: 'Puente Alto' });
});

test('gives a match its names, its competition as the event names it, and where its city is', () => {
  const site = {
    ...content().site,
    places: { Ostra: { at: [19.43, -99.13] as [number, number] } },
    wikidata: { teams: { Ostra: 'Q1' }, competitions: { 'Valley League': 'Q2' }, venues: {} },
  };
  const goals = [{ by: 'Ana Soto', minute: '35', for: 'own' as const }];
  const full = match({
    competition: 'Valley League',
    stage: 'Final',
    venue: 'Hall 5',
    score: '3-2 (aet)',
    goals,
    goalsFrom: ['gazette'],
  });

  const entry = onlyEntry({ site, events: [event({ match: full })] });

  assert.deepEqual(entry.match, {
    score: '3-2 (aet)',
    ground: 'home',
    goals,
    goalsFrom: [1],
    result: 'won',
    competition: { en: 'Valley League', es: 'Liga del Valle' },
    namedCompetition: 'Valley League',
    stage: both('Final'),
    opponent: both('Brava'),
    venue: both('Hall 5'),
    city: both('Ostra'),
    at: [19.43, -99.13],
    country: both('Ostralia'),
    wikidata: { team: 'Q1', competition: 'Q2' },
  });
});

test('keeps the short name, the place and the note on the date that an event has', () => {
  const own = { short: both('Derby'), place: both('Hall 5'), dateNote: both('The Gazette errs.') };

  const { short, place, dateNote } = onlyEntry({ events: [event(own)] });

  assert.deepEqual({ short, place, dateNote }, own);
});

test('holds a figure of an article against the matches of the tenure alone', () => {
  const before = event({ id: 'opening', date: '2018-12-31', match: match() });
  const figure = article({
    claims: [claim({ record: { played: 2 } }), claim({ event: 'opening', date: '2018-12-31' })],
  });

  const { entries, record } = mergeTimeline(
    content({ articles: [figure], events: [before, event({ match: match() })] }),
  );

  assert.deepEqual(entries[1]!.citations[0]!.figure?.differences, [{ field: 'played', stated: 2, counted: 1 }]);
  assert.deepEqual(
    record.matches.map(({ entry }) => entry),
    [entries[1]],
  );
});

test('takes the result of a match from its score', () => {
  const entry = onlyEntry({ events: [event({ match: match({ score: '0-7' }) })] });

  assert.equal(entry.match?.result, 'lost');
});

test('leaves out the stage and the venue of a match that has none', () => {
  const entry = onlyEntry({ events: [event({ match: match() })] });

  assert.deepEqual(
    ['score', 'stage', 'venue'].filter((field) => field in entry.match!),
    ['score'],
  );
});

test('puts the entries in the order of their dates', () => {
  const events = [
    event({ id: 'a', date: '2019-12-31' }),
    event({ id: 'b', date: '2019-02-03' }),
    event({ id: 'c', date: '2019-02-02' }),
  ];

  assert.deepEqual(idsOf(mergeTimeline(content({ events })).entries), ['c', 'b', 'a']);
});

test('puts entries that begin on one day in the order of the editor, then the more exact date first', () => {
  const events = [
    event({ id: 'a', date: '2019-02' }),
    event({ id: 'b', date: '2019-02-01/2019-02-05' }),
    event({ id: 'c', date: '2019-02-01', order: 1 }),
    event({ id: 'd', date: '2019-02-01' }),
  ];

  assert.deepEqual(idsOf(mergeTimeline(content({ events })).entries), ['d', 'b', 'a', 'c']);
});

test('gives each phase its number and its entries in their order', () => {
  const events = [
    event({ id: 'may', date: '2019-05-01' }),
    event({ id: 'april', date: '2019-04-01' }),
    event({ id: 'january', date: '2019-01-15' }),
  ];

  const timeline = mergeTimeline(content({ events }));

  assert.deepEqual(
    timeline.phases.map(({ id, number, entries }) => [id, number, idsOf(entries)]),
    [
      ['winter', 1, ['january']],
      ['spring', 2, ['april', 'may']],
    ],
  );
});

test('keeps a phase that has no entries', () => {
  const timeline = mergeTimeline(content({ events: [event({ date: '2019-05-01' })] }));

  assert.deepEqual(timeline.phases[0]?.entries, []);
});

test('orders the articles by outlet, without regard to case and accents, and then by date', () => {
  const articles = [
    undatedArticle({ id: 'a', publisher: 'Época' }),
    article({ id: 'b', publisher: 'Época', published: '2019-05' }),
    article({ id: 'c', publisher: 'Época', published: '2018' }),
    article({ id: 'd', publisher: 'Ezra' }),
    article({ id: 'e', publisher: 'eco' }),
    article({ id: 'f', publisher: 'Dia' }),
  ];

  const timeline = mergeTimeline(content({ articles, events: [event({ summary: both('Ostra win. [@a]') })] }));

  assert.deepEqual(idsOf(timeline.articles), ['f', 'e', 'c', 'b', 'a', 'd']);
});

test('changes nothing in the content that it merges', () => {
  const given = content({ articles: ['herald', 'gazette'].map((id) => article({ id })) });
  const before = structuredClone(given);

  mergeTimeline(given);

  assert.deepEqual(given, before);
});

const dateText = fc.constantFrom('2019-03-09', '2019-03-08', '2019-03', '2019', '2019-03-09~', 'Saturday');
const published = fc.constantFrom('2019-03-10', '2019-03', '2019');
const eventIds = ['derby', 'gala', 'opening', 'vote'] as const;
const anyClaims = fc.uniqueArray(
  fc
    .record({ event: fc.constantFrom(...eventIds), date: dateText, score: fc.constantFrom('5-3', '5-2', '0-0') })
    .map(claim),
  { selector: ({ event }) => event, minLength: 1 },
);
const anyArticles = fc
  .array(
    fc.record({
      publisher: fc.constantFrom('Gazette', 'gazette', 'Courier'),
      agency: fc.constantFrom('Valley Wire', 'Coast Wire'),
      published,
      claims: anyClaims,
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((list) => list.map((fields, index) => article({ ...fields, id: `article-${index}` })));
const anyEvents = fc.tuple(
  ...eventIds.map((id) =>
    fc
      .record({
        date: fc.constantFrom('2019-02-10', '2019-03-09', '2019-03'),
        cited: fc.shuffledSubarray(['article-0', 'article-1', 'article-2'], { minLength: 1 }),
      })
      .map(({ date, cited }) =>
        event({
          id,
          date,
          match: match(),
          summary: both(`Ostra win. [${cited.map((one) => `@${one}`).join('; ')}]`),
          disputes: [
            {
              about: both('Who?'),
              positions: cited.map((source) => ({ says: both(source), sources: [source, ...cited] })),
            },
          ],
        }),
      ),
  ),
);
const shuffled = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length });

test('makes the same timeline in whatever order the files are read', () => {
  const twoOrders = fc
    .tuple(anyArticles, anyEvents)
    .chain(([articles, events]) => fc.tuple(fc.constant({ articles, events }), shuffled(articles), shuffled(events)));

  fc.assert(
    fc.property(twoOrders, ([inOrder, articles, events]) => {
      assert.deepEqual(mergeTimeline(content({ articles, events })), mergeTimeline(content(inOrder)));
    }),
  );
});

test('makes the same entries in whatever order the claims stand in their articles', () => {
  const twoOrders = fc
    .tuple(anyArticles, anyEvents)
    .chain(([articles, events]) => fc.tuple(fc.constant({ articles, events }), withShuffledClaims(articles)));

  fc.assert(
    fc.property(twoOrders, ([{ articles, events }, reordered]) => {
      const timeline = mergeTimeline(content({ articles, events }));

      const other = mergeTimeline(content({ articles: reordered, events }));

      assert.deepEqual(entriesWithArticleIds(other), entriesWithArticleIds(timeline));
    }),
  );
});

function withShuffledClaims(articles: Article[]): fc.Arbitrary<Article[]> {
  return fc.tuple(...articles.map((one) => shuffled(one.claims).map((claims) => ({ ...one, claims }))));
}

/** An article keeps its claims in the order of its file, so that only its id is compared. */
function entriesWithArticleIds({ entries }: Timeline): unknown {
  return entries.map((entry) => ({
    ...entry,
    citations: entry.citations.map((citation) => ({ ...citation, article: citation.article.id })),
  }));
}

function onlyEntry(fields: Partial<Content>): Entry {
  const { entries } = mergeTimeline(content(fields));
  assert.equal(entries.length, 1);
  return entries[0]!;
}

function numbered({ citations }: Entry): string[] {
  return citations.map(({ number, article: { id } }) => `${number} ${id}`);
}

function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id);
}
