import { stringify } from 'csv-stringify/sync';
import { archivedCopy, type Addresses } from '../addresses.ts';
import { dayToArchive, headlineOf } from '../timeline/describe-article.ts';
import type { Citation, Entry, Timeline } from '../timeline/entry.ts';
import type { Language } from '../timeline/language.ts';
import { plainText } from './plain-text.ts';

type Claimed = { entry: Entry; citation: Citation; language: Language; addresses: Addresses };
type Cell = string | number | boolean | undefined;

/** The columns of the table, in their order, by the name that stands in its first row; the same in every language. */
const columns: Record<string, (claimed: Claimed) => Cell> = {
  entry: ({ entry }) => entry.id,
  entry_title: ({ entry, language }) => entry.title[language],
  entry_date: ({ entry }) => entry.date.edtf,
  entry_first_day: ({ entry }) => entry.date.first,
  entry_last_day: ({ entry }) => entry.date.last,
  entry_kind: ({ entry }) => entry.kind,
  entry_phase: ({ entry }) => entry.phase,
  entry_key: ({ entry }) => entry.key,
  entry_score: ({ entry }) => entry.match?.score,
  entry_summary: ({ entry, language }) => plainText(entry.summary[language]),
  entry_address: ({ entry, language, addresses }) => addresses.absolute(addresses.entry(entry.id)(language)),
  citation: ({ citation }) => citation.number,
  cited_in_summary: ({ citation }) => citation.inSummary,
  says: ({ citation, language }) => citation.claim.says[language],
  reported_date: ({ citation }) => citation.reported?.asReported ?? citation.claim.date,
  reported_date_read_as: ({ citation }) => citation.reported?.date.edtf,
  reported_score: ({ citation }) => citation.claim.score,
  figure_matches_record: ({ citation: { figure } }) => (figure ? figure.differences.length === 0 : undefined),
  article: ({ citation }) => citation.article.id,
  article_type: ({ citation }) => citation.article.type,
  headline: ({ citation, language }) => headlineOf(citation.article, language).text,
  publisher: ({ citation }) => citation.article.publisher,
  agency: ({ citation }) => citation.article.agency,
  authors: ({ citation }) => citation.article.authors.join('; '),
  published: ({ citation }) => citation.article.published,
  article_language: ({ citation }) => citation.article.language,
  article_address: ({ citation }) => citation.article.url,
  archived_copy: ({ citation: { article } }) => archivedCopy(article.url, dayToArchive(article)),
  accessed: ({ citation }) => citation.article.accessed,
};

/**
 * The timeline as CSV (RFC 4180), one row a claim, in the order of the entries and their citations. UTF-8 with a
 * byte order mark, by which spreadsheets know it. What a spreadsheet would take for a formula begins with an apostrophe.
 */
export function timelineCsv({ entries }: Timeline, language: Language, addresses: Addresses): string {
  const rows = entries.flatMap((entry) =>
    entry.citations.map((citation) =>
      Object.values(columns).map((cell) => cell({ entry, citation, language, addresses })),
    ),
  );
  return stringify([Object.keys(columns), ...rows], {
    bom: true,
    record_delimiter: 'windows',
    // The library leaves single CR and LF bare where a delimiter is named, and spreadsheets end the row there.
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { boolean: String },
  });
}
