import type { SentenceWords } from '../en/sentences.ts';

/** How sentences are split in Spanish, and how it is recognised. */
export const sentencesEs: SentenceWords = {
  abbreviations: 'Dr|Dra|Sr|Sra|Srta|Lic|Ing|Arq|Mtro|Prof|Gral|Sto|Sta|Cd|Av|Núm|núm|EE|UU|[ap]\\. ?m',
  lettered: 'grupo|bombo|plan|nivel|serie|categoría|clase|división|sección|zona|equipo|tipo|liga|punto|opción|vitamina',
  openings:
    'En|Con|Por|Para|Según|Tras|Desde|Hasta|Cuando|Mientras|Pero|Él|Ella|Ellos|Ellas|Su|Sus|Se|Así|Ya|No|Es|Son',
  frequent: 'el|la|de|del|que|los|las|en|por|con|un|una|su',
  // A plural abbreviation such as EE. UU.
  unbreakable: '\\p{Lu}{2}\\. \\p{Lu}{2}\\.',
};
