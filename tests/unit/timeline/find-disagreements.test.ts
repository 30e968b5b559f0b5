import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateFrom } from '../../../src/timeline/dates/date.ts';
import type { Citation } from '../../../src/timeline/merge/entry.ts';
import { findDisagreements, leavesOpen } from '../../../src/timeline/merge/find-disagreements.ts';
import { article, claim } from '../make-content.ts';

const kept = dateFrom('2019-03-09');

test('finds none where nothing is cited', () => {
  assert.deepEqual(findDisagreements(kept, undefined, []), []);
});

test('finds none where all dates agree, however exact they are', () => {
  const citations = [dated(1, '2019-03-09'), dated(2, '2019-03'), dated(3, '2019-03-15~')];

  assert.deepEqual(findDisagreements(kept, undefined, citations), []);
});

test('finds none where no date is reported', () => {
  assert.deepEqual(findDisagreements(kept, undefined, [scored(1)]), []);
});

test('finds a date that the kept one excludes, and says who gives which', () => {
  const citations = [dated(1, '2019-03-08'), dated(2, '2019-03-09'), dated(3, '2019-03')];

  assert.deepEqual(findDisagreements(kept, undefined, citations), [
    {
      about: 'date',
      positions: [
        { value: '2019-03-09', kept: true, citations: [2, 3] },
        { value: '2019-03-08', kept: false, citations: [1] },
      ],
    },
  ]);
});

test('shows a weekday that differs as the day it comes to', () => {
  const friday: Citation = { ...scored(1), reported: { asReported: 'Friday', date: dateFrom('2019-03-08') } };

  assert.equal(findDisagreements(kept, undefined, [friday])[0]?.positions[1]?.value, '2019-03-08');
});

test('gathers those that report the same other date into one position', () => {
  const citations = [dated(1, '2019-03-08'), dated(2, '2019-03-08')];

  assert.deepEqual(findDisagreements(kept, undefined, citations)[0]?.positions.slice(1), [
    { value: '2019-03-08', kept: false, citations: [1, 2] },
  ]);
});

test('orders the positions that are not kept by their value', () => {
  const citations = [dated(1, '2019-03-11'), dated(2, '2019-02'), dated(3, '2019-03-08')];

  assert.deepEqual(
    findDisagreements(kept, undefined, citations)[0]?.positions.map(({ value }) => value),
    ['2019-03-09', '2019-02', '2019-03-08', '2019-03-11'],
  );
});

test('keeps a date that no citation gives, where the editor has ruled so', () => {
  const citations = [dated(1, '2019-03-08')];

  assert.deepEqual(findDisagreements(kept, undefined, citations)[0]?.positions[0], {
    value: '2019-03-09',
    kept: true,
    citations: [],
  });
});

const wide = dateFrom('2019-03-02/2019-03-15');

test('finds two dates that exclude each other within a ruling that allows both', () => {
  const citations = [dated(1, '2019-03-15'), dated(2, '2019-03'), dated(3, '2019-03-02'), dated(4, '2019-03-15')];

  assert.deepEqual(findDisagreements(wide, undefined, citations), [
    {
      about: 'date',
      positions: [
        { value: '2019-03-02/2019-03-15', kept: true, citations: [2] },
        { value: '2019-03-02', kept: false, citations: [3] },
        { value: '2019-03-15', kept: false, citations: [1, 4] },
      ],
    },
  ]);
});

test('finds none where all dates within a wide ruling agree', () => {
  const citations = [dated(1, '2019-03-02/2019-03-08'), dated(2, '2019-03-08'), dated(3, '2019-03')];

  assert.deepEqual(findDisagreements(wide, undefined, citations), []);
});

test('lists a date beyond a wide ruling with those that it allows', () => {
  const citations = [dated(1, '2019-03-02'), dated(2, '2019-03-15'), dated(3, '2019-03-20')];

  assert.deepEqual(
    findDisagreements(wide, undefined, citations)[0]?.positions.map(({ value }) => value),
    ['2019-03-02/2019-03-15', '2019-03-02', '2019-03-15', '2019-03-20'],
  );
});

test('finds two shoot-outs that exclude each other where the event has only the goals', () => {
  const citations = [scored(1, '1-1 (4-2 pens)'), scored(2, '1-1 (5-4 pens)')];

  assert.deepEqual(
    findDisagreements(kept, '1-1', citations)[0]?.positions.map(({ value }) => value),
    ['1-1', '1-1 (4-2 pens)', '1-1 (5-4 pens)'],
  );
});

test('compares no score where the event is no match', () => {
  assert.deepEqual(findDisagreements(kept, undefined, [scored(1, '5-3')]), []);
});

const openness = [
  ['leaves open which of two days is right that lie within its ruling', wide, ['2019-03-02', '2019-03-15'], true],
  ['leaves that open also beside a day beyond it', wide, ['2019-03-02', '2019-03-15', '2019-03-20'], true],
  ['leaves nothing open where it excludes what is not kept', wide, ['2019-03-02', '2019-03-20'], false],
  ['leaves nothing open where it is one of two days', kept, ['2019-03-08', '2019-03-09'], false],
] as const;

for (const [title, ruling, dates, open] of openness) {
  test(`a disagreement ${title}: ${dates.join(', ')}`, () => {
    const citations = dates.map((date, index) => dated(index + 1, date));

    assert.deepEqual(findDisagreements(ruling, undefined, citations).map(leavesOpen), [open]);
  });
}

test('finds a score that is not the match’s', () => {
  const citations = [scored(1, '5-3'), scored(2, '5-2'), scored(3)];

  assert.deepEqual(findDisagreements(kept, '5-3', citations), [
    {
      about: 'score',
      positions: [
        { value: '5-3', kept: true, citations: [1] },
        { value: '5-2', kept: false, citations: [2] },
      ],
    },
  ]);
});

const sameGoals = [
  ['5-3', '5-3'],
  ['3-2', '3-2 (aet)'],
  ['1-1', '1-1 (4-2 pens)'],
  ['1-1 (aet)', '1-1 (4-2 pens)'],
] as const;

for (const [claimed, score] of sameGoals) {
  test(`takes a report of ${claimed} for the score ${score}`, () => {
    assert.deepEqual(findDisagreements(kept, score, [scored(1, claimed)]), []);
  });
}

const otherGoals = [
  ['3-5', '5-3'],
  ['2-2', '3-2 (aet)'],
  ['1-1 (5-4 pens)', '1-1 (4-2 pens)'],
] as const;

for (const [claimed, score] of otherGoals) {
  test(`does not take a report of ${claimed} for the score ${score}`, () => {
    assert.equal(findDisagreements(kept, score, [scored(1, claimed)]).length, 1);
  });
}

test('names the disagreement about the date before the one about the score', () => {
  const citations = [{ ...scored(1, '5-2'), reported: { asReported: '2018', date: dateFrom('2018') } }];

  assert.deepEqual(
    findDisagreements(kept, '5-3', citations).map(({ about }) => about),
    ['date', 'score'],
  );
});

function dated(number: number, date: string): Citation {
  return { ...scored(number), reported: { asReported: date, date: dateFrom(date) } };
}

function scored(number: number, score?: string): Citation {
  return {
    number,
    article: article(),
    claim: claim(score === undefined ? {} : { score }),
    reported: null,
    inSummary: true,
    figure: null,
  };
}
