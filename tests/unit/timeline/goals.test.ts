import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byMinute, countGoalRecord, countGoals, type Goal } from '../../../src/timeline/record/goals.ts';
import { minutePattern } from '../../../src/timeline/schema/event.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { matchesOf } from '../../../src/timeline/record/record.ts';
import { season } from '../make-content.ts';

const own = (by: string, minute: string, more: Partial<Goal> = {}): Goal => ({ by, minute, for: 'own', ...more });
const other = (by: string, minute: string, more: Partial<Goal> = {}): Goal => ({ by, minute, for: 'other', ...more });
const goal = (goals: Goal[]) => goals as never;

function recordOf(...matches: Parameters<typeof season>) {
  const timeline = mergeTimeline(season(...matches));
  return countGoalRecord(matchesOf(timeline.entries, timeline.site.tenure));
}

for (const [minute, isOne] of [
  ['1', true],
  ['45+2', true],
  ['90+11', true],
  ['120', true],
  ['0', false],
  ['121', false],
  ['45+0', false],
  ['+3', false],
  ['45 + 2', false],
] as const) {
  test(`"${minute}" is ${isOne ? 'a' : 'no'} minute`, () => {
    assert.equal(minutePattern.test(minute), isOne);
  });
}

test('orders goals as they fell, added time after the minute that it is added to', () => {
  const minutes = ['90+2', '46', '45+1', '9', '45', '90'].map((minute) => ({ minute }));

  assert.deepEqual(
    minutes.sort(byMinute).map(({ minute }) => minute),
    ['9', '45', '45+1', '46', '90', '90+2'],
  );
});

test('counts goals for the side that profits, own goals included', () => {
  const goals = [own('Soto', '3'), other('Gil', '4'), own('Gil', '5', { ownGoal: true })];

  assert.deepEqual(countGoals(goals), { own: 2, other: 1 });
});

test('lists the scorers of the own team, most goals first, without own goals and with penalties', () => {
  const { scorers } = recordOf(
    {
      score: '2-1',
      goals: goal([own('Ana Soto', '3'), other('Luis Gil', '4'), own('Luis Gil', '5', { ownGoal: true })]),
    },
    { score: '3-0', goals: goal([own('Eva Mar', '1'), own('Ana Soto', '2', { penalty: true }), own('Bea Sol', '9')]) },
  );

  assert.deepEqual(
    scorers.map(({ name, goals, penalties, matches }) => [name, goals, penalties, matches.map(({ id }) => id)]),
    [
      ['Ana Soto', 2, 1, ['match-1', 'match-2']],
      ['Bea Sol', 1, 0, ['match-2']],
      ['Eva Mar', 1, 0, ['match-2']],
    ],
  );
});

test('counts when goals fell, added time in the stretch that it ends', () => {
  const { times } = recordOf({
    score: '3-1',
    goals: goal([own('A B', '15'), own('A B', '16'), own('A B', '45+3'), other('C D', '90+1')]),
  });

  assert.deepEqual(
    times.map(({ from, to, own, other }) => [from, to, own, other]),
    [
      [1, 15, 1, 0],
      [16, 30, 1, 0],
      [31, 45, 1, 0],
      [46, 60, 0, 0],
      [61, 75, 0, 0],
      [76, 90, 0, 1],
    ],
  );
});

test('shows extra time only where goals fell in it', () => {
  const { times } = recordOf({ score: '1-0 (aet)', goals: goal([own('A B', '107')]) });

  assert.deepEqual(
    times.map(({ from }) => from),
    [1, 16, 31, 46, 61, 76, 106],
  );
});

for (const [what, score, goals, turns] of [
  ['won after going behind', '2-1', [other('C', '1'), own('A', '2'), own('A', '3')], ['comeback']],
  ['drawn after going behind', '1-1', [other('C', '1'), own('A', '2')], ['comeback']],
  ['drawn after going ahead', '1-1', [own('A', '1'), other('C', '2')], ['leadLost']],
  ['lost after going ahead', '1-2', [own('A', '1'), other('C', '2'), other('C', '3')], ['leadLost']],
  [
    'drawn after both',
    '2-2',
    [own('A', '1'), other('C', '2'), other('C', '3'), own('A', '4')],
    ['comeback', 'leadLost'],
  ],
  ['won all along', '1-0', [own('A', '1')], []],
  ['lost all along', '0-1', [other('C', '1')], []],
] as const) {
  test(`a match ${what} counts as ${turns.join(' and ') || 'no turn'}`, () => {
    const record = recordOf({ score, goals: goal([...goals]) });

    assert.deepEqual(
      record.turns.map(({ kind }) => kind),
      turns,
    );
  });
}

test('says how many of the matches with goals have their scorers', () => {
  const { listed, withGoals } = recordOf({ score: '1-0', goals: goal([own('A B', '1')]) }, '0-0', '2-1');

  assert.deepEqual({ listed, withGoals }, { listed: 1, withGoals: 2 });
});
