import type { followEn } from '../en/follow.ts';

/** The words of the page of all feeds and calendars, in Spanish. */
export const followEs: typeof followEn = {
  title: 'Seguir',
  intro:
    'Feeds y calendarios de todo o de un solo tema. Con la dirección en un lector de feeds o en un calendario se ve lo que se agrega o se corrige. Para mostrar una lista en una página propia basta pegar ahí su código para insertar.',
  everything: 'Todo',
  groups: { kind: 'Por tipo', phase: 'Por parte', competition: 'Por competencia', person: 'Por persona' },
  feed: 'Feed',
  calendar: 'Calendario',
  embed: 'Código para insertar',
};
