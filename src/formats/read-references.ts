import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { z } from 'zod';
import type { CslReference } from '../drafts/draft-from-reference.ts';

const name = z.object({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional() });
const part = z.union([z.number(), z.string()]);
const date = z.object({ 'date-parts': z.array(z.array(part)).optional(), raw: z.string().optional() });

/** A reference as CSL-JSON has it, as far as it is used. What has another shape is left out. */
const reference = z.object({
  type: z.string().optional().catch(undefined),
  title: z.string().optional().catch(undefined),
  'container-title': z.string().optional().catch(undefined),
  publisher: z.string().optional().catch(undefined),
  author: z.array(name).optional().catch(undefined),
  reporter: z.string().optional().catch(undefined),
  URL: z.string().optional().catch(undefined),
  issued: date.optional().catch(undefined),
  accessed: date.optional().catch(undefined),
  language: z.string().optional().catch(undefined),
});

/** A reference with its address and the day it was read, if it has them. */
export type Reference = CslReference & Pick<z.output<typeof reference>, 'URL' | 'accessed'>;

/**
 * Reads the file of a reference manager.
 *
 * @param text CSL-JSON, BibTeX or RIS
 * @returns the references in it, or null if it is none of these
 */
export function readReferences(text: string): Reference[] | null {
  try {
    return plugins.input.chain(withDays(text), { generateGraph: false }).map((one) => reference.parse(one));
  } catch {
    return null;
  }
}

const endOfRecord = /^(?=ER {2}-)/m;
const exactDate = /^DA( {2}- \d{4}\/)/m;
const yearAlone = /^PY {2}- .*\r?\n/m;

/** RIS whose days are read: Citation.js passes over `DA` in an article of a newspaper, and reads `Y1`. */
function withDays(text: string): string {
  if (!/^TY {2}-/m.test(text)) return text;
  const records = text.split(endOfRecord);
  return records
    .map((record) => (exactDate.test(record) ? record.replace(yearAlone, '').replace(exactDate, 'Y1$1') : record))
    .join('');
}
