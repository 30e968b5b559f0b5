import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCrowdedCards } from '../../../src/check/overflowing-cards.ts';
import type { Content } from '../../../src/timeline/schema/content.ts';
import { formatField } from '../../../src/check/problem.ts';
import { both, content, event, match } from '../make-content.ts';

const { site } = content();
const long = 'Ostra vence y '.repeat(40).trim();
const inSpanish = { en: 'Ostra', es: long };

/** The file and field of each text that has no room, and the card that is named. */
async function crowded(fields: Partial<Content>): Promise<string[]> {
  const problems = await findCrowdedCards(content(fields));
  return problems.map(
    ({ file, field, message }) => `${file} ${formatField(field)}: ${/card of "(.*?)"/.exec(message)?.[1]}`,
  );
}

test('finds nothing where every text has room', async () => {
  assert.deepEqual(await crowded({ events: [event({ match: match() })] }), []);
});

test('says which text has no room on which card, and what to do', async () => {
  const [problem] = await findCrowdedCards(content({ events: [event({ title: inSpanish })] }));

  assert.equal(
    problem?.message,
    '"Ostra vence y Ostra vence y Ostra vence y Ostra vence y Os… has no room on the card of "derby", the picture that goes with its link: shorten it',
  );
});

for (const [what, fields, told] of [
  ['a headline', { events: [event({ title: inSpanish })] }, 'content/events/derby.yaml title.es: derby'],
  ['a place', { events: [event({ place: inSpanish })] }, 'content/events/derby.yaml place.es: derby'],
  ['a kind', { site: { ...site, kinds: { match: inSpanish } } }, 'content/site.yaml kinds.match.es: derby'],
  ['the tagline', { site: { ...site, tagline: inSpanish } }, 'content/site.yaml tagline.es: timeline'],
] as [string, Partial<Content>, string][]) {
  test(`points at ${what} that has no room`, async () => {
    assert.deepEqual(await crowded(fields), [told]);
  });
}

for (const name of ['Valley League', 'Brava']) {
  test(`points once at a name that has no room on the cards of two matches: ${name}`, async () => {
    const events = ['derby', 'final'].map((id) => event({ id, date: '2019-03-09', match: match() }));
    const names = { ...site.names, [name]: inSpanish };

    assert.deepEqual(await crowded({ events, site: { ...site, names } }), [
      `content/site.yaml names.${name}.es: final`,
    ]);
  });
}

test('points at the longer of two texts that have no room in one line', async () => {
  const names = { ...site.names, final: both('A final as long as that of no other competition there is, and longer') };
  const competition = { ...names, 'Valley League': both('The league of the valley and of all the valleys beside it') };
  const events = [event({ match: match({ stage: 'final' }) })];

  assert.deepEqual(await crowded({ events, site: { ...site, names: competition } }), [
    'content/site.yaml names.final.en: derby',
    'content/site.yaml names.final.es: derby',
  ]);
});

test('points once at the name of the site, which stands on every card', async () => {
  assert.deepEqual(await crowded({ site: { ...site, title: inSpanish } }), ['content/site.yaml title.es: derby']);
});
