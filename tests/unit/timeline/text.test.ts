import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderText, type CitationLink } from '../../../src/timeline/text/render-text.ts';
import { citedArticles, parseText, toPlainText } from '../../../src/timeline/text/text.ts';

const cited = [
  ['one article', 'Ostra win. [@gazette-2019]', ['gazette-2019']],
  ['two articles in one citation', 'Ostra win. [@gazette; @courier]', ['gazette', 'courier']],
  ['two articles with no space between', 'Ostra win. [@gazette;@courier]', ['gazette', 'courier']],
  ['two citations in a row', 'Ostra win. [@gazette] [@courier]', ['gazette', 'courier']],
  ['an article as often as it is cited', 'One. [@gazette] Two. [@gazette]', ['gazette', 'gazette']],
  ['the articles of all paragraphs in their order', 'One. [@courier]\n\nTwo. [@gazette]', ['courier', 'gazette']],
  ['an article within emphasis', '*Ostra win. [@gazette]*', ['gazette']],
  ['no article where none is cited', 'Ostra win.', []],
  ['no article for an address of the post', 'Write to club@example.org.', []],
  ['no article for a citation with capital letters', 'Ostra win. [@Gazette]', []],
  ['no article for a citation with a page', 'Ostra win. [@gazette, p. 3]', []],
  ['no article where the second has no @', 'Ostra win. [@gazette; courier]', []],
] as const;

for (const [what, markdown, ids] of cited) {
  test(`finds ${what}: ${JSON.stringify(markdown)}`, () => {
    assert.deepEqual(citedArticles(parseText(markdown)), ids);
  });
}

test('reads a text without its markup and citations', () => {
  const tree = parseText('They *win* [it](https://example.org/). [@a]\n\nBrava lose. [@b; @c]');

  assert.equal(toPlainText(tree), 'They win it.\n\nBrava lose.');
});

test('reads a paragraph as one line, however its file breaks it', () => {
  const tree = parseText('They\nwin. [@a]\nBrava *lose\nagain*. [@b]\n\nThey sing.');

  assert.equal(toPlainText(tree), 'They win. Brava lose again.\n\nThey sing.');
});

const link = (id: string): CitationLink => ({ href: `#source-${id}`, label: `Source & ${id}`, shown: `<${id}>` });

const rendered = [
  ['a single paragraph without an element of its own', 'Ostra win.', 'Ostra win.'],
  ['two paragraphs as paragraphs', 'One.\n\nTwo.', '<p>One.\n<p>Two.'],
  ['emphasis', '*Ostra* win **again**.', '<em>Ostra</em> win <strong>again</strong>.'],
  ['an ampersand as text', 'Ostra & Brava.', 'Ostra &#x26; Brava.'],
  ['a less-than sign as text', 'It is 3 < 5.', 'It is 3 &#x3C; 5.'],
  ['an escaped tag as text', '\\<b>Ostra.', '&#x3C;b>Ostra.'],
  ['raw HTML not at all', 'Ostra <script>alert(1)</script> win.', 'Ostra alert(1) win.'],
  [
    'a quotation mark in an address as part of the address',
    '[Ostra](<https://example.org/"onclick="x>).',
    '<a href="https://example.org/%22onclick=%22x">Ostra</a>.',
  ],
  [
    'a citation as a link, with no space before it',
    'Ostra win. [@a]',
    'Ostra win.<sup><a href="#source-a" aria-label="Source &#x26; a">&#x3C;a></a></sup>',
  ],
  [
    'two articles as two links',
    'Ostra win. [@a; @b]',
    'Ostra win.<sup><a href="#source-a" aria-label="Source &#x26; a">&#x3C;a></a> <a href="#source-b" aria-label="Source &#x26; b">&#x3C;b></a></sup>',
  ],
] as const;

for (const [what, markdown, html] of rendered) {
  test(`renders ${what}`, () => {
    assert.equal(renderText(parseText(markdown), link), html);
  });
}
