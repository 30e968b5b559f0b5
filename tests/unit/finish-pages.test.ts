import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { finishPage } from '../../src/build/finish-pages.ts';

test('no line of a headline or a summary can end within a score', () => {
  const page = finishPage(
    '<h3 id="a"><a href="/a/">Chile win 7–0 and 3–2, not 7</a></h3><p class="summary">Ganan 1-0.<sup>1</sup></p><p>7–0</p>',
  );

  assert.equal(
    page.replace(/^.*?(?=<h3)/, ''),
    '<h3 id=a><a href=/a/>Chile win <span class=whole>7–0</span> and <span class=whole>3–2</span>, not 7</a></h3>' +
      '<p class=summary>Ganan <span class=whole>1-0</span>.<sup>1</sup><p>7–0',
  );
});

test('the policy of a page allows only what stands in it', () => {
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = `style-src 'self' ${hashOf('a{}')} ${hashOf('b{}')}`;

  const page = finishPage(
    `<meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style><p>Text</p>`,
  );

  assert.ok(page.includes(hashOf('a{}').replaceAll("'", '')));
  assert.ok(!page.includes(hashOf('b{}').replaceAll("'", '')));
});
