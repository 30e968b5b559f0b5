import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '../../../src/timeline/schema/event.ts';
import { labelsOf } from '../../../src/timeline/merge/labels-of.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { both, content, event, match } from '../make-content.ts';

const { site } = content();
const names = { ...site.names, Ostra: { en: 'Ostra', es: 'Ostra del Valle' }, final: both('final') };

/** The labels of an event in Spanish. */
function labels(fields: Partial<Event>): string[] {
  const timeline = mergeTimeline(content({ site: { ...site, names }, events: [event(fields)] }));
  return labelsOf(timeline.entries[0]!, timeline.site, 'es');
}

test('a match has its competition, stage and city before its title', () => {
  assert.deepEqual(labels({ match: match({ stage: 'final' }), place: both('Brava') }), [
    'Liga del Valle',
    'final',
    'Ostra del Valle',
  ]);
});

test('a match without a stage has its competition and city', () => {
  assert.deepEqual(labels({ match: match() }), ['Liga del Valle', 'Ostra del Valle']);
});

test('what is no match has its kind and place', () => {
  assert.deepEqual(labels({ place: { en: 'Brava', es: 'Brava la Vieja' } }), ['Partida', 'Brava la Vieja']);
});

test('what is no match and has no place has its kind alone', () => {
  assert.deepEqual(labels({}), ['Partida']);
});

test('a time of day comes last', () => {
  assert.deepEqual(labels({ place: both('Brava'), time: '18:00-06:00' }), ['Partida', 'Brava', '18:00 (UTC−6)']);
});
