import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { findPeople, indexNames, surnameOf } from '../../../src/timeline/people/find-people.ts';
import type { Person } from '../../../src/timeline/schema/person.ts';
import { renderText } from '../../../src/timeline/text/render-text.ts';
import { article, both, claim, content, event } from '../make-content.ts';

const person = (id: string, name: string, names: string[] = []): Person => ({
  id,
  name,
  names,
  role: both('Player'),
  aliases: [],
});
const people = [
  person('ana-soto', 'Ana Soto', ['Rayo']),
  person('luis-gil', 'Luis Gil'),
  person('eva-gil', 'Eva Gil'),
  person('bea-dos-santos', 'Bea dos Santos'),
];
const index = indexNames(people);
const namesIn = (text: string) => findPeople(text, index).mentions.map(({ person, at }) => `${person} ${at}`);

for (const [name, surname] of [
  ['Ana Soto', 'Soto'],
  ['Bea dos Santos', 'dos Santos'],
  ['Juan Carlos de la Fuente', 'de la Fuente'],
  ['Dennis te Kloese', 'te Kloese'],
  ['Neymar', 'Neymar'],
] as const) {
  test(`the surname of ${name} is ${surname}`, () => {
    assert.equal(surnameOf(name), surname);
  });
}

for (const [text, found] of [
  ['Ana Soto scores.', ['ana-soto 0']],
  ['Then Soto scores.', ['ana-soto 5']],
  ['Rayo scores, and Soto again.', ['ana-soto 0', 'ana-soto 17']],
  ['A pass of dos Santos.', ['bea-dos-santos 10']],
  ['Luis Gil and later Gil.', ['luis-gil 0', 'luis-gil 19']],
  // Part of another word, or of somebody else's name.
  ['Sotomayor scores.', []],
  ['They thank Raúl Flores Soto.', []],
  ['Well, Soto scores.', ['ana-soto 6']],
  ['', []],
] as const) {
  test(`finds ${found.join(' and ') || 'nobody'} in "${text}"`, () => {
    assert.deepEqual(namesIn(text), found);
  });
}

test('a surname that several share is ambiguous until one of them is named in full', () => {
  const { mentions, ambiguous } = findPeople('Gil runs. Eva Gil scores, and Gil cheers.', index);

  assert.deepEqual(ambiguous, [{ name: 'Gil', people: ['luis-gil', 'eva-gil'], at: 0 }]);
  assert.deepEqual(
    mentions.map(({ person }) => person),
    ['eva-gil', 'eva-gil'],
  );
});

test('finds nobody where there are no people', () => {
  assert.deepEqual(findPeople('Ana Soto', indexNames([])), { mentions: [], ambiguous: [] });
});

const timeline = (summary: string, says = 'Ostra win.') =>
  mergeTimeline(
    content({
      people,
      articles: [article({ claims: [claim({ says: both(says) })] })],
      events: [event({ summary: both(summary) })],
    }),
  );
const html = (summary: string) =>
  renderText(
    timeline(summary).entries[0]!.summary.en,
    () => ({ href: '#', label: '', shown: '1' }),
    (id) => `/people/${id}/`,
  ).replace(/<sup>.*?<\/sup>/g, '');

test('links the first mention of each person, and no other', () => {
  assert.equal(
    html('Ana Soto scores, and Soto again, from Luis Gil. [@gazette]'),
    '<a href="/people/ana-soto/" class="person">Ana Soto</a> scores, and Soto again, from <a href="/people/luis-gil/" class="person">Luis Gil</a>.',
  );
});

test('links whom the writer has marked', () => {
  assert.equal(
    html('A goal of [Gil](@eva-gil), and Gil again. [@gazette]'),
    'A goal of <a href="/people/eva-gil/" class="person">Gil</a>, and Gil again.',
  );
});

test('leaves a link to another page as it is', () => {
  assert.equal(
    html('See [Ana Soto](https://soto.example.org/). Soto scores. [@gazette]'),
    'See <a href="https://soto.example.org/">Ana Soto</a>. Soto scores.',
  );
});

test('names people by surname, with the entries and the citations that name them', () => {
  const { people: named, entries } = timeline('Ana Soto scores. [@gazette]', 'Soto and Bea dos Santos score.');

  assert.deepEqual(
    named.map(({ id, mentions }) => [id, mentions.map(({ entry, citations }) => [entry === entries[0], citations])]),
    [
      ['bea-dos-santos', [[true, [1]]]],
      ['ana-soto', [[true, [1]]]],
    ],
  );
});
