import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimelinePhase } from '../../../src/timeline/merge/entry.ts';
import { keyMomentsOf, momentsOf } from '../../../src/timeline/merge/key-moments.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { season } from '../make-content.ts';

/** The phases of four matches, two in winter and two in spring, some of them key moments. */
function phasesWithKeys(...keys: string[]): TimelinePhase[] {
  const content = season('1-0', '2-0', '3-0', '4-0');
  const events = content.events.map((event) => ({ ...event, key: keys.includes(event.id) }));
  return mergeTimeline({ ...content, events }).phases;
}

const idsOf = (phases: readonly TimelinePhase[]) =>
  phases.map(({ id, number, entries }) => [id, number, entries.map((entry) => entry.id)]);

test('keeps the key moments of each phase, in their order', () => {
  const phases = keyMomentsOf(phasesWithKeys('match-4', 'match-2', 'match-1'));

  assert.deepEqual(idsOf(phases), [
    ['winter', 1, ['match-1', 'match-2']],
    ['spring', 2, ['match-4']],
  ]);
});

test('leaves out a phase without key moments, and the next keeps its number', () => {
  const phases = keyMomentsOf(phasesWithKeys('match-3'));

  assert.deepEqual(idsOf(phases), [['spring', 2, ['match-3']]]);
});

test('leaves the phases it is given as they are', () => {
  const phases = phasesWithKeys('match-1');
  const before = idsOf(phases);

  keyMomentsOf(phases);

  assert.deepEqual(idsOf(phases), before);
});

for (const [what, keys, moments] of [
  ['its key moments', ['match-3', 'match-1'], ['match-1', 'match-3']],
  ['all entries where none is a key moment', [], ['match-1', 'match-2', 'match-3', 'match-4']],
] as const) {
  test(`shortens a timeline to ${what}`, () => {
    const entries = phasesWithKeys(...keys).flatMap((phase) => phase.entries);

    assert.deepEqual(
      momentsOf(entries).map(({ id }) => id),
      moments,
    );
  });
}
