import type { PeopleWords } from '../en/people.ts';

/** The words for people, goals and quotations in Spanish. */
export const peopleEs: PeopleWords = {
  title: 'Índice',
  intro:
    'Personas, rivales, estadios, torneos y, en cursivas, los medios que los cuentan. Cada fecha lleva a una entrada.',
  letters: 'Índice por letra',
  see: 'véase',
  alsoCalled: (names) => `También: ${names}`,
  namedIn: (count) => `Aparece en ${count} ${count === 1 ? 'entrada' : 'entradas'}`,
  goals: (count) => `${count} ${count === 1 ? 'gol' : 'goles'} en la línea del tiempo`,
  wikidata: 'Wikidata',

  penalty: 'pen.',
  ownGoal: 'a. g.',
  scorers: 'Los goleadores',
  scorer: 'Jugador',
  matches: 'Partidos',
  scorersNote: (listed, all) =>
    listed === all
      ? `Los ${all} partidos con goles tienen a sus goleadores.`
      : `${listed} de los ${all} partidos con goles tienen a sus goleadores.`,
  goalTimes: 'Cuándo cayeron los goles',
  minutes: (from, to) => `${from}-${to}`,
  minute: 'Minutos',
  scored: 'A favor',
  conceded: 'En contra',
  comebacks: 'Remontadas',
  comebacksNote: 'Partidos que no se perdieron tras ir abajo en el marcador.',
  leadsLost: 'Ventajas perdidas',
  leadsLostNote: 'Partidos que no se ganaron tras ir arriba en el marcador.',

  translated: 'Traducción nuestra',
  kindOfOutlet: {
    newspaper: 'periódico',
    broadcaster: 'radio o televisión',
    agency: 'agencia de noticias',
    federation: 'federación o club',
    specialist: 'medio deportivo',
    portal: 'portal',
    blog: 'blog',
    forum: 'foro',
  },
  outletKind: 'Tipo de medio',
};
