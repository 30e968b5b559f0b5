import { stringify } from 'csv-stringify/sync';
import { copyOf, type Addresses } from '../../addresses.ts';
import { headlineOf } from '../../timeline/merge/describe-article.ts';
import type { Citation, Entry, Timeline } from '../../timeline/merge/entry.ts';
import { goalsInWords } from '../../i18n/goals-in-words.ts';
import { outletOf } from '../../timeline/schema/site.ts';
import type { Language } from '../../timeline/schema/language.ts';
import { parseScore } from '../../timeline/record/score.ts';
import { toPlainText } from '../../timeline/text/text.ts';

type Claimed = { entry: Entry; citation: Citation; language: Language; addresses: Addresses; timeline: Timeline };
type Cell = string | number | boolean | undefined;

/** EDTF text of a month without a day. */
const monthAlone = /^\d{4}-\d{2}$/;

/** EDTF with unspecified digits for the day of a month: spreadsheets turn `2018-07` into the first of July. */
const dateCell = (edtf?: string): Cell => edtf?.replace(monthAlone, '$&-XX');

/** The goals of a score as numbers: spreadsheets turn `2-1` into a date. */
const goalsOf = (score?: string) => (score === undefined ? undefined : parseScore(score));

/** What decided a match after 90 minutes, the text in brackets of a score: `aet`, `4-2 pens`. */
const decidedIn = (score = ''): Cell => /\((.+)\)/.exec(score)?.[1];

/** The columns of the table in order, by their names in the first row, which are the same in every language. */
const columns: Record<string, (claimed: Claimed) => Cell> = {
  entry: ({ entry }) => entry.id,
  entry_title: ({ entry, language }) => entry.title[language],
  entry_date: ({ entry }) => dateCell(entry.date.edtf),
  entry_first_day: ({ entry }) => entry.date.first,
  entry_last_day: ({ entry }) => entry.date.last,
  entry_time: ({ entry }) => entry.time,
  entry_kind: ({ entry }) => entry.kind,
  entry_phase: ({ entry }) => entry.phase,
  entry_key: ({ entry }) => entry.key,
  entry_goals_for: ({ entry }) => goalsOf(entry.match?.score)?.own,
  entry_goals_against: ({ entry }) => goalsOf(entry.match?.score)?.other,
  entry_decided: ({ entry }) => decidedIn(entry.match?.score),
  entry_goals: ({ entry: { match }, language }) =>
    match && match.goals.length > 0 ? goalsInWords(match.goals, match.goals, language) : undefined,
  entry_people: ({ entry, timeline: { people } }) =>
    people
      .filter(({ mentions }) => mentions.some((one) => one.entry === entry))
      .map(({ name }) => name)
      .join('; '),
  entry_wikidata: ({ entry }) => entry.wikidata,
  opponent_wikidata: ({ entry }) => entry.match?.wikidata.opponent,
  competition_wikidata: ({ entry }) => entry.match?.wikidata.competition,
  venue_wikidata: ({ entry }) => entry.match?.wikidata.venue,
  entry_summary: ({ entry, language }) => toPlainText(entry.summary[language]),
  entry_address: ({ entry, language, addresses }) => addresses.absolute(addresses.entry(entry.id)(language)),
  citation: ({ citation }) => citation.number,
  cited_in_summary: ({ citation }) => citation.inSummary,
  quote: ({ citation }) => citation.claim.quote,
  says: ({ citation, language }) => citation.claim.says[language],
  reported_date: ({ citation }) => dateCell(citation.reported?.asReported ?? citation.claim.date),
  reported_date_read_as: ({ citation }) => dateCell(citation.reported?.date.edtf),
  reported_goals_for: ({ citation }) => goalsOf(citation.claim.score)?.own,
  reported_goals_against: ({ citation }) => goalsOf(citation.claim.score)?.other,
  reported_decided: ({ citation }) => decidedIn(citation.claim.score),
  figure_matches_record: ({ citation: { figure } }) => (figure ? figure.differences.length === 0 : undefined),
  article: ({ citation }) => citation.article.id,
  article_type: ({ citation }) => citation.article.type,
  headline: ({ citation, language }) => headlineOf(citation.article, language).text,
  publisher: ({ citation }) => citation.article.publisher,
  outlet_kind: ({ citation, timeline: { site } }) => outletOf(citation.article.publisher, site)?.kind,
  outlet_country: ({ citation, timeline: { site } }) => outletOf(citation.article.publisher, site)?.country,
  agency: ({ citation }) => citation.article.agency,
  authors: ({ citation }) => citation.article.authors.join('; '),
  published: ({ citation }) => dateCell(citation.article.published),
  article_language: ({ citation }) => citation.article.language,
  article_address: ({ citation }) => citation.article.url,
  archived_copy: ({ citation: { article } }) => copyOf(article).url,
  accessed: ({ citation }) => citation.article.accessed,
};

/**
 * The timeline as CSV (RFC 4180), one row for each claim, in the order of the entries and their citations. UTF-8 with a
 * byte order mark for spreadsheets. Formulas are escaped with an apostrophe; scores and months are written so that
 * spreadsheets do not turn them into dates.
 */
export function timelineCsv(timeline: Timeline, language: Language, addresses: Addresses): string {
  const rows = timeline.entries.flatMap((entry) =>
    entry.citations.map((citation) =>
      Object.values(columns).map((cell) => cell({ entry, citation, language, addresses, timeline })),
    ),
  );
  return stringify([Object.keys(columns), ...rows], {
    bom: true,
    record_delimiter: 'windows',
    // Without this the library does not quote single CR and LF, and spreadsheets end the row there.
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { boolean: String },
  });
}
