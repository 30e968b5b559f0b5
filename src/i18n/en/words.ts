import { peopleEn } from './people.ts';
import { recordEn } from './record.ts';
import { dataEn } from './data.ts';
import { datesEn } from './dates.ts';
import { followEn } from './follow.ts';
import { newsEn } from './news.ts';
import { sharingEn } from './sharing.ts';

/** The words of the interface in English. Texts about the subject are in `content/`. */
export const en = {
  languageName: 'English',
  /** On the link to this language. */
  readInThisLanguage: 'Read in English',

  skipToText: 'Skip to the text',
  mainNavigation: 'Main',
  timeline: 'Timeline',
  sources: 'Sources',
  disputed: 'Disputed',
  about: 'About',
  licence: 'Texts under',

  /** The record page and the disagreements page. */
  record: recordEn,
  people: peopleEn,
  dates: datesEn,
  follow: followEn,
  news: newsEn,
  sharing: sharingEn,

  keyMoments: 'Key moments',
  keyIntro: (key: number, all: number) => `${key} of ${all} entries: the ones to read first.`,
  everything: 'Everything',
  narrowDown: 'Search and filter the timeline',
  search: 'Search',
  searchTimeline: 'Search the timeline',
  newestFirst: 'Newest first',
  filters: 'Filters',
  kind: 'Kind',
  person: 'Person',
  all: 'All',
  /** The script fills in the number of shown entries and of all entries. */
  found: '{shown} of {all} entries',
  nothingFound: 'Nothing matches.',
  notLoaded: 'This needs the network, which cannot be reached.',
  /** The script fills in what was searched for on the page in another language. */
  wordLeftOut: '“{word}” was left out: here the texts are in English.',
  showEverything: 'Show all',
  tally: ({ played, won, drawn, lost }: { played: number; won: number; drawn: number; lost: number }) =>
    `${played} played: ${won} won, ${drawn} drawn, ${lost} lost`,

  overview: 'The whole timeline at a glance',
  skipOverview: 'Skip the overview',
  /** In the key of the strip: a match outside the tenure, and what is not a match. */
  stripOutside: 'before or after',
  stripOther: 'other events',
  phase: (number: number) => `Part ${number}`,
  part: 'Part',
  aroundPhase: (number: number) => `Around part ${number}`,
  onlyThisPhase: 'Only this part',
  entries: (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'}`,
  articles: (count: number) => `${count} ${count === 1 ? 'article' : 'articles'}`,
  lastChanged: (date: string) => `Last changed ${date}`,
  outlets: (count: number) => `${count} ${count === 1 ? 'outlet' : 'outlets'}`,
  differences: (count: number) => `${count} ${count === 1 ? 'difference' : 'differences'}`,

  source: (number: number) => `Source ${number}`,
  sourceNamed: (number: number, publisher: string) => `Source ${number}: ${publisher}`,
  sourcesDiffer: 'Sources differ',
  on: { date: 'the date', score: 'the score' },
  and: 'and',

  whatEachSourceSays: 'What each source says',
  readArticle: 'Read the article',
  /** For a source that no longer exists. */
  goneSince: (day: string) => `No longer at its address, as found on ${day}.`,
  formerAddress: 'Its former address',
  /** The link to an archived copy, with its day if that is known. */
  archivedCopy: (day: string | null) => (day === null ? 'Look for an archived copy' : `Archived copy, ${day}`),
  /** The links of a source: to the article, and to an archived copy. */
  toArticle: 'Article',
  archived: (day: string) => `Archived ${day}`,
  moreArticles: (count: number) => `${count} more ${count === 1 ? 'article reports' : 'articles report'} it`,
  backToText: (number: number) => `${number}: back to the text`,
  undated: 'undated',
  /** In a column of dates. */
  noDate: 'n.d.',
  seeAlso: 'see also',
  inOrder: 'Order of the sources',
  byOutlet: 'By outlet',
  byDate: 'By date',
  byPart: 'By part',
  dotsNote: 'Each dot is an entry that the outlet reports.',
  textOf: (agency: string) => `text by ${agency}`,
  datesIt: (date: string) => `Dates it ${date}`,
  datesItWeekday: (weekday: string, date: string) => `Dates it “${weekday}”: ${date}`,
  givesScore: (score: string) => `Gives the score as ${score}`,

  whereSourcesDisagree: 'Where the sources disagree',
  disagreementOn: { date: 'On the date', score: 'On the score' },
  /** Beside the kept value; it may allow some of the other values, and so not decide between them. */
  kept: (leavesOpen: boolean): string =>
    leavesOpen
      ? 'The timeline goes with this, which takes in more than one of the others.'
      : 'The timeline goes with this.',
  /** For a ruling that no source gives; it may allow some of the positions. */
  rulingAlone: (value: string, leavesOpen: boolean) =>
    `By the editors’ ruling: ${value}. No source gives it so.${leavesOpen ? ' It takes in more than one of these.' : ''}`,
  settled: 'How it was settled',
  open: 'Unsettled.',
  /** Beside a question. */
  notSettled: 'unsettled',
  ruled: 'The editors’ ruling.',
  corrections: 'Corrections',
  corrected: (date: string) => `Corrected on ${date}`,
  beforeAndAfter: 'Before and after',
  readOn: 'Read on',
  cameBefore: 'What came before',
  followed: 'What followed',
  placeInTimeline: 'In the timeline',

  kindOfArticle: {
    news: 'News article',
    statement: 'Official statement',
    post: 'Post',
    dataset: 'Data set',
    encyclopedia: 'Encyclopedia article',
  },
  publishedOn: 'Published',
  publisher: 'Outlet',
  agency: 'Agency',
  authors: 'By',
  language: 'Language',
  accessed: 'Accessed',
  address: 'Address',
  claims: 'What it reports',
  usedIn: (count: number) => `${count} ${count === 1 ? 'entry rests' : 'entries rest'} on it`,
  outletsByLetter: 'Outlets by letter',
  sourcesIntro:
    'Every article on which the timeline rests. Headlines in italics stand as printed; where none is known, a description of ours stands instead.',

  moved: 'This page has moved to',
  shareThis: 'Share or cite this entry',
  permalink: 'Link to this entry',
  copyLink: 'Copy link',
  moreWays: 'More ways to share',
  copyText: 'Copy text',
  copyMarkdown: 'Copy Markdown',
  copyFrame: 'Copy embed code',
  suggestCorrection: 'Suggest a correction',
  /** Where some outlets carry the same text, how many of them count. */
  independent: (outlets: string, count: number) => `${outlets}, ${count} independent`,
  articlesFrom: (articles: string, outlets: string) => `${articles} from ${outlets}`,
  fullEntry: (sources: number) => `Read it with ${sources === 1 ? 'its source' : `all ${sources} sources`}`,
  /** In Open Graph's format. */
  locale: 'en_GB',

  notFound: 'Page not found',
  notFoundText: 'The address may be mistyped, or the page never existed. Published pages keep their addresses.',
  nearest: ['Did you mean ', '?'],
  toTheTimeline: 'Go to the timeline',

  data: dataEn,
};

/** The words that each language has. */
export type Words = typeof en;
