import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Figure } from '../../../src/timeline/schema/article.ts';
import type { Content } from '../../../src/timeline/schema/content.ts';
import { problemsBetween } from '../../../src/check/rules/between-files.ts';
import { formatField } from '../../../src/check/diagnostic.ts';
import { article, both, claim, content, season } from '../make-content.ts';

test('finds a figure about a competition that was only played outside the tenure', () => {
  assert.deepEqual(figureProblems({ competition: 'Valley League', won: 1 }, { start: '2019-02-01' }), [
    'claims[0].record.competition: no match of "Valley League" within the tenure: write one that was played within it',
  ]);
});

for (const record of [
  { won: 1 },
  { first: 1, won: 1 },
  { until: '2019-12-31', won: 1 },
  { competition: 'Cup', won: 1 },
  { competition: 'Cap', won: 1 },
]) {
  test(`asks to leave a figure out where no match counts: ${JSON.stringify(record)}`, () => {
    assert.deepEqual(figureProblems(record, { start: '2019-06-01' }), [
      'claims[0].record: no match counts for the record within the tenure: remove the figure',
    ]);
  });
}

/** What is said of a figure where a league match is played in January 2019 and a cup match in February. */
function figureProblems(record: Figure, tenure: Partial<Content['site']['tenure']>): string[] {
  const played = season('5-3', { competition: 'Cup' });
  const site = {
    ...content().site,
    tenure: { start: '2019-01-01', end: '2019-12-31', ...tenure },
    names: { ...content().site.names, Cup: both('Cup') },
  };
  const stating = article({ id: 'herald', claims: [claim({ event: 'match-1', date: '2019-01-05', record })] });
  const unread = { articles: new Map(), events: new Map() };
  const files = { ...played, articles: [...played.articles, stating], site };
  return problemsBetween({ ...files, about: [], permalinks: '', unread })
    .filter(({ file }) => file === 'content/articles/herald.md')
    .map(({ field, reason }) => `${formatField(field)}: ${reason}`);
}
