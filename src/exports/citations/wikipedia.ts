import { formatDate } from '../../i18n/format-date.ts';
import { copyOf } from '../../addresses.ts';
import type { Article } from '../../timeline/schema/article.ts';
import { dateFrom, type TimelineDate } from '../../timeline/dates/date.ts';
import { dayToArchive, headlineOf, publishedOf } from '../../timeline/merge/describe-article.ts';
import { cslName, type CslName } from './csl-name.ts';
import { uriOf } from '../uri-of.ts';

/** The template for each type of article, and its parameter for where the article appeared. */
const templates: Record<Article['type'], { name: string; within: string }> = {
  news: { name: 'cite news', within: 'work' },
  statement: { name: 'cite press release', within: 'publisher' },
  post: { name: 'cite web', within: 'work' },
  dataset: { name: 'cite web', within: 'work' },
  encyclopedia: { name: 'cite web', within: 'work' },
};

/**
 * An article in the form of Wikipedia's template "cite news" (en.wikipedia.org/wiki/Template:Cite_news) or its likes, in
 * English as that Wikipedia wants it. Where no kept copy is known, it is the one that the archive has nearest to the day; which one
 * that is only the archive can tell, and the template wants its date too: the day asked for stands in its place.
 */
export function wikipediaCitation(article: Article): string {
  const published = publishedOf(article);
  const copy = copyOf(article);
  const day = copy.day ?? dayToArchive(article);
  const { name: template, within } = templates[article.type];
  const parameters: [name: string, value: string | undefined][] = [
    ...article.authors.map(cslName).flatMap(authorOf),
    ['title', escaped(headlineOf(article, 'en').text)],
    ['url', addressOf(article.url)],
    [within, escaped(article.publisher)],
    ['agency', article.agency === undefined ? undefined : escaped(article.agency)],
    ['date', published ? dateOf(published) : 'n.d.'],
    ['access-date', dateOf(dateFrom(article.accessed))],
    ['archive-url', addressOf(copy.url).replace(daysOnly, (found) => `${found}000000`)],
    ['archive-date', dateOf(dateFrom(day))],
    ['url-status', 'live'],
    ['language', article.language.split('-')[0]],
  ];
  const written = parameters.flatMap(([name, value]) => (value === undefined ? [] : [`|${name}=${value}`]));
  return `{{${template} ${written.join(' ')}}}`;
}

/** The template takes an archived copy only where its address names a second. */
const daysOnly = /\/web\/\d{8}(?=\/)/;

function authorOf(name: CslName, index: number): [string, string][] {
  const number = index === 0 ? '' : String(index + 1);
  if ('literal' in name) return [[`author${number}`, escaped(name.literal)]];
  return [
    [`last${number}`, escaped(name.family)],
    [`first${number}`, escaped(name.given)],
  ];
}

/** Two months of one year, between which the template wants no spaces (MOS:DATERANGE). */
const monthsOfAYear = /^(\p{L}+) – (\p{L}+ \d{4})$/u;

/** The template has no sign for doubt but `c.` before a year. */
function dateOf(date: TimelineDate): string {
  if (date.uncertain || date.approximate) return `c. ${date.first.slice(0, 4)}`;
  return formatDate(date, 'en').replaceAll('\u00A0', ' ').replace(monthsOfAYear, '$1–$2');
}

/** Text in which nothing is taken for a template, a link, a tag or bold type. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replace(/[[\]{}|<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll("''", '&#39;&#39;');
}

/** An address in which two apostrophes are not taken for italic type. */
function addressOf(url: string): string {
  return uriOf(url).replaceAll("'", '%27');
}
