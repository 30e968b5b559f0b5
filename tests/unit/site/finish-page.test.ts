import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { finishPage } from '../../../src/site/finish-page.ts';

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

test('all styles of a page can be in one file', () => {
  const page = finishPage(
    '<style>a{}</style><meta name="a" content="b"><style>b{}</style><p>Text</p>',
    (styles) => `/${styles.length}.css`,
  );

  assert.equal(page, '<link rel=stylesheet href=/7.css><meta name=a content=b><p>Text');
});

test('the page waits for no script', () => {
  const page = finishPage(
    '<p>Text</p><script type="module" src="/a.js"></script><script type="speculationrules">{}</script>',
  );

  assert.ok(
    page.endsWith('<p>Text</p><script type=module src=/a.js async></script><script type=speculationrules>{}</script>'),
  );
});

test('a finished page has the elements, attributes and texts that it had', () => {
  const page = [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A &amp; B &lt; C</title><meta name="a" content="it&#39;s &quot;5 &gt; 4&quot;"></head>',
    '<body><ul><li>One</li><li>Two<p>A</p></li> <li>Three</li></ul><p>Before</p><div>A <i>b</i></div><a href="/a/?b=1&#38;c=2"><p>Kept</p></a>',
    '<details><summary>More</summary><p>Text &#39;here&#39; &amp;lt;</p><span>after</span></details><p>Kept</p><span>beside</span>',
    '<table><thead><tr><th scope="col">A</th><td></td></tr></thead><tbody><tr><td>1</td><th>2</th></tr><tr><td>3</td></tr></tbody></table>',
    '<dl><div><dt>A</dt><dd>B</dd></div></dl><select><option value="" selected>All</option><option value=\'"\'>Some</option></select>',
    '<svg viewBox="0 0 1 1"><path d="M0 0"/><circle r="1"></circle><text>5</text></svg><input type="text" disabled value="a=b"/><br/>',
    '<script>if (1 < 2 && "</p>") {}</script><script type="application/ld+json">{"a":"<b>"}</script></body></html>',
  ].join('');

  const finished = finishPage(page);

  assert.ok(finished.length < 0.9 * page.length);
  assert.equal(toHtml(fromHtml(finished)), toHtml(fromHtml(page)));
});
