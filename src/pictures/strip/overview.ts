import type { Entry, Timeline, TimelinePhase } from '../../timeline/merge/entry.ts';
import type { Language } from '../../timeline/schema/language.ts';
import { canLieWithin } from '../../timeline/record/record.ts';
import { parseScore, type Result } from '../../timeline/record/score.ts';
import { placeNames, widthOf, type NameSpace, type PlacedName } from './place-names.ts';
import { round } from '../round.ts';
import { createTimeScale, yearsIn } from './time-scale.ts';
import { widen } from './widen.ts';

/** The mark of an entry on the line. `x` is in per cent of the length of the line. */
export type Mark = {
  entry: Entry;
  x: number;
  /** Above the line for a win, below for a loss, across it for everything else. */
  shape: Result | 'other';
  /** Pixels. */
  height: number;
  /** Whether the goal difference is greater than the picture shows. */
  capped: boolean;
  /** Whether it is a match outside the tenure, which the record does not count. */
  outside: boolean;
  /** The part of the line where a click means this mark, in per cent: half-way to its neighbours. */
  area: { from: number; to: number };
  /** The positions of its name, if it has one. */
  names: MarkName[];
};

/** A position of a name above a mark, and the indices of the {@link nameSpaces} with this position. */
export type MarkName = Pick<PlacedName, 'text' | 'row' | 'anchor'> & { spaces: number[] };

/** The whole timeline as one line. */
export type Overview = {
  marks: Mark[];
  phases: PhaseStretch[];
  years: Year[];
  /** The part of the line that is the tenure, in per cent. */
  tenure: { from: number; to: number };
};

/** The start of a year, and the indices of the {@link nameSpaces} that label it. */
export type Year = { x: number; year: string; spaces: number[] };

/** The part of the line that belongs to a phase, in per cent of its length. */
export type PhaseStretch = {
  phase: TimelinePhase;
  from: number;
  to: number;
  /** Where it is chosen on each of the {@link nameSpaces}. */
  choices: PhaseChoice[];
};

/**
 * A place below the line, in per cent of its length, by which a phase is chosen: as long as the phase, but long enough for a
 * finger. It bears the phase's title if there is room, otherwise its number.
 */
export type PhaseChoice = { from: number; to: number; text: string; spaces: number[] };

/** The maximum goal difference that is drawn. */
export const cap = 5;
/** Pixels per goal of difference: one goal is a little taller than the ring of a draw. */
export const goalHeight = 8;
/** The length of the mark of an entry that is not a match, in pixels. */
const tick = 8;
/** The least length of what a finger hits, 24 px and a little for rounding, in the narrowest windows with each of the {@link nameSpaces}. */
const target = { length: 24.5, narrowest: [288, 736, 736] };
/** The space at either end of a phase's title, in pixels. */
const edge = 3;

/** The possible intervals between labelled years, of which the first with enough room is used, and the size of a label in pixels. */
const yearSteps = [1, 2, 5, 10, 20, 50, 100];
const yearLabel = { before: 4, length: (widthOf('2018') * 11) / 12, gap: 4 };

/** The space for names on a phone, a tablet and a wide screen. */
export const nameSpaces: readonly NameSpace[] = [
  { width: 328, rows: 2 },
  { width: 736, rows: 2 },
  { width: 1008, rows: 2 },
];

/**
 * Draws the timeline as one line: every match a bar as tall as its goal difference, every other entry a short tick, the
 * phases as bands, and the key moments named where there is room.
 */
export function drawOverview(
  { entries, phases, site }: Pick<Timeline, 'entries' | 'phases' | 'site'>,
  language: Language,
): Overview {
  const scale = createTimeScale(
    entries.map(({ date }) => date.first),
    site.tenure,
  );
  const places = entries.map(({ date }) => scale(date.first));
  const names = entries.flatMap(({ id, short, outlets }, index) =>
    short ? [{ id, x: places[index]!, text: short[language], weight: outlets }] : [],
  );
  const namesBySpace = nameSpaces.map((space) => placeNames(names, space));
  return {
    marks: entries.map((entry, index) => ({
      entry,
      x: places[index]!,
      ...shapeOf(entry),
      outside: entry.match !== undefined && !canLieWithin(entry.date, site.tenure),
      area: areaAt(places, index),
      names: namesOf(entry.id, namesBySpace),
    })),
    phases: withChoices(
      phases.map((phase, index) => ({
        phase,
        from: index === 0 ? 0 : scale(phase.from),
        to: index === phases.length - 1 ? 100 : scale(phases[index + 1]!.from),
      })),
      language,
    ),
    years: labelYears(yearsIn(site.tenure).map(({ day, year }) => ({ x: scale(day), year }))),
    tenure: { from: scale(site.tenure.start), to: scale(site.tenure.end) },
  };
}

/** The marks of the entries in some phases, with their areas recomputed. */
export function marksIn(phases: readonly TimelinePhase[], { marks }: Overview): Mark[] {
  const kept = new Set(phases.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const own = marks.filter(({ entry }) => kept.has(entry.id));
  const places = own.map(({ x }) => x);
  return own.map((mark, index) => ({ ...mark, area: areaAt(places, index) }));
}

/** Adds where each phase is chosen. */
function withChoices(stretches: readonly Omit<PhaseStretch, 'choices'>[], language: Language): PhaseStretch[] {
  const bySpace = nameSpaces.map(({ width }, space) => {
    const lengths = widen(
      stretches.map(({ from, to }) => to - from),
      (target.length / target.narrowest[space]!) * 100,
    );
    let from = 0;
    return stretches.map(({ phase: { title, number } }, index) => {
      const length = lengths[index]!;
      const room = (length / 100) * width - 2 * edge;
      const text = widthOf(title[language]) <= room ? title[language] : String(number);
      return { from, to: (from += length), text, space };
    });
  });
  return stretches.map((stretch, index) => {
    const own = bySpace.map((choices) => choices[index]!);
    const alike = Map.groupBy(own, ({ from, to, text }) => `${from} ${to} ${text}`);
    return {
      ...stretch,
      choices: [...alike.values()].map((same) => {
        const { from, to, text } = same[0]!;
        return { from, to, text, spaces: same.map(({ space }) => space) };
      }),
    };
  });
}

/** The years that have a label somewhere. */
function labelYears(years: readonly Omit<Year, 'spaces'>[]): Year[] {
  const apart = years.length > 1 ? years[1]!.x - years[0]!.x : 100;
  const { before, length, gap } = yearLabel;
  const steps = nameSpaces.map(({ width }) =>
    yearSteps.find((step) => ((step * apart) / 100) * width >= before + length + gap),
  );
  return years
    .map(({ x, year }) => ({
      x,
      year,
      spaces: [...nameSpaces.keys()].filter((space) => {
        const step = steps[space];
        const end = (x / 100) * nameSpaces[space]!.width + before + length;
        return step !== undefined && Number(year) % step === 0 && end <= nameSpaces[space]!.width;
      }),
    }))
    .filter(({ spaces }) => spaces.length > 0);
}

/**
 * The area of a mark, rounded, in per cent. Neighbouring areas still touch after rounding, and none has no width.
 */
export function areaOf({ area }: Mark): { start: number; width: number } {
  const [start, end] = [round(area.from), round(area.to)];
  return { start, width: Math.max(0.1, end - start) };
}

/** The positions of one name, each once with all spaces that share it. */
function namesOf(entryId: string, namesBySpace: readonly (readonly PlacedName[])[]): MarkName[] {
  const found = namesBySpace.flatMap((placed, space) =>
    placed.filter(({ id }) => id === entryId).map((name) => ({ ...name, space })),
  );
  return [...Map.groupBy(found, ({ row, anchor }) => `${row} ${anchor}`).values()].map((same) => {
    const { text, row, anchor } = same[0]!;
    return { text, row, anchor, spaces: same.map(({ space }) => space) };
  });
}

/** The shape and height of an entry’s mark. */
export function shapeOf({ match }: Entry): Pick<Mark, 'shape' | 'height' | 'capped'> {
  if (!match) return { shape: 'other', height: tick, capped: false };
  const { own, other } = parseScore(match.score);
  const difference = Math.abs(own - other);
  return { shape: match.result, height: Math.min(difference, cap) * goalHeight, capped: difference > cap };
}

/** The area of a mark. Entries of one day each get an equal part. */
function areaAt(places: readonly number[], index: number): Mark['area'] {
  const here = places[index]!;
  const [first, last] = [places.indexOf(here), places.lastIndexOf(here)];
  const [before, after] = [places[first - 1], places[last + 1]];
  const from = before === undefined ? 0 : (before + here) / 2;
  const to = after === undefined ? 100 : (here + after) / 2;
  const [part, width] = [index - first, (to - from) / (last - first + 1)];
  return { from: from + part * width, to: from + (part + 1) * width };
}
