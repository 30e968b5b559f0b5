import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { finishPage } from '../../../src/site/finish-pages.ts';

test('no line can end within a score or a doubled abbreviation', () => {
  const page = finishPage(
    '<h3 id="a"><a href="/a/">Ostra win 7–0 and 3–2, not 7</a></h3><p>Ganan 1-0 en EE. UU.<sup>1</sup></p><p>7–0<pre>1-0 a</pre>',
  );

  assert.equal(
    page.replace(/^.*?(?=<h3)/, ''),
    '<h3 id=a><a href=/a/>Ostra win <span class=whole>7–0</span> and <span class=whole>3–2</span>, not 7</a></h3>' +
      '<p>Ganan <span class=whole>1-0</span> en <span class=whole>EE. UU.</span><sup>1</sup><p>7–0<pre>1-0 a</pre>',
  );
});

test('no line can end between a number and what it counts, nor within a compound of a headline', () => {
  const page = finishPage('<h3>A 22-match run and a warm-up</h3><p>A 22-match run and a warm-up</p>');

  assert.equal(
    page.replace(/^.*?(?=<h3)/, ''),
    '<h3>A <span class=whole>22-match</span> run and a <span class=whole>warm-up</span></h3>' +
      '<p>A <span class=whole>22-match</span> run and a warm-up',
  );
});

test('a line can end within a long compound and within an address', () => {
  const page = finishPage('<h3>The quarter-finals</h3><p><a href="/">https://www.24-horas.example/1-0</a></p>');

  assert.doesNotMatch(page, /whole/);
});

test('what is drawn and has no content is closed at once', () => {
  const page = finishPage('<svg><rect x="1%"></rect><path d="M0 4V9"></path><g><use href="#a"></use></g></svg>');

  assert.equal(page.replace(/^.*?(?=<svg)/, ''), '<svg><rect x=1% /><path d="M0 4V9"/><g><use href=#a /></g></svg>');
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

test('the page waits for no script', () => {
  const page = finishPage(
    '<p>Text</p><script type="module" src="/a.js"></script><script type="speculationrules">{}</script>',
  );

  assert.ok(
    page.endsWith('<p>Text</p><script type=module src=/a.js async></script><script type=speculationrules>{}</script>'),
  );
});
