import type { Language } from '../timeline/schema/language.ts';
import { keysEn } from './en/keys.ts';
import { keysEs } from './es/keys.ts';

/** The words of the list of keys in each language. */
export const keyWords: Record<Language, typeof keysEn> = { en: keysEn, es: keysEs };
