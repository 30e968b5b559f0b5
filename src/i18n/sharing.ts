import type { Language } from '../timeline/schema/language.ts';
import { sharingEn } from './en/sharing.ts';
import { sharingEs } from './es/sharing.ts';

/** The words for sharing in each language. */
export const sharingWords: Record<Language, typeof sharingEn> = { en: sharingEn, es: sharingEs };
