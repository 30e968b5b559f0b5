import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  citedArticles,
  findForeign,
  parseText,
  renderText,
  toPlainText,
  uncitedSentences,
  type CitationLink,
} from '../../src/timeline/text.ts';

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

const allowed = [
  ['plain sentences', 'Ostra win.\n\nBrava lose.'],
  ['emphasis', '*Ostra* win **again**.'],
  ['a link to a web address', '[Ostra](https://ostra.example.org/) win.'],
  ['a link without encryption', '[Ostra](http://ostra.example.org/) win.'],
  ['a citation', 'Ostra win. [@gazette; @courier]'],
  ['square brackets that cite nothing', 'Ostra win [sic].'],
] as const;

for (const [what, markdown] of allowed) {
  test(`lets a text contain ${what}`, () => {
    assert.deepEqual(findForeign(markdown), []);
  });
}

const notUsed = (type: string) => `${type} is not used here: write plain sentences with emphasis and links`;
const notAddress = (url: string) => `"${url}" is not a web address: write one that starts with https://`;
const notCitation = (text: string) => `"${text}" is not a citation: write [@article-id] or [@one-id; @other-id]`;
const rawHtml = 'raw HTML is not published: write Markdown';

const foreign = [
  ['HTML in a line', 'Ostra <br> win.', rawHtml, '<br>'],
  ['HTML of its own', '<script>alert(1)</script>', rawHtml, '<script>alert(1)</script>'],
  ['an HTML comment', 'Ostra <!-- narrowly --> win.', rawHtml, '<!-- narrowly -->'],
  ['a heading', '# Ostra win', notUsed('heading'), '# Ostra win'],
  ['a picture', '![Ostra](https://example.org/x.png)', notUsed('image'), '![Ostra](https://example.org/x.png)'],
  ['code', '`Ostra`', notUsed('inlineCode'), '`Ostra`'],
  ['a rule', '***', notUsed('thematicBreak'), '***'],
  [
    'a script for an address',
    '[x](javascript:alert(1))',
    notAddress('javascript:alert(1)'),
    '[x](javascript:alert(1))',
  ],
  ['data for an address', '[x](data:text/html,x)', notAddress('data:text/html,x'), '[x](data:text/html,x)'],
  ['an address within the site', '[x](/events/derby/)', notAddress('/events/derby/'), '[x](/events/derby/)'],
  ['an address without a protocol', '[x](//example.org)', notAddress('//example.org'), '[x](//example.org)'],
  ['a citation with capital letters', 'Won. [@Gazette]', notCitation('[@Gazette]'), '[@Gazette]'],
  ['a citation with a page', 'Won. [@gazette, p. 3]', notCitation('[@gazette, p. 3]'), '[@gazette, p. 3]'],
  ['a citation separated by a comma', 'Won. [@one, @two]', notCitation('[@one, @two]'), '[@one, @two]'],
  ['a citation that is not closed', 'Won. [@gazette', notCitation('[@gazette'), '[@gazette'],
  ['a citation of nothing', 'Won. [@]', notCitation('[@]'), '[@]'],
] as const;

for (const [what, markdown, message, source] of foreign) {
  test(`finds that a text contains ${what}`, () => {
    assert.deepEqual(findForeign(markdown), [{ what: message, source }]);
  });
}

test('finds everything foreign in a text, in the order it stands there', () => {
  const found = findForeign('Ostra <br> win.\n\n`Brava` lose.');

  assert.deepEqual(
    found.map(({ source }) => source),
    ['<br>', '`Brava`'],
  );
});

const uncited = [
  ['no sentence where each has its citation', 'One. [@a] Two. [@b]', []],
  ['no sentence where two citations follow one', 'One. [@a] [@b] Two. [@c]', []],
  ['no sentence in an exclamation and a question with citations', 'They win! [@a] Do they? [@b]', []],
  ['no sentence in one that ends within quotation marks', '“They win.” [@a]', []],
  ['no sentence in one with emphasis at its end', 'They win *again.* [@a]', []],
  ['the only sentence', 'One.', ['One.']],
  ['the last sentence', 'One. [@a] Two.', ['Two.']],
  ['the first sentence of two before a citation', 'One. Two. [@a]', ['One.']],
  ['a sentence in another paragraph than the citation', 'One.\n\nTwo. [@a]', ['One.']],
  ['a sentence without its markup', 'They **win** [it](https://example.org/).', ['They win it.']],
  ['a text without a full stop', 'Ostra win', ['Ostra win']],
  ['several sentences', 'One. Two. Three.', ['One.', 'Two.', 'Three.']],
] as const;

for (const [what, markdown, sentences] of uncited) {
  test(`finds ${what} without a citation: ${JSON.stringify(markdown)}`, () => {
    assert.deepEqual(uncitedSentences(parseText(markdown), 'en'), sentences);
  });
}

const unbroken = [
  ['an initial', 'O Estado de S. Paulo reports it. [@a]'],
  ['two initials', 'J. R. Soto plays. [@a]'],
  ['an accented initial', 'É. Soto plays. [@a]'],
  ['a decimal point', 'They take 5.5 points of 8. [@a]'],
  ['a score', 'They win 5–3 (a.e.t.) in Ostra. [@a]'],
] as const;

for (const [what, markdown] of unbroken) {
  test(`does not end a sentence at ${what}`, () => {
    assert.deepEqual(uncitedSentences(parseText(markdown), 'en'), []);
  });
}

test('ends a sentence at a word of capital letters', () => {
  assert.deepEqual(uncitedSentences(parseText('He joins the FC. It pays. [@a]'), 'en'), ['He joins the FC.']);
});

test('finds a Spanish sentence that starts with an inverted mark', () => {
  assert.deepEqual(uncitedSentences(parseText('Ganan. [@a] ¿Ganan? ¡Ganan! [@a]'), 'es'), ['¿Ganan?']);
});

test('reads a text without its markup and citations', () => {
  const tree = parseText('They *win* [it](https://example.org/). [@a]\n\nBrava lose. [@b; @c]');

  assert.equal(toPlainText(tree), 'They win it.\n\nBrava lose.');
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
