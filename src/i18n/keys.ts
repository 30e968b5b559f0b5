import type { Language } from '../timeline/schema/language.ts';

/** What the list of keys says: apart from the other words, since the browser loads it with what the keys do. */
export type KeyWords = {
  keys: string;
  next: string;
  before: string;
  search: string;
  list: string;
  areOn: string;
  close: string;
};

/** The words of the list of keys in each language. */
export const keyWords: Record<Language, KeyWords> = {
  en: {
    keys: 'Keys',
    next: 'Next entry',
    before: 'Entry before',
    search: 'Search',
    list: 'This list',
    areOn: 'These keys are on',
    close: 'Close',
  },
  es: {
    keys: 'Teclas',
    next: 'Entrada siguiente',
    before: 'Entrada anterior',
    search: 'Buscar',
    list: 'Esta lista',
    areOn: 'Estas teclas están activas',
    close: 'Cerrar',
  },
};
