import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesByDay, correctionsOf } from '../../../src/timeline/merge/changes.ts';
import { article, both, claim, event } from '../make-content.ts';
import { timeline } from '../make-timeline.ts';

const corrected = (...days: string[]) => days.map((date, index) => ({ date, note: both(`note ${index + 1}`) }));

/** Two entries: the derby, added first and corrected three times, and the rematch, added on the day of two of these. */
const made = timeline({
  articles: [
    article({ claims: [claim(), claim({ event: 'rematch', date: '2019-04-09' })] }),
    article({ id: 'herald', accessed: '2026-12-24' }),
  ],
  events: [
    event({ added: '2026-11-20', corrections: corrected('2026-12-01', '2026-12-24', '2026-12-24') }),
    event({ id: 'rematch', added: '2026-12-24', corrections: corrected('2026-12-24') }),
  ],
});

test('lists what was added, corrected and read on each day, the latest day first', () => {
  assert.deepEqual(
    changesByDay(made).map(({ day, added, corrected: corrections, read }) => [
      day,
      added.map(({ id }) => id),
      corrections.map(({ entry, note }) => `${entry.id}: ${note.en}`),
      read,
    ]),
    [
      ['2026-12-24', ['rematch'], ['derby: note 2', 'derby: note 3', 'rematch: note 1'], 1],
      ['2026-12-01', [], ['derby: note 1'], 0],
      ['2026-11-20', ['derby'], [], 1],
    ],
  );
});

test('each correction has a place of its own on the page of its entry', () => {
  assert.deepEqual(
    correctionsOf(made.entries).map(({ entry, place }) => [entry.id, place]),
    [
      ['derby', 'corrected-2026-12-24'],
      ['derby', 'corrected-2026-12-24-2'],
      ['rematch', 'corrected-2026-12-24'],
      ['derby', 'corrected-2026-12-01'],
    ],
  );
});

test('has no day where there is nothing', () => {
  assert.deepEqual(changesByDay(timeline({ articles: [], events: [] })), []);
});
