import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { shown } from '../../../src/timeline/text/unseen-letters.ts';
import { readContent } from '../../../src/check/read-content.ts';
import { linesIn } from '../content-lines.ts';
import { copyFixture } from '../copy-fixture.ts';

const [about, acerca] = ['content/about/en.md', 'content/about/es.md'] as const;
const html = 'body  raw HTML is not published: write Markdown';
const nothing = (url: string) => `body  "${url}" is a broken link: `;
const anyPage = 'write a page of the site, such as ../record/, or a full address such as https://example.org/news';

/** What Markdown makes of an address as it is written. */
const decoded = (url: string) => url.replace('&#10;', '\n').replaceAll('\\\\', '\\');

for (const [what, body, ...lines] of [
  ['raw HTML', 'A <b>bold</b> word.', `5:3  ${html}`, `5:10  ${html}`],
  ['a paragraph of HTML below others', 'One.\n\n<p>Two.</p>', `7:1  ${html}`],
  ['a comment', 'One.\n\n<!-- Two. -->', `7:1  ${html}`],
  [
    'a citation',
    'So it says. [@courier-2019-03-10-derby]',
    '5:13  body  "[@courier-2019-03-10-derby]" would be printed as it is: citations are only for events and articles, so write a link, as in [words](../sources/article-id/)',
  ],
  ['a heading of level 1', 'One.\n\n# Two', '7:1  body  a heading at the level of the page’s title: start it with ##'],
  ['an underlined heading', 'One\n===', '5:1  body  a heading at the level of the page’s title: start it with ##'],
  ['a picture', 'See ![it](it.png).', '5:5  body  a picture is not allowed here: remove it'],
  ['no text', '', '6:1  body  empty: write how the timeline is made'],
  ['a link to a page that there is not', '[it](../rekord/)', `5:1  ${nothing('../rekord/')}did you mean "../record/"?`],
  ['a link without the slash at its end', '[it](../record)', `5:1  ${nothing('../record')}did you mean "../record/"?`],
  ['a link from the root of the host', '[it](/record/)', `5:1  ${nothing('/record/')}did you mean "../record/"?`],
  [
    'a link from the page itself',
    '[it](nowhere-at-all-that-is-known)',
    `5:1  ${nothing('nowhere-at-all-that-is-known')}${anyPage}`,
  ],
  [
    'a link to a mistyped entry',
    '[it](../events/derby-5-4/)',
    `5:1  ${nothing('../events/derby-5-4/')}did you mean "../events/derby-5-3/"?`,
  ],
  [
    'a link with the scheme of the site alone',
    '[it](https:../data/)',
    `5:1  ${nothing('https:../data/')}did you mean "../data/"?`,
  ],
  [
    'a reference-style link',
    '[it][one]\n\n[one]: ../rekord/',
    `7:1  ${nothing('../rekord/')}did you mean "../record/"?`,
  ],
  [
    'a footnote',
    'See[^1].\n\n[^1]: It.',
    '5:4  body  a footnote is not allowed here: remove it',
    '7:1  body  the text of a footnote is not allowed here: remove it',
  ],
  ['a checkbox', '- [ ] it', '5:1  body  a checkbox is not allowed here: remove it'],
  ['HTML in a cell of a table', '| a |\n| - |\n| `x | <meta http-equiv=refresh content=0> ` |', `7:8  ${html}`],
  ...[
    'javascript:alert%281%29',
    'javascript:/data/?%0aalert%281%29',
    'JavaScript:/data/',
    'java&#10;script:/data/',
    'data:/data/',
    'https://good@evil.example/data/',
    'https://good.example\\\\@evil.example/data/',
    'http:/data/',
    '//evil.example/data/',
    '///evil.example/data/',
    '/\\evil.example/data/',
    'mailto:a@example.org?cc=b@example.org',
  ].map(
    (url) =>
      [
        `an address that is more than a path of the site: ${url}`,
        `[it](${url})`,
        `5:1  ${nothing(shown(decoded(url)))}${anyPage}`,
      ] as const,
  ),
] as const) {
  test(`finds ${what} on the page about the timeline`, (t) => {
    assert.deepEqual(
      linesFor(t, about, body),
      lines.map((line) => `${about}:${line}`),
    );
  });
}

for (const [mistyped, meant] of [
  ['../rekord/', '../record/'],
  ['../../timelin.json', '../../timeline.json'],
  ['../../rekord/', '../../record/'],
  ['../feed.xm', '../feed.xml'],
] as const) {
  test(`says how the Spanish page links to what was meant by ${mistyped}`, (t) => {
    const [line] = linesFor(t, acerca, `[él](${mistyped})`);
    const after = linesFor(t, acerca, `[él](${meant})`);

    assert.equal(line, `${acerca}:5:1  ${nothing(mistyped)}did you mean "${meant}"?`);
    assert.deepEqual(after, []);
  });
}

for (const body of [
  '## A heading\n\n- a list\n- of **two**\n\n> and `code`',
  '[a](../), [b](../record/#goals), [c](../events/derby-5-3/), [d](../sources/courier-2019-03-10-derby/), [e](#above)',
  '[a](../feed.xml), [b](../timeline.json), [c](../es/about/), [d](https://example.org/), [e](mailto:a@example.org)',
]) {
  test(`lets the page about the timeline have ${body}`, (t) => {
    assert.deepEqual(linesFor(t, about, body), []);
  });
}

test('does not judge a link to the page of an event or an article whose file has errors', (t) => {
  const root = copyFixture(t);
  writeFileSync(join(root, 'content/events/derby-5-3.yaml'), 'kind: match\n');
  writeFileSync(join(root, 'content/articles/courier-2019-03-10-derby.md'), 'no front matter');
  const text = readFileSync(join(root, about), 'utf8');
  writeFileSync(join(root, about), `${text}\n[a](../events/derby-5-3/), [b](../sources/courier-2019-03-10-derby/)\n`);

  assert.deepEqual(
    readContent(root).diagnostics.filter(({ file }) => file === about),
    [],
  );
});

test('knows no record where there is no match, and no key moments where there are none', (t) => {
  const root = copyFixture(t);
  const [event, page, article] = [
    'content/events/derby-5-3.yaml',
    about,
    'content/articles/courier-2019-03-10-derby.md',
  ].map((file) => join(root, file));
  writeFileSync(event!, readFileSync(event!, 'utf8').replace(/match:\n(?: {2}.*\n)+/, ''));
  writeFileSync(article!, readFileSync(article!, 'utf8').replace(/ {4}score: .*\n/, ''));
  const [, frontMatter] = readFileSync(page!, 'utf8').split('---\n');
  writeFileSync(page!, `---\n${frontMatter}---\n\n[a](../record/)\n\n[b](../key/)\n`);

  const leading = linesIn(root).filter((line) => line.includes('is a broken link'));

  assert.deepEqual(
    leading.map((line) => /"(.+?)" is a broken link/.exec(line)?.[1]),
    ['../record/', '../key/'],
  );
});

/** The problems in the valid content with another text on an about page. */
function linesFor(t: Parameters<typeof copyFixture>[0], file: string, body: string): string[] {
  const root = copyFixture(t);
  const [, frontMatter] = readFileSync(join(root, file), 'utf8').split('---\n');
  writeFileSync(join(root, file), `---\n${frontMatter}---\n\n${body}\n`);
  return linesIn(root);
}
