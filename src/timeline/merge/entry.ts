import type { Root } from 'mdast';
import type { Article, Claim, Figure, TallyField } from '../schema/article.ts';
import type { ReportedDate, TimelineDate } from '../dates/date.ts';
import type { Event, Match } from '../schema/event.ts';
import type { ByLanguage, Language } from '../schema/language.ts';
import type { Person } from '../schema/person.ts';
import type { Result } from '../record/score.ts';
import type { Coordinates, Phase, Site } from '../schema/site.ts';

/** What a number of matches comes to. */
export type Tally = {
  played: number;
  won: number;
  drawn: number;
  lost: number;
  goalsFor: number;
  goalsAgainst: number;
};

/** A figure from an article beside the tally of the matches. */
export type FigureCheck = {
  figure: Figure;
  /** The tally of the matches that the figure is about. */
  counted: Tally;
  /** The fields in which the two differ; empty where they agree. */
  differences: { field: TallyField; stated: number; counted: number }[];
};

/** An article that reports an entry's event, with its number among the entry's sources and what it says. */
export type Citation = {
  /** From 1, in the order the summary cites them; those it does not cite come after. */
  number: number;
  article: Article;
  claim: Claim;
  /** The date the article gives for the event, where it gives one. */
  reported: ReportedDate | null;
  /** Whether the summary cites it. */
  inSummary: boolean;
  /** The figure it gives about the record, held against the matches. */
  figure: FigureCheck | null;
};

/** Claims about one event that cannot all be true: what they say, and who says so. */
export type Disagreement = {
  about: 'date' | 'score';
  /** What the entry keeps, then the answers that it excludes and those that it allows but that exclude each other. */
  positions: {
    /** EDTF text or a score. */
    value: string;
    /** Whether the entry keeps this one. */
    kept: boolean;
    /** Numbers of the entry's citations; what the entry keeps may have none. */
    citations: number[];
  }[];
};

/** A difference that an editor has written down, with the positions' sources as numbers of the entry's citations. */
export type Dispute = {
  about: ByLanguage<string>;
  positions: { says: ByLanguage<string>; citations: number[] }[];
  settled?: ByLanguage<string>;
};

/** A match with its names in each language. */
export type EntryMatch = Pick<Match, 'score' | 'ground' | 'goals'> & {
  /** Numbers of the entry's citations that the goals rest on. */
  goalsFrom: number[];
  result: Result;
  competition: ByLanguage<string>;
  /** The competition as the event names it, which is the same for all its matches. */
  namedCompetition: string;
  stage?: ByLanguage<string>;
  opponent: ByLanguage<string>;
  venue?: ByLanguage<string>;
  city: ByLanguage<string>;
  /** Where the city is, if the site knows. */
  at?: Coordinates;
  country: ByLanguage<string>;
};

/** A few words of somebody who was there. */
export type Voice = {
  text: ByLanguage<string>;
  /** The language in which the words stand as printed; in the others they are a translation. */
  language: Language;
  by: string;
  /** The number of the citation that prints them. */
  citation: number;
};

/** An event as the timeline shows it: merged with its claims, dated, cited. */
export type Entry = Pick<Event, 'id' | 'kind' | 'title' | 'short' | 'key' | 'added' | 'aliases' | 'corrections'> & {
  date: TimelineDate;
  /** Whether the date is the editor's ruling and not what the claims come to. */
  ruled: boolean;
  dateNote?: ByLanguage<string>;
  place?: ByLanguage<string>;
  match?: EntryMatch;
  summary: ByLanguage<Root>;
  voice?: Voice;
  citations: Citation[];
  /** How many independent outlets report the event, counted as voices. */
  outlets: number;
  disagreements: Disagreement[];
  disputes: Dispute[];
  /** The id of its phase. */
  phase: string;
};

/** Somebody whom the timeline names, with the entries that name them. */
export type TimelinePerson = Person & {
  /** Earliest first, each with the numbers of its citations whose claims name the person. */
  mentions: { entry: Entry; citations: number[] }[];
};

/** A phase with its entries, earliest first. */
export type TimelinePhase = Phase & { number: number; entries: Entry[] };

/** What the matches of a streak have in common. */
export const streakKinds = ['won', 'unbeaten', 'notConceding', 'scoring', 'winless'] as const;

/** See {@link streakKinds}. */
export type StreakKind = (typeof streakKinds)[number];

/** An entry that is a match. */
export type MatchEntry = Entry & { match: EntryMatch };

/** A match in the order played, with the record as it stood after it. */
export type CountedMatch = {
  /** From 1. */
  number: number;
  entry: MatchEntry;
  /** Goals for less goals against. */
  difference: number;
  /** The record with this match in it. */
  after: Tally;
  /** The share of the points there were, from 0 to 1, at three for a win and one for a draw. */
  share: number;
};

/** Matches in a row that have something in common, the first and the last of them included. */
export type Streak = { length: number; first: MatchEntry; last: MatchEntry };

/** The record of a tenure, counted from its matches. */
export type MatchRecord = {
  /** In the order played. */
  matches: CountedMatch[];
  total: Tally;
  /** The longest of each kind; null where no match is of the kind. */
  streaks: Record<StreakKind, Streak | null>;
  /** The matches with the greatest difference, several where they are level. */
  biggestWins: MatchEntry[];
  biggestLosses: MatchEntry[];
};

/** The merged timeline: what all pages and exports are made of. */
export type Timeline = {
  site: Site;
  phases: TimelinePhase[];
  /** Earliest first; those of one day in the order of their ids. */
  entries: Entry[];
  /** Every article, by outlet and then by date. */
  articles: Article[];
  /** Those whom the entries name, by surname. */
  people: TimelinePerson[];
  /** What the matches of the tenure come to. */
  record: MatchRecord;
};
