import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citeArticle, citeEntry } from '../../../src/exports/references/reference-sentence.ts';
import { coinsOf } from '../../../src/exports/references/coins.ts';
import { cslOfArticle } from '../../../src/exports/references/csl.ts';
import { wikipediaReference } from '../../../src/exports/references/wikipedia.ts';
import type { Entry } from '../../../src/timeline/merge/entry.ts';
import type { Article } from '../../../src/timeline/schema/article.ts';
import type { Language } from '../../../src/timeline/schema/language.ts';
import type { Site } from '../../../src/timeline/schema/site.ts';
import { article, both, event, undatedArticle } from '../make-content.ts';
import {
  addresses,
  describedArticle,
  hostile,
  hostileLine,
  hostileTimeline,
  published,
  timeline,
} from '../make-timeline.ts';

/** Reads a Wikipedia template as MediaWiki does: its name and parameters, with character references turned back. */
function readTemplate(text: string): { name: string; parameters: Record<string, string> } {
  const [, inner] = /^\{\{([^{}]*)\}\}$/.exec(text) ?? [];
  assert.ok(inner, `${text} is not one template`);
  const [name, ...parts] = inner.split('|');
  const decode = (value: string) =>
    value.replace(/&#(\d+);|&amp;/g, (_, code?: string) => (code ? String.fromCharCode(Number(code)) : '&'));
  const parameters = parts.map((part) => /^([a-z0-9-]+)=(.*)$/s.exec(part.trim())!.slice(1) as [string, string]);
  return {
    name: name!.trim(),
    parameters: Object.fromEntries(parameters.map(([key, value]) => [key, decode(value.trim())])),
  };
}

test('Wikipedia’s template has all that is known of an article', () => {
  const { name, parameters } = readTemplate(
    wikipediaReference(
      article({
        publisher: 'The Gazette',
        agency: 'AFP',
        authors: ['Ana Soto', 'Luis Miguel Paz'],
        published: '2018-07-27',
        language: 'es-MX',
      }),
    ),
  );

  assert.equal(name, 'cite news');
  assert.deepEqual(parameters, {
    last: 'Soto',
    first: 'Ana',
    author2: 'Luis Miguel Paz',
    title: 'Ostra win the derby',
    url: 'https://gazette.example.org/',
    work: 'The Gazette',
    agency: 'AFP',
    date: '27 July 2018',
    'access-date': '20 November 2026',
    'archive-url': 'https://web.archive.org/web/20180727000000/https://gazette.example.org/',
    'archive-date': '27 July 2018',
    'url-status': 'live',
    language: 'es',
  });
});

test('Wikipedia’s template of every article of the timeline can be read again', () => {
  for (const one of published.articles) {
    const { parameters } = readTemplate(wikipediaReference(one));

    assert.equal(parameters['title'], one.title ?? `[${one.described?.en}]`);
    assert.equal(parameters['work'] ?? parameters['publisher'], one.publisher);
  }
});

test('Wikipedia’s template keeps a hostile headline, without a sign that is wiki text', () => {
  const [one] = hostileTimeline.articles;

  const text = wikipediaReference(one!);

  assert.equal(readTemplate(text).parameters['title'], hostileLine);
  assert.doesNotMatch(text.slice(2, -2), /[{}[\]<>]|''/);
});

const wikipediaDates: [published: string, date: string][] = [
  ['2018-07', 'July 2018'],
  ['2018', '2018'],
  ['2018-07-20~', 'c. 2018'],
  ['2018-07-02/2018-07-05', '2–5 July 2018'],
  ['2018-06-30/2018-07-02', '30 June – 2 July 2018'],
  ['2018-06/2018-07', 'June–July 2018'],
  ['2017-12/2018-01', 'December 2017 – January 2018'],
];

for (const [day, date] of wikipediaDates) {
  test(`${day} is "${date}" in Wikipedia’s template`, () => {
    assert.equal(readTemplate(wikipediaReference(article({ published: day }))).parameters['date'], date);
  });
}

test('an undated article has "n.d." in Wikipedia’s template, and the copy nearest to the day it was read', () => {
  const { parameters } = readTemplate(wikipediaReference(undatedArticle()));

  assert.deepEqual(
    [parameters['date'], parameters['archive-url'], parameters['archive-date']],
    ['n.d.', 'https://web.archive.org/web/20261120000000/https://gazette.example.org/', '20 November 2026'],
  );
});

const templates: [type: Article['type'], name: string, within: string][] = [
  ['statement', 'cite press release', 'publisher'],
  ['post', 'cite web', 'work'],
  ['dataset', 'cite web', 'work'],
  ['encyclopedia', 'cite web', 'work'],
];

for (const [type, name, within] of templates) {
  test(`Wikipedia has "${name}" for the type ${type}`, () => {
    const read = readTemplate(wikipediaReference(article({ type })));

    assert.deepEqual([read.name, read.parameters[within]], [name, 'gazette']);
  });
}

test('a sentence cites an entry in either language', () => {
  const made = timeline();
  const [entry] = made.entries;

  assert.equal(
    sentence(entry!, made.site, 'en'),
    '“The derby” (9 March 2019), The Ostra chess club, as of 20 November 2026, https://ostra.example.org/chess/events/derby/ Sources: gazette.',
  );
  assert.equal(
    sentence(entry!, made.site, 'es'),
    '“The derby” (9 de marzo de 2019), The Ostra chess club, versión del 20 de noviembre de 2026, https://ostra.example.org/chess/es/events/derby/ Fuentes: gazette.',
  );
});

for (const [count, list] of [
  [4, 'a, b, c, d'],
  [5, 'a, b, c and 2 more'],
] as const) {
  test(`a sentence names of ${count} outlets: ${list}`, () => {
    const articles = [...'abcde'].slice(0, count).map((id) => article({ id }));
    const made = timeline({ articles, events: [event({ summary: both('x [@a]') })] });

    assert.match(sentence(made.entries[0]!, made.site, 'en'), new RegExp(` Sources: ${list}\\.$`));
  });
}

test('the template of an article that is gone says that its address is dead', () => {
  const statusOf = (isGone: boolean) => readTemplate(wikipediaReference(article(), isGone)).parameters['url-status'];

  assert.deepEqual([statusOf(true), statusOf(false)], ['dead', 'live']);
});

test('the template and the sentence name the copy that is kept, and its day', () => {
  const archived = {
    url: 'https://web.archive.org/web/20190312101500/https://gazette.example.org/',
    date: '2019-03-12',
  };
  const one = article({ archived });

  const { parameters } = readTemplate(wikipediaReference(one));

  assert.deepEqual([parameters['archive-url'], parameters['archive-date']], [archived.url, '12 March 2019']);
  assert.ok(citeArticle(one, 'en').includes(`archived copy: ${archived.url})`));
});

test('a sentence cites an article, when it was read and where its archived copy is', () => {
  const one = article({ publisher: 'The Gazette', agency: 'AFP', authors: ['Ana Soto'], published: '2018-07-27' });

  assert.equal(
    citeArticle(one, 'en'),
    'Ana Soto, “Ostra win the derby”, The Gazette (AFP), 27 July 2018, https://gazette.example.org/ (read 20 November 2026; archived copy: https://web.archive.org/web/20180727/https://gazette.example.org/).',
  );
  assert.equal(
    citeArticle(one, 'es'),
    'Ana Soto, “Ostra win the derby”, The Gazette (AFP), 27 de julio de 2018, https://gazette.example.org/ (consultado el 20 de noviembre de 2026; copia archivada: https://web.archive.org/web/20180727/https://gazette.example.org/).',
  );
});

test('a sentence names an outlet once, with however many articles', () => {
  const articles = [article(), article({ id: 'gazette-review', publisher: 'gazette' })];
  const made = timeline({ articles });

  assert.match(sentence(made.entries[0]!, made.site, 'en'), / Sources: gazette\.$/);
});

test('a sentence names an agency that is the outlet itself once', () => {
  assert.match(citeArticle(article({ publisher: 'AFP', agency: 'AFP' }), 'en'), /, AFP, 10 March 2019, /);
});

test('a sentence says that an article is undated, and describes one without a headline', () => {
  const described = describedArticle();

  assert.match(citeArticle(described, 'en'), /^\[Report on the derby\], gazette, undated, https:/);
  assert.match(citeArticle(described, 'es'), /^\[Crónica del clásico\], gazette, sin fecha, https:/);
});

test('a sentence keeps names and headlines from right to left apart', () => {
  const arabic = { publisher: 'الجريدة', agency: 'وكالة', authors: ['كاتب'], title: 'عاجل!', language: 'ar' };

  assert.match(
    citeArticle(article(arabic), 'en'),
    /^\u2068كاتب\u2069, “\u2068عاجل!\u2069”, \u2068الجريدة\u2069 \(\u2068وكالة\u2069\), 10 March 2019, /,
  );
});

test('a sentence is one line of plain spaces', () => {
  assert.doesNotMatch(citeArticle(hostileTimeline.articles[0]!, 'en'), /[\n\u00A0]/);
  assert.doesNotMatch(sentence(hostileTimeline.entries[0]!, hostileTimeline.site, 'es'), /[\n\u00A0]/);
});

/** Reads COinS as Zotero does: pairs, percent-decoded. */
function readCoins(text: string): [string, string][] {
  return text.split('&').map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]);
}

test('COinS describes the article itself to Zotero, with its type and its own address', () => {
  const one = article({ publisher: 'The Gazette', authors: ['Ana Soto', 'Luis Miguel Paz'], published: '2018-07' });

  assert.deepEqual(readCoins(coinsOf(cslOfArticle(one, 'en'))), [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', 'Ostra win the derby'],
    ['rft.source', 'The Gazette'],
    ['rft.date', '2018-07'],
    ['rft.identifier', 'https://gazette.example.org/'],
    ['rft.language', 'en'],
    ['rft.aufirst', 'Ana'],
    ['rft.aulast', 'Soto'],
    ['rft.aucorp', 'Luis Miguel Paz'],
  ]);
});

test('COinS keeps a hostile headline', () => {
  const found = new Map(readCoins(coinsOf(cslOfArticle(hostileTimeline.articles[0]!, 'en'))));

  assert.equal(found.get('rft.title'), hostile);
});

/** The sentence that cites an entry, without a day of access. */
function sentence(entry: Entry, site: Site, language: Language): string {
  const { version, place } = citeEntry(entry, site, language, addresses);
  return version + place;
}
