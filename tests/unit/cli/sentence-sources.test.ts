import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourcedSentences } from '../../../src/cli/sentence-sources.ts';
import type { OutletKind } from '../../../src/timeline/schema/site.ts';
import { article, both, content, event } from '../make-content.ts';

const whole = content({
  articles: [
    article({ id: 'gazette' }),
    article({ id: 'courier' }),
    article({ id: 'wire-1', agency: 'Valley Wire' }),
    article({ id: 'wire-2', agency: 'Valley Wire' }),
  ],
});

test('gives each sentence the articles that are cited after it, each once', () => {
  const found = sentencesOf('Ostra win. [@gazette; @courier] They *dance*. [@courier] [@courier]');

  assert.deepEqual(
    found.map(({ text, at, articles }) => [text, at, articles.map(({ id }) => id)]),
    [
      ['Ostra win.', 0, ['gazette', 'courier']],
      ['They dance.', 32, ['courier']],
    ],
  );
});

test('reads the summaries in the default language', () => {
  const { articles, site } = whole;
  const summary = { en: 'Ostra win. [@gazette]', es: 'Ostra gana. [@gazette]' };

  const found = sourcedSentences({
    articles,
    events: [event({ summary })],
    site: { ...site, languages: ['es', 'en'] },
  });

  assert.deepEqual(
    found.map(({ text }) => text),
    ['Ostra gana.'],
  );
});

test('counts articles with one agency’s text as one voice', () => {
  const found = sentencesOf('One. [@gazette; @courier] Two. [@wire-1; @wire-2] Three. [@gazette; @wire-1; @wire-2]');

  assert.deepEqual(
    found.map(({ voices }) => voices),
    [2, 1, 2],
  );
});

const kinds = [
  ['a portal', ['portal'], true],
  ['a portal, a blog and a forum', ['portal', 'blog', 'forum'], true],
  ['a portal and a newspaper', ['portal', 'newspaper'], false],
  ['an outlet of a kind that is not known', [undefined], false],
] as const;

for (const [what, of, weak] of kinds) {
  test(`takes a sentence on ${what} ${weak ? 'to be weak' : 'not to be weak'}`, () => {
    const articles = of.map((_, index) => article({ id: `outlet-${index}` }));
    const cited = articles.map(({ id }) => `@${id}`).join('; ');

    const [found] = sourcedSentences(
      content({
        articles,
        events: [event({ summary: both(`Ostra win. [${cited}]`) })],
        site: { ...whole.site, outlets: outletsOf(of) },
      }),
    );

    assert.equal(found!.weak, weak);
  });
}

function sentencesOf(summary: string) {
  return sourcedSentences({ ...whole, events: [event({ summary: both(summary) })] });
}

function outletsOf(kinds: readonly (OutletKind | undefined)[]) {
  return Object.fromEntries(
    kinds.flatMap((kind, index) => (kind ? [[`outlet-${index}`, { country: 'AR', kind }]] : [])),
  );
}
