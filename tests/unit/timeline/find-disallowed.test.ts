import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDisallowed } from '../../../src/timeline/text/find-disallowed.ts';

const allowed = [
  ['plain sentences', 'Ostra win.\n\nBrava lose.'],
  ['emphasis', '*Ostra* win **again**.'],
  ['a link to a web address', '[Ostra](https://ostra.example.org/) win.'],
  ['a link without encryption', '[Ostra](http://ostra.example.org/) win.'],
  ['a citation', 'Ostra win. [@gazette; @courier]'],
  ['square brackets that cite nothing', 'Ostra win [sic].'],
  ['an address of the post in brackets', 'Ostra win [write to club@example.org].'],
  ['two citations in a row', 'Ostra win. [@gazette][@courier]'],
  ['a citation in emphasis', '*Ostra win. [@gazette]*'],
] as const;

for (const [what, markdown] of allowed) {
  test(`lets a text contain ${what}`, () => {
    assert.deepEqual(findDisallowed(markdown), []);
  });
}

const notUsed = (what: string) => `${what} is not allowed here: write plain sentences with emphasis and links`;
const notAddress = (url: string) => `"${url}" is not a web address: write a full one, such as https://example.org/news`;
const notCitation = (text: string) => `"${text}" is not a citation: write [@article-id] or [@one-id; @other-id]`;
const notLink = 'not a valid link: write [words](https://address), with no space before or in the address';
const rawHtml = 'raw HTML is not published: write Markdown';

const disallowed = [
  ['HTML in a line', 'Ostra <br> win.', rawHtml, '<br>'],
  ['HTML of its own', '<script>alert(1)</script>', rawHtml, '<script>alert(1)</script>'],
  ['an HTML comment', 'Ostra <!-- narrowly --> win.', rawHtml, '<!-- narrowly -->'],
  ['a heading', '# Ostra win', notUsed('a heading'), '# Ostra win'],
  ['a picture', '![Ostra](https://example.org/x.png)', notUsed('a picture'), '![Ostra](https://example.org/x.png)'],
  ['code', '`Ostra`', notUsed('code'), '`Ostra`'],
  ['a rule', '***', notUsed('a rule'), '***'],
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
  ['a citation with words before it', 'Won. [see @gazette]', notCitation('[see @gazette]'), '[see'],
  ['a citation without its author', 'Won. [-@gazette]', notCitation('[-@gazette]'), '[-@'],
  [
    'a citation in brackets twice',
    'Won. [[@gazette]]',
    'a citation within other brackets: write one pair of brackets, as in [@article-id]',
    '[[',
  ],
  [
    'a citation in a link',
    'So [as said [@gazette]](https://example.org/).',
    'a citation within a link: write it after the link',
    '[as said',
  ],
  ['an address with no host', '[x](https://)', notAddress('https://'), '[x]'],
  ['an address with a space', 'So [x](https://example.org/a b).', notLink, '[x]'],
  [
    'a reference-style link that leads nowhere',
    'Ostra [win][1].',
    'reference-style links are not allowed here: write [words](https://address)',
    '[win]',
  ],
  [
    'a table',
    'So:\n| Ostra | 5 |\n| --- | --- |\n| Brava | 3 |',
    'a table is not allowed here: write plain sentences with emphasis and links',
    '| Ostra',
  ],
  ['a line break', 'Ostra\\\nwin.', notUsed('a line break (two spaces or a backslash at the end of a line)'), '\\'],
  ['a list, once', '- Ostra\n- Brava', notUsed('a list'), '- Ostra'],
] as const;

for (const [what, markdown, message, source] of disallowed) {
  test(`finds that a text contains ${what}`, () => {
    assert.deepEqual(findDisallowed(markdown), [{ reason: message, offset: markdown.indexOf(source) }]);
  });
}

test('finds everything that is not allowed in a text, in order', () => {
  const found = findDisallowed('Ostra <br> win.\n\n`Brava` lose.');

  assert.deepEqual(
    found.map(({ offset }) => offset),
    [6, 17],
  );
});
