import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSentences, openingOf } from '../../../src/i18n/sentences.ts';
import { parseText } from '../../../src/timeline/text/text.ts';

const missed = [
  ['no sentence where each has its citation', 'One. [@a] Two. [@b]', []],
  ['no sentence where two citations follow one', 'One. [@a] [@b] Two. [@c]', []],
  ['no sentence in an exclamation and a question with citations', 'They win! [@a] Do they? [@b]', []],
  ['no sentence in one that ends within quotation marks', '“They win.” [@a]', []],
  ['no sentence in a full stop after a citation', 'They win [@a].', []],
  ['no sentence in one with emphasis at its end', 'They win *again.* [@a]', []],
  ['the only sentence', 'One.', ['One.']],
  ['the last sentence', 'One. [@a] Two.', ['Two.']],
  ['the first sentence of two before a citation', 'One. Two. [@a]', ['One.']],
  ['a sentence in another paragraph than the citation', 'One.\n\nTwo. [@a]', ['One.']],
  ['a sentence without its markup', 'They **win** [it](https://example.org/).', ['They win it.']],
  ['a text without a full stop', 'Ostra win', ['Ostra win']],
  ['several sentences', 'One. Two. Three.', ['One.', 'Two.', 'Three.']],
  ['a sentence that ends with the name of a group', 'They are in Group F. They play. [@a]', ['They are in Group F.']],
  ['a sentence that ends with the letter of a plan', 'It is plan B. Ostra win. [@a]', ['It is plan B.']],
  ['a sentence that ends with a letter, before a pronoun', 'They are in F. They play. [@a]', ['They are in F.']],
  ['a sentence that ends with an abbreviation', 'It is 8 p.m. They play. [@a]', ['It is 8 p.m.']],
  ['a sentence with no space after it', 'She accepts.They agree. [@a]', ['She accepts.']],
  ['a sentence that ends with an ellipsis', 'She accepts… They agree. [@a]', ['She accepts…']],
] as const;

for (const [what, markdown, sentences] of missed) {
  test(`finds ${what} without a citation: ${JSON.stringify(markdown)}`, () => {
    assert.deepEqual(uncited(markdown), sentences);
  });
}

const unbroken = [
  ['an initial', 'O Estado de S. Paulo reports it. [@a]'],
  ['two initials', 'J. R. Soto plays. [@a]'],
  ['an accented initial', 'É. Soto plays. [@a]'],
  ['a decimal point', 'They take 5.5 points of 8. [@a]'],
  ['a score', 'They win 5–3 (a.e.t.) in Ostra. [@a]'],
  ['an initial after a name', 'John F. Kennedy reads it. [@a]'],
  ['the initials of a country', 'They go to the U.S. Soccer house. [@a]'],
  ['a country that Spanish abbreviates', 'Ante EE. UU. México gana. [@a]', 'es'],
  ['an hour', 'A las 8 p. m. México juega, y a las 9 a. m. Brava. [@a]', 'es'],
  ['a title', 'La Dra. Ruiz, el Lic. Decio, el Ing. Soto y la Prof. Ferrán votan. [@a]', 'es'],
  ['a shout that goes on', 'El público grita “¡Fuera Soto!” durante el partido. [@a]', 'es'],
  ['an ellipsis that goes on', 'They win… again. [@a]'],
  ['a point in a name', 'Ostra.com and ESPN.com.MX report it. [@a]'],
] as const;

for (const [what, markdown, language] of unbroken) {
  test(`does not end a sentence at ${what}`, () => {
    assert.deepEqual(uncited(markdown, language), []);
  });
}

test('ends a sentence at a word of capital letters', () => {
  assert.deepEqual(uncited('He joins the FC. It pays. [@a]'), ['He joins the FC.']);
});

test('finds a Spanish sentence that starts with an inverted mark', () => {
  assert.deepEqual(uncited('Ganan. [@a] ¿Ganan? ¡Ganan! [@a]', 'es'), ['¿Ganan?']);
});

const places = [
  ['after a citation', 'One. [@a] Two.', ['One.', 'Two.']],
  ['on another line', 'One. [@a]\n  Two.\nThree.', ['One.', 'Two.', 'Three.']],
  ['in another paragraph', 'One.\n\nTwo.', ['One.', 'Two.']],
  ['that stands twice', 'One. Two. One.', ['One.', 'Two.', 'One.']],
  ['after markup', '[One](https://example.org/). \\*Two\\*. Brava &amp; so.', ['One', 'Two', 'Brava']],
] as const;

for (const [what, markdown, starts] of places) {
  test(`finds where a sentence begins ${what}`, () => {
    let from = 0;
    const wanted = starts.map((start) => (from = markdown.indexOf(start, from) + 1) - 1);

    const found = findSentences(markdown, 'en').map(({ text, at }) => at + text.search(/\p{L}/u));

    assert.deepEqual(found, wanted);
  });
}

const openings = [
  ['each on a line of its own', 'One. [@a]\nTwo. [@b]\nThree. [@a]', 'One. Two.'],
  [
    'on wrapped lines',
    'One that\ngoes on. [@a] Two,\nwhich does\ntoo. [@b] Three.',
    'One that goes on. Two, which does too.',
  ],
  ['with a citation within one', 'One [@a], it seems. [@b] Two. [@a] Three. [@b]', 'One, it seems. Two.'],
  ['with markup', 'They *win* [it](https://example.org/). [@a] 5 \\* 3 \\* 2.', 'They win it. 5 * 3 * 2.'],
  ['the only one', 'One. [@a]', 'One.'],
] as const;

for (const [what, markdown, opening] of openings) {
  test(`opens a text with its first two sentences, ${what}`, () => {
    assert.equal(openingOf(parseText(markdown), 'en'), opening);
  });
}

function uncited(markdown: string, language = 'en'): string[] {
  return findSentences(markdown, language)
    .filter(({ cited }) => !cited)
    .map(({ text }) => text);
}
