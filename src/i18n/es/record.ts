import type { RecordWords } from '../en/record.ts';

const some = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

/** Joins facts into a sentence. */
const sentence = (facts: readonly (string | false | null)[]) =>
  `${facts
    .filter(Boolean)
    .join('; ')
    .replace(/^./, (first) => first.toUpperCase())}.`;

/** The words of the record page and of the disagreements page in Spanish, as sports pages write it. */
export const recordEs: RecordWords = {
  name: 'Balance',
  title: 'El balance',
  intro: (from, to) =>
    `Contado a partir de los partidos de la línea del tiempo, ${from === to ? `del ${from}` : `del ${from} al ${to}`}, cada uno con sus fuentes.`,

  played: 'Jugados',
  won: 'Ganados',
  drawn: 'Empatados',
  lost: 'Perdidos',
  goals: 'Goles',
  shareOfPoints: 'Efectividad',
  percent: (share) => `${Math.round(share * 100)}%`,
  wonDrawnLost: (won, drawn, lost) => `${won}-${drawn}-${lost}`,
  goalLine: (own, other) => `${own}-${other}`,
  extraTime: 't. e.',
  penalties: 'pen.',

  matchByMatch: 'Partido a partido',
  resultsCaption: 'Una columna por partido, en el orden en que se jugaron, tan alta como la diferencia de goles.',
  resultsSummary: (played, won, drawn, lost) =>
    `${some(played, 'partido', 'partidos')}: ${won} ganados, ${drawn} empatados y ${lost} perdidos.`,
  resultOf: (result, score, opponent, date) =>
    `${date}: ${{ won: 'triunfo', drawn: 'empate', lost: 'derrota' }[result]} ${score} ante ${opponent}`,

  rolling: 'Puntos en los últimos diez partidos',
  rollingCaption:
    'Tras cada partido, los puntos de ése y de los nueve anteriores, a tres por triunfo y uno por empate.',
  rollingSummary: (most, fewest, last) => {
    const end = `${last.points} en los últimos diez`;
    if (most.points === fewest.points) return `${most.points} de 30 en todos los tramos de diez.`;
    return sentence([
      most.until === last.until ? `el máximo, ${end}, de 30` : `el máximo, ${most.points} de 30, al ${most.until}`,
      fewest.until === last.until ? `el mínimo, ${end}` : `el mínimo, ${fewest.points}, al ${fewest.until}`,
      most.until !== last.until && fewest.until !== last.until && end,
    ]);
  },
  number: 'Núm.',

  places: 'Dónde se jugó',
  placesCaption: 'Cuanto mayor el círculo, más partidos.',
  placesSummary: (cities, most) =>
    `Mapa de ${some(cities, 'ciudad', 'ciudades')} con partidos. Las que más tuvieron: ${most}.`,
  placesAsTable: 'El mapa en forma de tabla',
  grounds: { home: 'Local', away: 'Visitante', neutral: 'Neutral', mixed: 'Varias' },
  city: 'Ciudad',
  country: 'País',

  totals: 'Totales',
  byCompetition: 'Por torneo',
  byYear: 'Por año',
  byPhase: 'Por parte de la línea del tiempo',
  byGround: 'De local, de visitante y en cancha neutral',
  stripsNote: 'En cada tira, los partidos están donde en la gráfica de todos.',
  competition: 'Torneo',
  year: 'Año',
  part: 'Parte',
  ground: 'Cancha',
  short: { played: 'PJ', won: 'G', drawn: 'E', lost: 'P', goals: 'Goles', share: '% pts.' },
  inFull: { goals: 'Goles a favor y en contra', share: 'Porcentaje de los puntos' },

  streaksAndExtremes: 'Rachas y extremos',
  streaks: {
    won: 'triunfos seguidos',
    unbeaten: 'partidos sin perder',
    notConceding: 'partidos sin recibir gol',
    scoring: 'partidos con gol anotado',
    winless: 'partidos sin ganar',
  },
  times: (count) => `, ${count} veces`,
  biggestWins: 'Mayores triunfos',
  biggestLosses: 'Peores derrotas',

  allMatches: 'Todos los partidos',
  date: 'Fecha',
  opponent: 'Rival',
  score: 'Marcador',
  result: 'Resultado',
  results: { won: 'Ganado', drawn: 'Empatado', lost: 'Perdido' },
  running: 'G-E-P',
  runningInFull: 'Ganados, empatados y perdidos hasta entonces',
  ofTen: 'Últ. 10',
  ofTenInFull: 'Puntos en los últimos diez partidos',
  sortedAscending: 'Ordenado por {column}, de menor a mayor',
  sortedDescending: 'Ordenado por {column}, de mayor a menor',

  inThePress: 'Las cifras de la prensa, verificadas',
  inThePressIntro: 'Cuando un artículo da una cifra, se coteja con los partidos de la línea del tiempo.',
  differing: 'Las que difieren',
  agreeing: 'Las que coinciden',
  agreeingAsTable: 'Qué dicen, en una tabla',
  figure: 'Cifra',
  ofWhich: 'Partidos',
  saidBy: 'Quién la da',
  noneDiffers: 'Ninguna difiere.',
  states: {
    played: (count) => some(count, 'jugado', 'jugados'),
    won: (count) => some(count, 'ganado', 'ganados'),
    drawn: (count) => some(count, 'empatado', 'empatados'),
    lost: (count) => some(count, 'perdido', 'perdidos'),
    goalsFor: (count) => `${some(count, 'gol', 'goles')} a favor`,
    goalsAgainst: (count) => `${some(count, 'gol', 'goles')} en contra`,
    points: (count) => some(count, 'punto', 'puntos'),
  },
  scope: {
    all: 'todos los partidos',
    first: (count) => (count === 1 ? 'el primer partido' : `los primeros ${count} partidos`),
    until: (date) => `hasta el ${date}`,
  },
  says: (stated, scope) => `Dice ${stated} (${scope})`,
  differs: (stated, scope, counted) => `Dice ${stated} (${scope}); los partidos dan ${counted}`,
  matchesTheRecord: 'coincide con el balance',
  howSourcesDiffer: 'En qué difieren las fuentes',
  howSourcesDifferOn: (title) => `En qué difieren las fuentes: ${title}`,

  differencesIntro:
    'Todo aquello en que las fuentes se contradicen entre sí o contradicen a los partidos, por fecha de la entrada. El programa encuentra las fechas, los marcadores y las cifras que difieren; el resto lo anotan los editores.',
  differencesIntroWithoutMatches:
    'Todo aquello en que las fuentes se contradicen, por fecha de la entrada. El programa encuentra las fechas que difieren; el resto lo anotan los editores.',
  noDifferences: 'Las fuentes coinciden en todo.',
  toDifferences: 'Todo aquello en que difieren las fuentes',
  differenceCounts: {
    date: (count) => some(count, 'fecha', 'fechas'),
    score: (count) => some(count, 'marcador', 'marcadores'),
    figure: (count) => `${some(count, 'cifra', 'cifras')} frente al balance`,
    settled: (count) => some(count, 'disputa resuelta', 'disputas resueltas'),
    open: (count) => some(count, 'disputa sin resolver', 'disputas sin resolver'),
  },
  figureOn: (scope) => `El balance: ${scope}`,
  countedFromMatches: 'Contado a partir de los partidos de la línea del tiempo.',
};
