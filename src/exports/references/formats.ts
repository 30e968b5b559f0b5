import { bibtexOf } from './bibtex.ts';
import type { CslItem } from './csl.ts';
import { risOf } from './ris.ts';

/** The formats for reference managers, by file extension. */
export type ReferenceFormat = 'ris' | 'json' | 'bib';

/** Their media types. The one of BibTeX is common but not registered. */
export const mediaTypes: Record<ReferenceFormat, string> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
};

/** Their names. */
export const formatNames: Record<ReferenceFormat, string> = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' };

/** Writes items as a file of each format. */
export const writeReferences: Record<ReferenceFormat, (items: readonly CslItem[]) => string> = {
  bib: bibtexOf,
  ris: risOf,
  json: (items) => JSON.stringify(items, null, 1),
};
