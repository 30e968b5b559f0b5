import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { copyOf } from '../../addresses.ts';
import { formatDate, publicationDate } from '../../i18n/format-date.ts';
import { formatPosition, formatScore } from '../../i18n/format-score.ts';
import { words } from '../../i18n/words.ts';
import { hasDifferingSources } from '../../timeline/merge/all-differences.ts';
import { citationOf } from '../../timeline/merge/citation-of.ts';
import { dateFrom } from '../../timeline/dates/date.ts';
import { headlineOf } from '../../timeline/merge/describe-article.ts';
import type { Citation, Entry } from '../../timeline/merge/entry.ts';
import { leavesOpen } from '../../timeline/merge/find-disagreements.ts';
import { labelsOf } from '../../timeline/merge/labels-of.ts';
import type { Article } from '../../timeline/schema/article.ts';
import type { Language } from '../../timeline/schema/language.ts';
import { directionOf, isolated } from '../../timeline/text/isolate.ts';
import { renderText, type CitationLink } from '../../timeline/text/render-text.ts';
import type { Context } from '../context.ts';

/**
 * An entry in full, as HTML for any place: date, corrections, summary, differences and sources, with absolute addresses and
 * without styles and ids.
 */
export function entryHtml(entry: Entry, context: Context): string {
  const { site, language } = context;
  const { match } = entry;
  const head = [formatDate(entry.date, language), ...labelsOf(entry, site, language)].join(' · ');
  return toHtml(
    [
      h('p', head),
      // First: to whoever has read the entry, this is the news.
      ...corrections(entry, language),
      match &&
        h(
          'p',
          [site.team?.[language], formatScore(match.score, language), match.opponent[language]]
            .filter(Boolean)
            .join(' '),
        ),
      { type: 'raw' as const, value: summaryHtml(entry, context) },
      entry.dateNote && h('p', entry.dateNote[language]),
      ...differences(entry, language),
      h('h2', words[language].sources),
      sourceList(entry, context),
    ].filter((part) => part !== undefined),
    { allowDangerousHtml: true },
  );
}

/** An entry in brief, as HTML that can stand anywhere: its corrections, its summary, its sources by number, with headline, outlet and date. */
export function briefHtml(entry: Entry, context: Context): string {
  const { language } = context;
  const sources = entry.citations.map(({ article }) => h('li', named(article, language)));
  const summary = paragraphs(entry, language, ({ number }) => ({ shown: `[${number}]` }));
  return toHtml(corrections(entry, language)) + summary + toHtml(h('ol', sources));
}

/** The summary of an entry as HTML. Each citation links to the source on the entry's page. */
export function summaryHtml(entry: Entry, { language, addresses }: Context): string {
  return paragraphs(entry, language, ({ number, article }) => ({
    href: addresses.absolute(addresses.sourceOfEntry(entry.id, number)(language)),
    label: words[language].sourceNamed(number, isolated(article.publisher)),
    shown: `[${number}]`,
  }));
}

function paragraphs(entry: Entry, language: Language, show: (citation: Citation) => CitationLink): string {
  const html = renderText(entry.summary[language], (articleId) => show(citationOf(entry, articleId)!));
  return html.startsWith('<p>') ? html : `<p>${html}</p>`;
}

/** The sources of an entry, by number. */
export function sourceList({ citations }: Entry, { language }: Context): Element {
  return h(
    'ol',
    citations.map((citation) => h('li', source(citation, language))),
  );
}

function source({ article, claim }: Citation, language: Language): ElementContent[] {
  const copy = copyOf(article);
  const made = copy.day === undefined ? null : formatDate(dateFrom(copy.day), language, 'short');
  return [
    ...named(article, language),
    { type: 'text', value: `${claim.says[language]} ` },
    h('a', { href: copy.url }, words[language].archivedCopy(made)),
  ];
}

function named(article: Article, language: Language): ElementContent[] {
  const headline = headlineOf(article, language);
  const published = publicationDate(article, language) ?? words[language].undated;
  return [
    h('a', { href: article.url, lang: headline.language, dir: directionOf(headline.text) }, headline.text),
    { type: 'text', value: ` ${isolated(article.publisher)}, ${published}. ` },
  ];
}

function differences(entry: Entry, language: Language): Element[] {
  const say = words[language];
  if (!hasDifferingSources(entry)) return [];
  return [
    h('h2', say.whereSourcesDisagree),
    ...entry.disagreements.flatMap((disagreement) => [
      h('p', say.disagreementOn[disagreement.about]),
      h(
        'ul',
        disagreement.positions.map(({ value, kept, citations }) => {
          const note = kept ? ` ${say.kept(leavesOpen(disagreement))}` : '';
          return h('li', formatPosition(disagreement.about, value, language) + marks(citations) + note);
        }),
      ),
    ]),
    ...entry.disputes.flatMap(({ about, positions, settled }) => [
      h('p', about[language]),
      h(
        'ul',
        positions.map(({ says, citations }) => h('li', says[language] + marks(citations))),
      ),
      h('p', settled ? `${say.settled}: ${settled[language]}` : say.open),
    ]),
  ];
}

function corrections(entry: Entry, language: Language): Element[] {
  const say = words[language];
  return entry.corrections.map(({ date, note }) =>
    h('p', `${say.corrected(formatDate(dateFrom(date), language))}: ${note[language]}`),
  );
}

const marks = (numbers: readonly number[]): string => numbers.map((number) => ` [${number}]`).join('');
