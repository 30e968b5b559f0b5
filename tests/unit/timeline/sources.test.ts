import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlesByPhase, articlesByYear, outletsOf } from '../../../src/timeline/merge/sources.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { article, both, claim, content, event, undatedArticle } from '../make-content.ts';

const derby = claim({ event: 'derby', date: '2019-02-09' });
const final = claim({ event: 'final', date: '2019-03-09' });
const articles = [
  article({ id: 'a', publisher: 'Courier', published: '2019-04-01', claims: [derby, final] }),
  article({ id: 'b', publisher: 'Gazette', published: '2019-02', claims: [derby] }),
  undatedArticle({ id: 'c', publisher: 'Courier', claims: [derby] }),
  article({ id: 'd', publisher: 'Gazette Online', published: '2018-12-31', claims: [final] }),
];
const whole = content({
  articles,
  events: [
    event({ summary: both('Ostra win the derby. [@a]') }),
    event({ id: 'final', summary: both('Ostra win the final. [@a]') }),
  ],
});
const outlets = Object.fromEntries(
  ['Gazette', 'Gazette Online'].map((name) => [name, { country: 'MX', kind: 'newspaper' as const, family: 'Gazette' }]),
);
const timeline = mergeTimeline({ ...whole, site: { ...whole.site, outlets } });

test('puts the articles of an outlet together, with the entries that cite it, each once', () => {
  assert.deepEqual(
    outletsOf(timeline).map(({ name, id, articles: own, entries }) => [
      name,
      id,
      own.map((one) => one.id).join(),
      entries.map((one) => one.id).join(),
    ]),
    [
      ['Courier', 'courier', 'a,c', 'derby,final'],
      ['Gazette', 'gazette', 'b', 'derby'],
      ['Gazette Online', 'gazette-online', 'd', 'final'],
    ],
  );
});

test('knows the other outlets of a family, and none of an outlet without one', () => {
  const [courier, gazette] = outletsOf(timeline);

  assert.deepEqual([courier?.family, gazette?.family], [[], [{ name: 'Gazette Online', id: 'gazette-online' }]]);
});

test('sorts articles into years by their dates, undated ones last', () => {
  assert.deepEqual(
    articlesByYear(timeline.articles).map(({ year, articles: own }) => [year, own.map(({ id }) => id).join()]),
    [
      ['2018', 'd'],
      ['2019', 'b,a'],
      [null, 'c'],
    ],
  );
});

test('gives each phase the articles that it rests on, by date, an article of two phases to both', () => {
  assert.deepEqual(
    articlesByPhase(timeline.phases).map(({ phase, articles: own }) => [phase.id, own.map(({ id }) => id).join()]),
    [
      ['winter', 'b,a,c'],
      ['spring', 'd,a'],
    ],
  );
});
