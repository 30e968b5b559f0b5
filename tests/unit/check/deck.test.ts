import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesFor } from '../content-lines.ts';

const site = 'content/site.yaml';
const cited = '[@gazette-2019-02-04-captain]';

/** What the check says of sentences that open the timeline. */
const linesForDeck = (t: Parameters<typeof linesFor>[0], en: string, es: string) =>
  linesFor(t, [
    site,
    'team: {',
    `deck:\n  en: ${JSON.stringify(en)}\n  es: ${JSON.stringify(es)}\ndoor: { en: "Begin with {count}", es: "Empezar con {count}" }\nteam: {`,
  ]);

test('takes an opening whose sentences are cited', (t) => {
  assert.deepEqual(linesForDeck(t, `Ostra won. ${cited}`, `Ostra ganó. ${cited}`), []);
});

test('finds a sentence of the opening that rests on nothing', (t) => {
  assert.deepEqual(linesForDeck(t, `Ostra won. ${cited} It rained.`, `Ostra ganó. ${cited}`), [
    `${site}:6:49  deck.en  "It rained." has no citation: write [@article-id] after it`,
  ]);
});

test('finds an article that is not there, and suggests the one that was meant', (t) => {
  assert.deepEqual(linesForDeck(t, 'Ostra won. [@gazette-2019-02-04-captian]', `Ostra ganó. ${cited}`), [
    `${site}:6:20  deck.en  no article "gazette-2019-02-04-captian": did you mean "gazette-2019-02-04-captain"?`,
  ]);
});

test('finds languages that cite differently', (t) => {
  assert.deepEqual(linesForDeck(t, `Ostra won. ${cited}`, 'Ostra ganó. [@courier-2019-03-10-derby]'), [
    `${site}:7:7  deck.es  cites courier-2019-03-10-derby, where deck.en cites gazette-2019-02-04-captain: cite the same articles in the same order`,
  ]);
});
