import type { Language } from '../timeline/language.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';

/** The words of the interface, by language. */
export const words: Record<Language, Words> = { en, es };
