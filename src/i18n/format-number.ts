import type { Language } from '../timeline/schema/language.ts';
import { words } from './words.ts';

/** Writes a number for readers: `54,798`, `3.5`. */
export function formatNumber(number: number, language: Language): string {
  return new Intl.NumberFormat(words[language].locale.replace('_', '-')).format(number);
}
