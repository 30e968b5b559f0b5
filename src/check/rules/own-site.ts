import { phasesFile, siteFile } from '../../timeline/schema/content.ts';
import type { Phase, Site } from '../../timeline/schema/site.ts';
import { error, type Diagnostic } from '../diagnostic.ts';
import type { Parts } from '../schema-walk.ts';
import { summaryTextProblems } from './own-text.ts';

/** Reports a tenure that ends before it starts, and faults in the text that opens the front page. */
export function ownSiteProblems({ tenure, deck }: Parts<Site>): Diagnostic[] {
  const { start, end } = tenure ?? {};
  const isTurned = start !== undefined && end !== undefined && start > end;
  return [
    ...(isTurned
      ? [error(siteFile, ['tenure', 'end'], `"${end}" is before the tenure starts: write the later day here`)]
      : []),
    ...Object.entries(deck ?? {}).flatMap(([language, text]) =>
      text === undefined ? [] : summaryTextProblems(siteFile, ['deck', language], text, language),
    ),
  ];
}

/** Finds phases that are out of order or share an id. */
export function ownPhasesProblems(phases: Parts<Phase[]>): Diagnostic[] {
  return phases.flatMap((phase, index): Diagnostic[] => {
    const { id, from } = phase ?? {};
    const before = phases[index - 1];
    const isEarly = from !== undefined && before?.from !== undefined && before.from >= from;
    const isTwice = id !== undefined && phases.findIndex((other) => other?.id === id) < index;
    const early = `"${from}" is not after ${before?.from}, when "${before?.id ?? index}" starts: put the phases in order`;
    return [
      ...(isEarly ? [error(phasesFile, [index, 'from'], early)] : []),
      ...(isTwice ? [error(phasesFile, [index, 'id'], `"${id}" is used twice: give one of the two another id`)] : []),
    ];
  });
}
