import type { Result } from '../../timeline/record/score.ts';

const some = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

/** Joins facts into a sentence. */
const sentence = (facts: readonly (string | false | null)[]) =>
  `${facts
    .filter(Boolean)
    .join('; ')
    .replace(/^./, (first) => first.toUpperCase())}.`;

/** The points from ten matches in a row, and the date of the last of them. */
export type Rolling = { points: number; until: string };

/** The words of the record page and the disagreements page in English. */
export const recordEn = {
  name: 'Record',
  title: 'The record',
  intro: (from: string, to: string) =>
    `Counted from the matches of the timeline, ${from === to ? from : `${from} to ${to}`}, each with its sources.`,

  played: 'Played',
  won: 'Won',
  drawn: 'Drawn',
  lost: 'Lost',
  goals: 'Goals',
  shareOfPoints: 'Share of points',
  percent: (share: number) => `${Math.round(share * 100)}%`,
  /** A short tally: `33–9–10`. */
  wonDrawnLost: (won: number, drawn: number, lost: number) => `${won}–${drawn}–${lost}`,
  goalLine: (own: number, other: number) => `${own}–${other}`,
  extraTime: 'a.e.t.',
  penalties: 'pens',

  matchByMatch: 'Match by match',
  resultsCaption: 'One column a match, in the order played, as tall as the difference in goals.',
  resultsSummary: (played: number, won: number, drawn: number, lost: number) =>
    `${some(played, 'match', 'matches')}: ${won} won, ${drawn} drawn, ${lost} lost.`,
  resultOf: (result: Result, score: string, opponent: string, date: string) =>
    `${date}: ${{ won: 'won', drawn: 'drew', lost: 'lost' }[result]} ${score} against ${opponent}`,

  rolling: 'Points from the last ten matches',
  rollingCaption: 'After each match, the points from it and the nine before it, at three for a win and one for a draw.',
  rollingSummary: (most: Rolling, fewest: Rolling, last: Rolling) => {
    const end = `${last.points} from the last ten`;
    if (most.points === fewest.points) return `${most.points} of 30 from every ten.`;
    return sentence([
      most.until === last.until ? `the most, ${end} of 30` : `the most, ${most.points} of 30, up to ${most.until}`,
      fewest.until === last.until ? `the fewest, ${end}` : `the fewest, ${fewest.points}, up to ${fewest.until}`,
      most.until !== last.until && fewest.until !== last.until && end,
    ]);
  },
  number: 'No.',

  places: 'Where they played',
  placesCaption: 'The larger the circle, the more matches.',
  placesSummary: (cities: number, most: string) =>
    `A map of ${some(cities, 'city', 'cities')} with matches. Most of them: ${most}.`,
  placesAsTable: 'The map as a table',
  grounds: { home: 'Home', away: 'Away', neutral: 'Neutral', mixed: 'Mixed' },
  city: 'City',
  country: 'Country',

  totals: 'Totals',
  byCompetition: 'By competition',
  byYear: 'By year',
  byPhase: 'By part of the timeline',
  byGround: 'At home, away and on neutral ground',
  stripsNote: 'On each strip the matches stand where they do in the picture of all matches.',
  competition: 'Competition',
  year: 'Year',
  part: 'Part',
  ground: 'Ground',
  short: { played: 'P', won: 'W', drawn: 'D', lost: 'L', goals: 'Goals', share: 'Pts %' },
  inFull: { goals: 'Goals for and against', share: 'Share of the points in per cent' },

  streaksAndExtremes: 'Runs and extremes',
  streaks: {
    won: 'wins in a row',
    unbeaten: 'matches without defeat',
    notConceding: 'matches without conceding',
    scoring: 'matches with a goal scored',
    winless: 'matches without a win',
  },
  /** After the name of a kind of run, how many of that length there were. */
  times: (count: number) => `, ${count === 2 ? 'twice' : `${count} times`}`,
  biggestWins: 'Biggest wins',
  biggestLosses: 'Heaviest defeats',

  allMatches: 'All matches',
  date: 'Date',
  opponent: 'Opponent',
  score: 'Score',
  result: 'Result',
  results: { won: 'Won', drawn: 'Drawn', lost: 'Lost' },
  running: 'W–D–L',
  runningInFull: 'Won, drawn and lost so far',
  ofTen: 'Last 10',
  ofTenInFull: 'Points from the last ten matches',
  /** Read out after sorting the table. The script fills in the name of the column. */
  sortedAscending: 'Sorted by {column}, ascending',
  sortedDescending: 'Sorted by {column}, descending',

  inThePress: 'Figures in the press, checked',
  inThePressIntro: 'Where an article gives a figure, it is held against the matches of the timeline.',
  differing: 'Those that differ',
  agreeing: 'Those that agree',
  agreeingAsTable: 'What they say, as a table',
  figure: 'Figure',
  ofWhich: 'Matches',
  saidBy: 'Given by',
  noneDiffers: 'None differs.',
  states: {
    played: (count: number) => `${count} played`,
    won: (count: number) => `${count} won`,
    drawn: (count: number) => `${count} drawn`,
    lost: (count: number) => `${count} lost`,
    goalsFor: (count: number) => `${some(count, 'goal', 'goals')} scored`,
    goalsAgainst: (count: number) => `${some(count, 'goal', 'goals')} conceded`,
    points: (count: number) => some(count, 'point', 'points'),
  },
  scope: {
    all: 'all matches',
    first: (count: number) => `the first ${some(count, 'match', 'matches')}`,
    until: (date: string) => `up to ${date}`,
  },
  says: (stated: string, scope: string) => `Says ${stated} (${scope})`,
  differs: (stated: string, scope: string, counted: string) => `Says ${stated} (${scope}), the matches give ${counted}`,
  matchesTheRecord: 'matches the record',
  howSourcesDiffer: 'How the sources differ',
  howSourcesDifferOn: (title: string) => `How the sources differ: ${title}`,

  differencesIntro:
    'Everything on which the sources contradict one another or the matches, by the date of the entry. The program finds the dates, scores and figures that differ; the editors write down the rest.',
  differencesIntroWithoutMatches:
    'Everything on which the sources contradict one another, by the date of the entry. The program finds the dates that differ; the editors write down the rest.',
  noDifferences: 'The sources agree on everything.',
  toDifferences: 'All that the sources disagree on',
  differenceCounts: {
    date: (count: number) => some(count, 'date', 'dates'),
    score: (count: number) => some(count, 'score', 'scores'),
    figure: (count: number) => `${some(count, 'figure', 'figures')} against the record`,
    settled: (count: number) => `${some(count, 'dispute', 'disputes')} settled`,
    open: (count: number) => `${some(count, 'dispute', 'disputes')} unsettled`,
  },
  figureOn: (scope: string) => `On the record: ${scope}`,
  countedFromMatches: 'Counted from the matches of the timeline.',
};

/** The words that each language has. */
export type RecordWords = typeof recordEn;
