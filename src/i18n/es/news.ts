import type { newsEn } from '../en/news.ts';

/** The words of the page of what is new, in Spanish. */
export const newsEs: typeof newsEn = {
  title: 'Novedades',
  intro: 'Lo que se agregó a la línea del tiempo y lo que se corrigió en ella, de lo más reciente a lo más antiguo.',
  everything: 'Todo',
  additions: (count) => (count === 1 ? '1 entrada agregada' : `${count} entradas agregadas`),
  corrections: (count) => `${count} ${count === 1 ? 'corrección' : 'correcciones'}`,
  read: (count) => (count === 1 ? '1 artículo leído' : `${count} artículos leídos`),
  added: 'Agregado',
  corrected: 'Corregido',
  since: 'Sólo desde el',
  found: '{shown} de {all} cambios',
  nothingFound: 'Nada ha cambiado desde entonces.',
  unseen: 'Novedades desde la última vez que abrió esta página: {count}. Sólo este navegador lo recuerda.',
  mark: 'Nuevo',
};
