import type { SourceStates } from '../schema/source-states.ts';
import type { Root } from 'mdast';
import type { Article, Claim, Figure, TallyField } from '../schema/article.ts';
import type { ReportedDate, TimelineDate } from '../dates/date.ts';
import type { Event, Match } from '../schema/event.ts';
import type { ByLanguage, Language } from '../schema/language.ts';
import type { Person } from '../schema/person.ts';
import type { Result } from '../record/score.ts';
import type { Coordinates, Phase, Site } from '../schema/site.ts';

/** The results and goals of some matches, counted. */
export type Tally = {
  played: number;
  won: number;
  drawn: number;
  lost: number;
  goalsFor: number;
  goalsAgainst: number;
};

/** A figure from an article, compared with the matches. */
export type FigureCheck = {
  figure: Figure;
  /** The matches that the figure is about, counted. */
  counted: Tally;
  /** The fields in which the two differ; empty if they agree. */
  differences: { field: TallyField; stated: number; counted: number }[];
};

/** An article that reports an entry's event: its number among the entry's sources, and its claim. */
export type Citation = {
  /** From 1, in the order of the citation marks in the summary; articles without one come last. */
  number: number;
  article: Article;
  claim: Claim;
  /** The date that the article gives for the event, if any. */
  reported: ReportedDate | null;
  /** Whether the summary cites it. */
  inSummary: boolean;
  /** Its figure about the record, compared with the matches, if it gives one. */
  figure: FigureCheck | null;
};

/** Claims about one event that cannot all be true: the values, and the citations for each. */
export type Disagreement = {
  about: 'date' | 'score';
  /** First the value that the entry keeps, then those that exclude it, or that it allows but that exclude each other. */
  positions: {
    /** EDTF text or a score. */
    value: string;
    /** Whether the entry keeps this one. */
    kept: boolean;
    /** Numbers of the entry's citations; empty if no article gives the kept value. */
    citations: number[];
  }[];
};

/** A difference that an editor has written down; the sources of its positions are numbers of the entry's citations. */
export type Dispute = {
  about: ByLanguage<string>;
  positions: { says: ByLanguage<string>; citations: number[]; number?: number }[];
  settled?: ByLanguage<string>;
};

/** A match with its names in each language. */
export type EntryMatch = Pick<Match, 'score' | 'ground' | 'goals'> & {
  /** Numbers of the entry's citations that support the goals. */
  goalsFrom: number[];
  result: Result;
  competition: ByLanguage<string>;
  /** The competition as events name it, in no particular language. */
  namedCompetition: string;
  stage?: ByLanguage<string>;
  opponent: ByLanguage<string>;
  venue?: ByLanguage<string>;
  city: ByLanguage<string>;
  /** Where the city is, if the site says so. */
  at?: Coordinates;
  country: ByLanguage<string>;
  /** Items on Wikidata, as far as the site gives them. */
  wikidata: { team?: string; opponent?: string; competition?: string; venue?: string };
};

/** A short quotation of somebody who was there. */
export type Voice = {
  text: ByLanguage<string>;
  /** The language of the printed words; the texts in other languages are translations. */
  language: Language;
  by: string;
  /** The number of the citation that prints them. */
  citation: number;
};

/** An event as the timeline shows it: merged with its claims, dated, cited. */
export type Entry = Pick<
  Event,
  'id' | 'kind' | 'title' | 'short' | 'key' | 'wikidata' | 'added' | 'aliases' | 'corrections'
> & {
  date: TimelineDate;
  /** Whether the date is the editor's ruling, not taken from the claims. */
  ruled: boolean;
  /** The time of day at its place, with the distance from UTC, `18:00+03:00`. */
  time?: string;
  dateNote?: ByLanguage<string>;
  place?: ByLanguage<string>;
  match?: EntryMatch;
  summary: ByLanguage<Root>;
  voice?: Voice;
  citations: Citation[];
  /** How many voices report the event: independent outlets. */
  outlets: number;
  disagreements: Disagreement[];
  disputes: Dispute[];
  /** The ids of the earlier entries that led up to it, in the order of the timeline. */
  follows: string[];
  /** The id of its phase. */
  phase: string;
};

/** A person whom the timeline names, with the entries that name them. */
export type TimelinePerson = Person & {
  /** Earliest first, each with the numbers of its citations whose claims name the person. */
  mentions: { entry: Entry; citations: number[] }[];
};

/** A phase with its entries, earliest first. */
export type TimelinePhase = Phase & { number: number; entries: Entry[] };

/** The kinds of streak, by what its matches have in common. */
export const streakKinds = ['won', 'unbeaten', 'notConceding', 'scoring', 'winless'] as const;

/** See {@link streakKinds}. */
export type StreakKind = (typeof streakKinds)[number];

/** An entry that is a match. */
export type MatchEntry = Entry & { match: EntryMatch };

/** A match in the order played, with the record after it. */
export type CountedMatch = {
  /** From 1. */
  number: number;
  entry: MatchEntry;
  /** Goals for minus goals against. */
  difference: number;
  /** The record up to this match, included. */
  after: Tally;
  /** The points from this match and the nine before it, of 30; null for the first nine. */
  pointsOfTen: number | null;
};

/** Consecutive matches that have something in common. */
export type Streak = { length: number; first: MatchEntry; last: MatchEntry };

/** The record of a tenure, counted from its matches. */
export type MatchRecord = {
  /** In the order played. */
  matches: CountedMatch[];
  total: Tally;
  /** The longest of each kind, earliest first; several if they are equal, none if no match fits. */
  streaks: Record<StreakKind, Streak[]>;
  /** The matches with the greatest goal difference; several if they are equal. */
  biggestWins: MatchEntry[];
  biggestLosses: MatchEntry[];
};

/** The merged timeline, from which all pages and exports are made. */
export type Timeline = {
  site: Site;
  phases: TimelinePhase[];
  /** Earliest first. */
  entries: Entry[];
  /** Every article, by outlet and then by date. */
  articles: Article[];
  /** The people whom the entries name, by surname. */
  people: TimelinePerson[];
  /** The record, counted from the matches of the tenure. */
  record: MatchRecord;
  /** What has become of sources that are not at their addresses as they were, by their ids. */
  states: SourceStates['sources'];
};
