import { formatDate, publicationDate } from '../../src/i18n/format-date.ts';
import { formatScore } from '../../src/i18n/format-score.ts';
import { goalsInWords } from '../../src/i18n/goals-in-words.ts';
import { words } from '../../src/i18n/words.ts';
import { hasDifferingSources } from '../../src/timeline/merge/all-differences.ts';
import { citationOf } from '../../src/timeline/merge/citation-of.ts';
import { countOutlets } from '../../src/timeline/merge/count-voices.ts';
import { headlineOf } from '../../src/timeline/merge/describe-article.ts';
import type { Entry, Timeline } from '../../src/timeline/merge/entry.ts';
import { labelsOf } from '../../src/timeline/merge/labels-of.ts';
import { datesOf } from '../../src/timeline/dates/months-of.ts';
import { matchesOf, tallyOf } from '../../src/timeline/record/record.ts';
import { renderText } from '../../src/timeline/text/render-text.ts';
import { parseText, toPlainText } from '../../src/timeline/text/text.ts';

const language = 'en';
const say = words[language];
const style = 'body{max-width:36em;margin:auto;padding:1em;font:1.1em/1.5 serif}li{font-size:.8em}';

/**
 * Writes a minimal page with all texts of the timeline and all links to its sources and people: plain HTML as written by
 * hand, one line of style, nothing else.
 */
export function limitPageOfTimeline({ site, phases, entries, articles }: Timeline): string {
  const outlets = countOutlets(articles);
  const sections = phases.map(
    (phase) =>
      `<h2>${escape(phase.title[language])}</h2><p>${datesAndTally(phase, site)}<p>${results(phase, site)}<p>${escape(phase.summary[language])}${phase.entries.map((entry) => entryOf(entry, site)).join('')}`,
  );
  return page(
    site.title[language],
    `<p>${escape(site.deck ? toPlainText(parseText(site.deck[language])) : site.tagline[language])}<p>${say.entries(entries.length)} · ${say.articles(articles.length)} · ${say.outlets(outlets)}${sections.join('')}`,
  );
}

/** Writes a minimal page with the texts of one entry and of its sources. */
export function limitPageOfEntry(entry: Entry, { site }: Timeline): string {
  const sources = entry.citations.map(
    ({ article, claim }) =>
      `<li><b>${escape(article.publisher)}</b> ${publicationDate(article, language) ?? say.undated} <a href="${escape(article.url)}">${escape(headlineOf(article, language).text)}</a> ${escape(claim.says[language])}`,
  );
  const disputes = entry.disputes.map(
    ({ about, positions, settled }) =>
      `<h3>${escape(about[language])}</h3><ul>${positions.map(({ says, citations }) => `<li>${escape(says[language])} ${citations.join(', ')}`).join('')}</ul>${settled ? `<p>${escape(settled[language])}` : ''}`,
  );
  return page(entry.title[language], `${opening(entry, site)}${disputes.join('')}<ol>${sources.join('')}</ol>`);
}

function entryOf(entry: Entry, site: Timeline['site']): string {
  const sources = entry.citations.map(
    ({ article }) =>
      `<li><a href="${escape(article.url)}">${escape(article.publisher)}</a> ${publicationDate(article, language) ?? ''} ${escape(headlineOf(article, language).text)}`,
  );
  const differ = hasDifferingSources(entry) ? ` ${say.sourcesDiffer}` : '';
  return `<h3 id="${entry.id}">${escape(entry.title[language])}</h3>${opening(entry, site)}<p>${say.outlets(entry.outlets)}${differ}<ol>${sources.join('')}</ol>`;
}

function datesAndTally(phase: Timeline['phases'][number], { tenure }: Timeline['site']): string {
  const dates = datesOf(phase.entries);
  const tally = tallyOf(matchesOf(phase.entries, tenure));
  return (dates ? formatDate(dates, language) : '') + (tally.played > 0 ? ` ${say.tally(tally)}` : '');
}

function results(phase: Timeline['phases'][number], { tenure }: Timeline['site']): string {
  return matchesOf(phase.entries, tenure)
    .map(
      ({ id, match }) =>
        `<a href="#${id}">${escape(match.opponent[language])} ${formatScore(match.score, language)}</a> `,
    )
    .join('');
}

function opening(entry: Entry, site: Timeline['site']): string {
  const { date, match, summary } = entry;
  const kicker = labelsOf(entry, site, language).join(' · ');
  const score = match
    ? `<p>${site.team?.[language]} ${formatScore(match.score, language)} ${match.opponent[language]}<p>${goalsInWords(match.goals, match.goals, language)}`
    : '';
  const text = renderText(
    summary[language],
    (articleId) => ({ href: '', label: '', shown: String(citationOf(entry, articleId)!.number) }),
    (person) => `/people/${person}/`,
  );
  return `<p>${formatDate(date, language)}<p>${escape(kicker)}${score}<p>${text.replace(/<a [^>]*>(\d+)<\/a>/g, '$1')}`;
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content="width=device-width"><title>${escape(title)}</title><style>${style}</style><h1>${escape(title)}</h1>${body}`;
}

function escape(text: string): string {
  return text.replace(/[&<"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&quot;');
}
