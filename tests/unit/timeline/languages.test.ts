import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAddresses } from '../../../src/addresses.ts';
import { formatDiagnostic } from '../../../src/check/diagnostic.ts';
import { readContent } from '../../../src/check/read-content.ts';
import { timelineJson } from '../../../src/exports/data/timeline-json.ts';
import { timelineDocument } from '../../../src/exports/data/timeline-document.ts';
import { writeSitemap } from '../../../src/exports/web/sitemap.ts';
import type { Languages } from '../../../src/timeline/schema/language.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { eventSchema } from '../../../src/timeline/schema/event.ts';
import { languagesOf, siteSchema } from '../../../src/timeline/schema/site.ts';
import { copyFixture } from '../copy-fixture.ts';
import { linesFor, linesIn } from '../content-lines.ts';
import { publishIn } from '../publish-in.ts';

const problemsWith = (languages: unknown) =>
  siteSchema(['en', 'es'])
    .safeParse({ ...(languages !== undefined && { languages }) })
    .error!.issues.filter(({ path }) => path[0] === 'languages')
    .map(({ path, message }) => `${path.join('.')}: ${message}`);

for (const languages of [['en'], ['es'], ['en', 'es'], ['es', 'en']]) {
  test(`publishes a site in ${languages.join(', ')}`, () => {
    assert.deepEqual(languagesOf({ languages }), languages);
  });
}

const what = 'the languages of the site, the default one first, such as [en, es]';
for (const [languages, ...messages] of [
  [undefined, `languages: missing: write ${what}`],
  [null, `languages: missing: write ${what}`],
  [[], `languages: missing: write ${what}`],
  ['es', `languages: "es" is not valid: write ${what}`],
  [['en', 'fr'], 'languages.1: "fr" is not a language with words in the code: write some of en, es'],
  [['eng', 2].slice(1), 'languages.0: 2 is not a language with words in the code: write some of en, es'],
  [['EN'], 'languages.0: "EN" is not a language with words in the code: write some of en, es'],
  [['en', 'en'], 'languages.1: "en" is listed twice: remove it here'],
] satisfies [unknown, ...string[]][]) {
  test(`does not publish a site in ${JSON.stringify(languages)}`, () => {
    assert.deepEqual(problemsWith(languages), messages);
    assert.equal(languagesOf({ languages }), null);
  });
}

test('demands a text in exactly the languages of the site', () => {
  const { title } = eventSchema(['es']).shape;

  assert.deepEqual(
    [{ es: 'El clásico' }, { en: 'The derby' }, { en: 'The derby', es: 'El clásico' }].map((text) =>
      title.safeParse(text).error?.issues.map(({ code }) => code),
    ),
    [undefined, ['invalid_type', 'unrecognized_keys'], ['unrecognized_keys']],
  );
});

for (const languages of [['en'], ['es'], ['es', 'en']] satisfies Languages[]) {
  test(`reads and merges the content of a site in ${languages.join(', ')}`, (t) => {
    const root = copyFixture(t);
    publishIn(root, languages);

    const { content, diagnostics } = readContent(root);

    assert.deepEqual(diagnostics.map(formatDiagnostic), []);
    const timeline = mergeTimeline(content!);
    const addresses = createAddresses({ origin: 'https://example.org', base: '/', defaultLanguage: languages[0]! });
    const document = JSON.parse(timelineJson(timeline, addresses)) as { title: object; address: object };
    assert.doesNotThrow(() => timelineDocument(languages).parse(document));
    assert.deepEqual(Object.keys(document.title), languages);
    assert.equal(Object.values(document.address)[0], 'https://example.org/');
    const sitemap = writeSitemap(timeline, addresses);
    assert.equal(sitemap.includes('hreflang'), languages.length > 1);
    assert.equal(sitemap.includes('/en/'), languages.length > 1);
    assert.ok(!sitemap.includes('/es/'));
  });
}

test('a quotation is printed in a language of the site, not in one that only the code knows', () => {
  const { voice } = eventSchema(['en']).shape;
  const fits = (language: string) =>
    voice.safeParse({ text: { en: 'What a day' }, by: 'Ana Soto', source: 'gazette', language }).success;

  assert.deepEqual(['en', 'es', 'de'].map(fits), [true, false, false]);
});

test('reports a text in a language that the site is not published in', (t) => {
  const root = copyFixture(t);
  publishIn(root, ['en']);

  assert.deepEqual(
    linesFor(t, ['content/site.yaml', '[en, es]', '[en]']).filter((line) => line.startsWith('content/phases')).length,
    4,
  );
  assert.ok(
    linesFor(t, ['content/site.yaml', '[en, es]', '[en]']).includes(
      'content/phases.yaml:2:28  [0].title.es  "es" is not a language of this site: remove the text, or add the language to "languages" in content/site.yaml',
    ),
  );
  assert.deepEqual(linesIn(root), []);
});

test('reports a wrong language of the site once, and not for every text', (t) => {
  assert.deepEqual(linesFor(t, ['content/site.yaml', '[en, es]', '[en, fr]']), [
    'content/site.yaml:17:17  languages[1]  "fr" is not a language with words in the code: write some of en, es',
  ]);
});
