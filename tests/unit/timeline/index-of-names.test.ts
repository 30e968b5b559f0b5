import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexOfNames } from '../../../src/timeline/merge/index-of-names.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { outletsOf } from '../../../src/timeline/merge/sources.ts';
import type { Person } from '../../../src/timeline/schema/person.ts';
import { both, season } from '../make-content.ts';

const person = (name: string, names: string[] = []): Person => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  names,
  role: { en: 'player', es: 'jugadora' },
  aliases: [],
});

function indexOf(language: 'en' | 'es' = 'en') {
  const whole = season(
    { score: '1-0', venue: 'River Ground' },
    { competition: 'Harbour Cup', opponent: 'Tower', score: '0-1', city: 'Tower' },
  );
  whole.events[0]!.summary = both('Ana de la Cruz and Zoe win with Ostra. [@gazette-match-1]');
  whole.people = [
    person('Ana de la Cruz', ['Anita', 'La Anita', 'Ani de la Cruz']),
    person('Zoe'),
    person('Eva Unknown'),
  ];
  whole.articles[1]!.publisher = 'Árbol';
  whole.site.names = {
    ...whole.site.names,
    'Harbour Cup': { en: 'Harbour Cup', es: 'Copa del Puerto' },
    Tower: both('Tower'),
  };
  const timeline = mergeTimeline(whole);
  return indexOfNames(timeline, outletsOf(timeline), language);
}

test('lists people, opponents, grounds, competitions and outlets in one alphabet, by surname and without accents', () => {
  assert.deepEqual(
    indexOf().map(({ letter, names }) => [letter, ...names.map(({ kind, name }) => `${name} (${kind})`)]),
    [
      ['A', 'Anita (alias)', 'Árbol (outlet)'],
      ['B', 'Brava (opponent)'],
      ['D', 'de la Cruz, Ana (person)'],
      ['G', 'gazette-match-1 (outlet)'],
      ['H', 'Harbour Cup (competition)'],
      ['R', 'River Ground (ground)'],
      ['T', 'Tower (opponent)', 'Tower (ground)'],
      ['V', 'Valley League (competition)'],
      ['Z', 'Zoe (person)'],
    ],
  );
});

test('gives each name its entries and what it is, and another name the one that it is listed under', () => {
  const names = indexOf().flatMap((letter) => letter.names);
  const of = (name: string) => names.filter((one) => one.name === name);

  assert.deepEqual(
    [...of('Zoe'), ...of('River Ground'), ...of('Tower'), ...of('Árbol')].map(({ note, entries }) => [
      note,
      entries.map(({ id }) => id).join(),
    ]),
    [
      ['player', 'match-1'],
      ['Ostra', 'match-1'],
      [undefined, 'match-2'],
      [undefined, 'match-2'],
      [undefined, 'match-2'],
    ],
  );
  const [nickname] = of('Anita');
  assert.equal(nickname?.kind === 'alias' && nickname.see, 'de la Cruz, Ana');
});

test('has the names of a language, in its order', () => {
  const names = indexOf('es').flatMap((letter) => letter.names.map(({ name }) => name));

  assert.deepEqual(names.slice(3, 5), ['Copa del Puerto', 'de la Cruz, Ana']);
});
