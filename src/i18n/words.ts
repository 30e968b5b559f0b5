import type { Language } from '../timeline/schema/language.ts';
import { en, type Words } from './en/words.ts';
import { es } from './es/words.ts';

/** All words for readers, by language. */
export const words: Record<Language, Words> = { en, es };
