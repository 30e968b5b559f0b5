import type { CountedMatch, Entry, Timeline } from '../../timeline/merge/entry.ts';
import type { Language } from '../../timeline/schema/language.ts';
import { placeNames, type NameSpace, type PlacedName } from '../strip/place-names.ts';
import { placePartNames, type PartName, type PhaseColumns } from './part-names.ts';

/** A part of the picture, in per cent of its width. */
export type Stretch = { from: number; to: number };

/** One match as a column. */
export type ResultColumn = Stretch & {
  match: CountedMatch;
  /** The middle of the column, in per cent of the width. */
  x: number;
};

/**
 * All matches as columns, in the order played. A win is above the line and a loss below, as tall as the goal difference; a
 * draw is a mark on the line.
 */
export type ResultsPicture = {
  columns: ResultColumn[];
  /** The greatest goal difference of a win and of a loss. */
  above: number;
  below: number;
  /** The columns of each year. */
  years: (Stretch & { year: string })[];
  /** The columns of each phase; phases without matches are left out. */
  phases: PhaseColumns[];
  /** The names of key moments, placed for each of the {@link resultSpaces}. */
  names: PlacedName[][];
  /** The names of the phases, placed for each of the {@link resultSpaces}. */
  partNames: PartName[][];
};

/** The space for the picture on a phone, a tablet and a wide screen. */
export const resultSpaces: readonly NameSpace[] = [
  { width: 288, rows: 3 },
  { width: 736, rows: 3 },
  { width: 1008, rows: 3 },
];

/** Draws the results of all matches. */
export function drawResults(
  { record, phases }: Pick<Timeline, 'record' | 'phases'>,
  language: Language,
): ResultsPicture {
  const width = 100 / Math.max(1, record.matches.length);
  const columns = record.matches.map((match, index) => ({
    match,
    from: index * width,
    to: (index + 1) * width,
    x: (index + 0.5) * width,
  }));
  const greatest = (sign: 1 | -1) => Math.max(0, ...record.matches.map(({ difference }) => sign * difference));
  const names = columns.flatMap(({ match: { entry }, x }) =>
    entry.short ? [{ id: entry.id, x, text: entry.short[language], weight: entry.outlets }] : [],
  );
  const withMatches = stretchesBy(columns, ({ phase }) => phase).map(({ key, ...stretch }) => ({
    ...stretch,
    phase: phases.find(({ id }) => id === key)!,
  }));
  return {
    columns,
    above: greatest(1),
    below: greatest(-1),
    years: stretchesBy(columns, ({ date }) => date.first.slice(0, 4)).map(({ key, ...stretch }) => ({
      ...stretch,
      year: key,
    })),
    phases: withMatches,
    names: resultSpaces.map((space) => placeNames(names, space)),
    partNames: resultSpaces.map(({ width }) => placePartNames(withMatches, width, language)),
  };
}

function stretchesBy(columns: readonly ResultColumn[], keyOf: (entry: Entry) => string): (Stretch & { key: string })[] {
  return [...Map.groupBy(columns, ({ match }) => keyOf(match.entry))].map(([key, own]) => ({
    key,
    from: own[0]!.from,
    to: own.at(-1)!.to,
  }));
}
