import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readParts } from '../../../src/metadata/page-parts.ts';
import { pageTrouble } from '../../../src/metadata/page-trouble.ts';

const asked = 'https://gazette.example.org/2019/captain';
const page = (title: string, more = '') => `<title>${title}</title>${more}<p>Text</p>`;
const article =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A","datePublished":"2019-01-01"}</script>';

for (const [what, html, url, trouble] of [
  ['a page that says it is not there', page('Página no encontrada'), asked, /no such article/],
  ['a page in German that says so', page('Seite nicht gefunden'), asked, /no such article/],
  ['the front page', page('The Gazette'), 'https://gazette.example.org/', /front page/],
  ['a wall of consent at another host', page('Cookies'), 'https://consent.gazette.example.org/collect', /consent/],
  ['a check for robots', page('Just a moment...'), asked, /asks something/],
  ['a page without a title', '<div id="app"></div>', asked, /no title/],
] as const) {
  test(`does not take ${what} for the article`, () => {
    assert.match(pageTrouble(readParts(html), asked, url)?.reason ?? '', trouble);
  });
}

for (const [what, html] of [
  ['an article', page('Ferrán to captain Ostra')],
  ['an article about something that was not found', page('Body not found', article)],
]) {
  test(`takes ${what} for one`, () => {
    assert.equal(pageTrouble(readParts(html!), asked, asked), null);
  });
}
