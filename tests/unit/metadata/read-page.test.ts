import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readPage, type PageFields } from '../../../src/metadata/read-page.ts';
import { decodePage } from '../../../src/web/decode-page.ts';

const folder = join(import.meta.dirname, '../../fixtures/pages');
const read = (page: string) => decodePage(readFileSync(join(folder, page)), undefined);
const known = { outletNames: [], agencies: ['Valle Press'], today: '2026-11-20' };

/** The values of the fields that were found, without where. */
const valuesOf = (fields: PageFields) =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, found]) => (found ? [[name, found.value]] : [])));

/** What each page in `tests/fixtures/pages/` says, in the shape of a news system. */
const pages: { page: string; title: string; url: string; says: Record<string, unknown> }[] = [
  {
    page: 'wordpress-graph.html',
    title:
      'a graph of JSON-LD, whose author stands elsewhere in it, and whose day in Greenwich is a day later than printed',
    url: 'https://gaceta.example.org/2019/02/nadia-ferran-capitana/',
    says: {
      title: 'Nadia Ferrán será la capitana de Ostra',
      publisher: 'La Gaceta de Ostra',
      authors: ['Iria Soto'],
      url: 'https://gaceta.example.org/2019/02/nadia-ferran-capitana/',
      published: '2019-02-03',
      language: 'es-MX',
    },
  },
  {
    page: 'arc-news-article.html',
    title: 'the second block of JSON-LD, two authors and where they were, and a day that ends after midnight elsewhere',
    url: 'https://www.courier.example.org/sport/2019/03/10/derby/',
    says: {
      type: 'news',
      title: 'Ostra win the derby on eight boards',
      publisher: 'Valley Courier',
      authors: ['Olga Brand', 'Tomás Lema'],
      url: 'https://www.courier.example.org/sport/2019/03/10/derby/?outputType=amp',
      published: '2019-03-10',
      language: 'en',
    },
  },
  {
    page: 'amp.html',
    title: 'JSON-LD that breaks the rules of JSON, with a line break in a text and a comma too many',
    url: 'https://correio.example.org/esporte/amp/ostra-vence-o-classico.html',
    says: {
      type: 'news',
      title: 'Ostra vence o clássico no último tabuleiro',
      publisher: 'Correio do Vale',
      authors: ['Rui Antas', 'Lia Prado'],
      url: 'https://correio.example.org/esporte/ostra-vence-o-classico.html',
      published: '2019-03-10',
      language: 'pt-BR',
    },
  },
  {
    page: 'microdata.html',
    title: 'microdata, and not the date of today in the head of the page',
    url: 'https://courrier.example.org/derby',
    says: {
      title: 'Ostra gagne le derby',
      authors: ['Anne-Lise Morel'],
      url: 'https://courrier.example.org/derby',
      published: '2019-03-10',
      language: 'fr',
    },
  },
  {
    page: 'meta-tags-only.html',
    title: 'meta tags of libraries, with the surname first',
    url: 'https://valle.example.org/nota/1',
    says: {
      title: 'Ostra y Brava empatan sin goles, "como siempre"',
      authors: ['Ana Soto Vidal'],
      url: 'https://valle.example.org/nota/1',
      published: '2019-05-07',
      language: 'es-AR',
    },
  },
  {
    page: 'agency-text.html',
    title: 'an agency in place of the author, whose text it is',
    url: 'https://valle.example.org/nota/2',
    says: {
      type: 'news',
      title: 'Brava despide a su entrenador',
      agency: 'Valle Press',
      url: 'https://valle.example.org/nota/2',
      published: '2019-06-18',
      language: 'es',
    },
  },
  {
    page: 'dates-in-words.html',
    title: 'a date in words that is marked as the article’s, and not one in its sentences',
    url: 'https://bote.example.org/derby.html',
    says: {
      title: 'Ostra gewinnt das Derby',
      url: 'https://bote.example.org/derby.html',
      published: '2019-03-10',
      language: 'de',
    },
  },
  {
    page: 'event-date-only.html',
    title: 'neither the day of the match nor that of a change for the day it came out, nor a date for an author',
    url: 'https://club.example.org/derby',
    says: { title: 'The derby', url: 'https://club.example.org/derby', language: 'en' },
  },
  {
    page: 'lying.html',
    title: 'nothing that cannot be: a day to come, a default day, a front page for its address, addresses for authors',
    url: 'https://gazette.example.org/2019/02/05/members-meet',
    says: {
      title: 'Inicio',
      url: 'https://gazette.example.org/2019/02/05/members-meet',
      published: '2019-02-05',
    },
  },
  {
    page: 'latin-1.html',
    title: 'a page in ISO 8859-1',
    url: 'https://gaceta.example.org/n/3',
    says: { title: 'Ferrán: ¿quién si no?', url: 'https://gaceta.example.org/n/3', published: '2019-02-05' },
  },
  {
    page: 'cut-headline.html',
    title: 'a headline in full where JSON-LD cuts it off, and no editorial desk for an author',
    url: 'https://gaceta.example.org/n/4',
    says: {
      type: 'news',
      title: 'La asamblea de Ostra vota de nuevo y elige a Ferrán',
      url: 'https://gaceta.example.org/n/4',
      published: '2019-07-01',
      language: 'es',
    },
  },
];

for (const { page, title, url, says } of pages) {
  test(`reads ${title}`, () => {
    assert.deepEqual(valuesOf(readPage(read(page), url, known)), says);
  });
}

test('says where each field was read', () => {
  const url = 'https://www.courier.example.org/sport/2019/03/10/derby/';

  const fields = readPage(read('arc-news-article.html'), url, known);

  assert.deepEqual(Object.fromEntries(Object.entries(fields).map(([name, found]) => [name, found?.from ?? null])), {
    type: 'JSON-LD @type',
    title: 'JSON-LD headline',
    publisher: 'meta og:site_name',
    agency: null,
    authors: 'JSON-LD author',
    url: 'meta og:url',
    published: 'JSON-LD datePublished',
    language: 'html lang',
  });
});

test('reads a page whose encoding is only in the header', () => {
  const bytes = readFileSync(join(folder, 'windows-1251.html'));

  const fields = readPage(decodePage(bytes, 'text/html; charset=windows-1251'), 'https://vesti.example.org/1', known);

  assert.equal(fields.title?.value, 'Остра выиграла');
});

test('reads the article that has the page’s address, where the page lists others', () => {
  const other = { '@type': 'NewsArticle', url: '/2', headline: 'Another', datePublished: '2001-01-01' };
  const own = { '@type': 'NewsArticle', url: 'https://a.example.org/1', headline: 'This', datePublished: '2019-01-01' };
  const html = `<script type="application/ld+json">${JSON.stringify([other, own])}</script>`;

  const fields = readPage(html, 'https://a.example.org/1', known);

  assert.equal(fields.title?.value, 'This');
});
