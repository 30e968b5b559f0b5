import { formatDate } from '../../i18n/format-date.ts';
import { copyOf } from '../../addresses.ts';
import type { Article } from '../../timeline/schema/article.ts';
import { dateFrom, type TimelineDate } from '../../timeline/dates/date.ts';
import { dayToArchive, headlineOf, publishedOf } from '../../timeline/merge/describe-article.ts';
import { cslName, type CslName } from './csl-name.ts';
import { uriOf } from '../uri-of.ts';

/** The template for each type of article, and its parameter for the outlet. */
const templates: Record<Article['type'], { name: string; within: string }> = {
  news: { name: 'cite news', within: 'work' },
  statement: { name: 'cite press release', within: 'publisher' },
  post: { name: 'cite web', within: 'work' },
  dataset: { name: 'cite web', within: 'work' },
  encyclopedia: { name: 'cite web', within: 'work' },
};

/**
 * An article as a citation template of the English Wikipedia, such as "cite news"
 * (en.wikipedia.org/wiki/Template:Cite_news). The template needs the date of the archived copy. If no copy is known, that is
 * the day nearest to which the archive looks for one.
 *
 * @param isGone whether it is no longer at its address
 */
export function wikipediaReference(article: Article, isGone = false): string {
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
    ['url-status', isGone ? 'dead' : 'live'],
    ['language', article.language.split('-')[0]],
  ];
  const written = parameters.flatMap(([name, value]) => (value === undefined ? [] : [`|${name}=${value}`]));
  return `{{${template} ${written.join(' ')}}}`;
}

/** The template accepts an archived copy only if its address has a time. */
const daysOnly = /\/web\/\d{8}(?=\/)/;

function authorOf(name: CslName, index: number): [string, string][] {
  const number = index === 0 ? '' : String(index + 1);
  if ('literal' in name) return [[`author${number}`, escaped(name.literal)]];
  return [
    [`last${number}`, escaped(name.family)],
    [`first${number}`, escaped(name.given)],
  ];
}

/** Two months of one year, which the template wants without spaces around the dash (MOS:DATERANGE). */
const monthsOfAYear = /^(\p{L}+) – (\p{L}+ \d{4})$/u;

/** The only mark of doubt in the template is `c.` before a year. */
function dateOf(date: TimelineDate): string {
  if (date.uncertain || date.approximate) return `c. ${date.first.slice(0, 4)}`;
  return formatDate(date, 'en').replaceAll('\u00A0', ' ').replace(monthsOfAYear, '$1–$2');
}

/** Escapes templates, links, tags and bold type in text. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replace(/[[\]{}|<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll("''", '&#39;&#39;');
}

/** Escapes apostrophes in an address, since two of them mean italic type. */
function addressOf(url: string): string {
  return uriOf(url).replaceAll("'", '%27');
}
