import type { Timeline } from '../../timeline/merge/entry.ts';
import type { Entry } from '../../timeline/merge/entry.ts';
import { thousandths } from './strip-paths.ts';
import { createTimeScale, yearsIn } from './time-scale.ts';

/** Draws entries as dots on the axis of the strip, so that rows of them can be compared. */
export type EntryDots = {
  /** An SVG path of points, horizontally in thousandths of the axis. */
  pathOf: (entries: readonly Entry[]) => string;
  /** The starts of the years, in per cent of the axis. */
  years: { x: number; year: string }[];
};

/** Makes the axis of a timeline’s dots. */
export function createEntryDots({ entries, site }: Pick<Timeline, 'entries' | 'site'>): EntryDots {
  const scale = createTimeScale(
    entries.map(({ date }) => date.first),
    site.tenure,
  );
  return {
    pathOf: (own) => {
      const places = new Set(own.map(({ date }) => thousandths(scale(date.first))));
      return [...places].map((x) => `M${x} 0h0`).join('');
    },
    years: yearsIn(site.tenure).map(({ day, year }) => ({ x: scale(day), year })),
  };
}
