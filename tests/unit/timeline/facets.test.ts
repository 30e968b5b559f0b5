import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetsOf, kindClass, kindClasses } from '../../../src/timeline/merge/facets.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { both, event, season } from '../make-content.ts';
import { timeline } from '../make-timeline.ts';

const labels = { won: 'Won', drawn: 'Drawn', lost: 'Lost' };
const kinds = { squad: both('Squad'), match: { en: 'Match', es: 'Partida' }, gala: both('Gala'), vote: both('Vote') };
const ostra = timeline({
  site: { ...timeline().site, kinds },
  events: ['match', 'vote', 'match'].map((kind, index) => event({ id: `event-${index}`, kind, date: '2019-03-09' })),
});

test('offers the kinds that are used, in the order of the site’s list, and counts their entries', () => {
  assert.deepEqual(facetsOf(ostra, 'es', labels).kind, [
    { value: 'match', label: 'Partida', count: 2 },
    { value: 'vote', label: 'Vote', count: 1 },
  ]);
});

test('ties a kind to its entries by its place in the site’s list, also where a kind before it is not used', () => {
  const classes = facetsOf(ostra, 'en', labels).kind.map(({ value }) => kindClass(value, ostra.site));

  assert.deepEqual(classes, ['k1', 'k3']);
});

test('ties months and parts to the kinds of their entries, each once', () => {
  assert.deepEqual(kindClasses(ostra.entries, ostra.site), ['k1', 'k3']);
});

test('offers the competitions in the order in which they are first played, in the language of the page', () => {
  const matches = season({ competition: 'Ostra Cup' }, { competition: 'Valley League' }, { competition: 'Ostra Cup' });

  assert.deepEqual(facetsOf(mergeTimeline(matches), 'es', labels).competition, [
    { value: 'ostra-cup', named: 'Ostra Cup', label: 'Ostra Cup', count: 2 },
    { value: 'valley-league', named: 'Valley League', label: 'Liga del Valle', count: 1 },
  ]);
});

test('offers competitions in other scripts, and those that differ in an accent, each under a value of its own', () => {
  const matches = season(...['Кубок', 'Лига', 'Liga Á', 'Liga A'].map((competition) => ({ competition })));

  assert.deepEqual(
    facetsOf(mergeTimeline(matches), 'en', labels).competition.map(({ value, count }) => [value, count]),
    [
      ['kubok', 1],
      ['liga', 1],
      ['liga-a-2', 1],
      ['liga-a', 1],
    ],
  );
});

test('offers the results that there are, best first, under their labels', () => {
  assert.deepEqual(facetsOf(mergeTimeline(season('0-2', '3-1', '0-1')), 'en', labels).result, [
    { value: 'won', label: 'Won', count: 1 },
    { value: 'lost', label: 'Lost', count: 2 },
  ]);
});

test('offers neither competitions nor results where there is no match', () => {
  const { competition, result } = facetsOf(ostra, 'en', labels);

  assert.deepEqual([competition, result], [[], []]);
});
