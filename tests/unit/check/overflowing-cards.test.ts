import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardLimits } from '../../../src/cards/card-limits.ts';
import { formatField } from '../../../src/check/diagnostic.ts';
import { findCardProblems } from '../../../src/check/overflowing-cards.ts';
import type { Content } from '../../../src/timeline/schema/content.ts';
import { both, content, event, match } from '../make-content.ts';

const { site } = content();

/** The file and field of each problem. */
async function placesIn(fields: Partial<Content>): Promise<string[]> {
  const problems = await findCardProblems(content(fields));
  return problems.map(({ file, field }) => `${file} ${formatField(field)}`);
}

/** Everything that is on a card of a match and on one of another event, in texts of these lengths. */
function contentOf({ headline, name, team, siteName }: Record<keyof typeof cardLimits, number>): Content {
  const long = (count: number) => ({ en: 'short', es: 'é'.repeat(count) });
  return content({
    events: [
      event({ title: long(headline), match: match({ opponent: 'o', competition: 'c', stage: 's' }) }),
      event({ id: 'gala', kind: 'gala', title: long(headline), place: long(name) }),
    ],
    site: {
      ...site,
      title: long(siteName),
      tagline: long(headline),
      team: long(team),
      kinds: { gala: long(name) },
      names: { o: long(team), c: long(name), s: long(name), elsewhere: long(1000) },
    },
  });
}

test('finds nothing in texts as long as they may be', async () => {
  assert.deepEqual(await placesIn(contentOf(cardLimits)), []);
});

test('finds every text that is a letter too long, in its language', async () => {
  const { headline, name, team, siteName } = cardLimits;
  const longer = contentOf({ headline: headline + 1, name: name + 1, team: team + 1, siteName: siteName + 1 });

  assert.deepEqual(await placesIn(longer), [
    'content/site.yaml title.es',
    'content/site.yaml tagline.es',
    'content/site.yaml team.es',
    'content/site.yaml kinds.gala.es',
    'content/site.yaml names.o.es',
    'content/site.yaml names.c.es',
    'content/site.yaml names.s.es',
    'content/events/derby.yaml title.es',
    'content/events/gala.yaml title.es',
    'content/events/gala.yaml place.es',
  ]);
});

test('says how long a text is, how long it may be, and why', async () => {
  const [problem] = await findCardProblems(content({ events: [event({ title: both('Ostra vence y '.repeat(40)) })] }));

  assert.equal(problem?.fatal, true);
  assert.equal(
    problem?.reason,
    '"Ostra vence y Ostra vence y Ostra vence y Ostra vence y Os… has 560 characters, too many for a card, the picture of a shared link: write at most 160',
  );
});

test('counts a character beyond the first 65,536 as one', async () => {
  const [problem] = await findCardProblems(content({ events: [event({ title: both('😀'.repeat(161)) })] }));

  assert.match(problem?.reason ?? '', /has 161 characters/);
});

test('names a character that the fonts lack, once in each text that has it', async () => {
  const title = { en: 'A match in 東京, 東', es: 'Un partido en Tokio' };
  const problems = await findCardProblems(content({ events: [event({ title, place: both('Tokyo 😀') })] }));

  assert.deepEqual(
    problems.map(({ field, reason }) => `${formatField(field)}: ${reason}`),
    [
      'title.en: the fonts of the cards have no "東" (CJK UNIFIED IDEOGRAPH-6771, U+6771): write it with other characters',
      'title.en: the fonts of the cards have no "京" (CJK UNIFIED IDEOGRAPH-4EAC, U+4EAC): write it with other characters',
      'place.en: the fonts of the cards have no "😀" (GRINNING FACE, U+1F600): write it with other characters',
      'place.es: the fonts of the cards have no "😀" (GRINNING FACE, U+1F600): write it with other characters',
    ],
  );
});

test('finds a name that two matches have once', async () => {
  const events = ['derby', 'final'].map((id) => event({ id, match: match() }));
  const names = { ...site.names, Brava: { en: 'Brava', es: 'Brava '.repeat(9) } };

  assert.deepEqual(await placesIn({ events, site: { ...site, names } }), ['content/site.yaml names.Brava.es']);
});

test('takes a site without a team', async () => {
  const without = { ...site };
  delete without.team;

  assert.deepEqual(await placesIn({ site: without }), []);
});
