import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownEventProblems } from '../../../src/check/rules/own-event.ts';
import { both, event } from '../make-content.ts';

const problemsOf = (fields: Parameters<typeof event>[0]) =>
  ownEventProblems(event(fields), '2026-11-28').map(
    ({ field, reason }) => `${field.join('.')} ${reason.split(':')[0]}`,
  );

const position = (...sources: string[]) => ({ says: both('So it was.'), sources });

test('finds a source that a dispute names twice, in one position or in two', () => {
  const disputes = [
    { about: both('Who scored'), positions: [position('gazette', 'gazette'), position('herald', 'gazette')] },
    { about: both('When'), positions: [position('gazette'), position('herald')] },
  ];

  assert.deepEqual(problemsOf({ disputes }), [
    'disputes.0.positions.0.sources.1 "gazette" is named twice in this dispute',
    'disputes.0.positions.1.sources.1 "gazette" is named twice in this dispute',
  ]);
});

test('finds a position without a number in a dispute where others have one', () => {
  const numbered = { ...position('gazette'), number: 0 };
  const disputes = [
    { about: both('How many'), positions: [numbered, position('herald')] },
    { about: both('When'), positions: [position('gazette'), position('herald')] },
  ];

  assert.deepEqual(problemsOf({ disputes }), [
    'disputes.0.positions.1.number missing, and other positions of this dispute have one',
  ]);
});

test('finds an id and an alias that are names of pages', () => {
  assert.deepEqual(problemsOf({ id: 'record', aliases: ['derby-5-3', 'sources'] }), [
    ' "record" is the name of a page of the site',
    'aliases.1 "sources" is the name of a page of the site, so it was never the id of an event',
  ]);
});

test('finds a correction that is older than the event', () => {
  const corrections = [
    { date: '2026-11-20', note: both('x') },
    { date: '2026-11-19', note: both('x') },
  ];

  assert.deepEqual(problemsOf({ added: '2026-11-20', corrections }), [
    'corrections.1.date "2026-11-19" is before 2026-11-20, when the event was added',
  ]);
});
