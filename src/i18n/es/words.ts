import { dataEs } from './data.ts';
import { datesEs } from './dates.ts';
import { followEs } from './follow.ts';
import { newsEs } from './news.ts';
import { sharingEs } from './sharing.ts';
import type { Words } from '../en/words.ts';
import { peopleEs } from './people.ts';
import { recordEs } from './record.ts';

/** The words of the interface in Spanish, as sports pages write it. */
export const es: Words = {
  languageName: 'Español',
  readInThisLanguage: 'Leer en español',

  skipToText: 'Ir al texto',
  mainNavigation: 'Principal',
  timeline: 'Línea del tiempo',
  sources: 'Fuentes',
  disputed: 'En disputa',
  about: 'Acerca de',
  licence: 'Textos bajo licencia',

  record: recordEs,
  people: peopleEs,
  dates: datesEs,
  follow: followEs,
  news: newsEs,
  sharing: sharingEs,

  keyMoments: 'Momentos clave',
  keyIntro: (key, all) => `${key} de ${all} entradas: las que conviene leer primero.`,
  everything: 'Todo',
  narrowDown: 'Buscar y filtrar en la línea del tiempo',
  search: 'Buscar',
  searchTimeline: 'Buscar en la línea del tiempo',
  newestFirst: 'Recientes primero',
  filters: 'Filtros',
  kind: 'Tipo',
  person: 'Persona',
  all: 'Todo',
  found: '{shown} de {all} entradas',
  nothingFound: 'No hay coincidencias.',
  notLoaded: 'Para esto hace falta conexión, y no la hay.',
  showEverything: 'Ver todo',
  tally: ({ played, won, drawn, lost }) =>
    `${played} PJ: ${won} ${won === 1 ? 'triunfo' : 'triunfos'}, ${drawn} ${drawn === 1 ? 'empate' : 'empates'}, ${lost} ${lost === 1 ? 'derrota' : 'derrotas'}`,

  overview: 'Toda la línea del tiempo de un vistazo',
  skipOverview: 'Saltar el panorama',
  stripOutside: 'antes o después',
  stripOther: 'lo demás',
  phase: (number) => `Parte ${number}`,
  part: 'Parte',
  aroundPhase: (number) => `Alrededor de la parte ${number}`,
  onlyThisPhase: 'Sólo esta parte',
  entries: (count) => `${count} ${count === 1 ? 'entrada' : 'entradas'}`,
  articles: (count) => `${count} ${count === 1 ? 'artículo' : 'artículos'}`,
  lastChanged: (date) => `Última modificación: ${date}`,
  outlets: (count) => `${count} ${count === 1 ? 'medio' : 'medios'}`,
  differences: (count) => `${count} ${count === 1 ? 'diferencia' : 'diferencias'}`,

  source: (number) => `Fuente ${number}`,
  sourceNamed: (number, publisher) => `Fuente ${number}: ${publisher}`,
  sourcesDiffer: 'Las fuentes difieren',
  on: { date: 'la fecha', score: 'el marcador' },
  and: 'y',

  whatEachSourceSays: 'Qué dice cada fuente',
  readArticle: 'Leer el artículo',
  goneSince: (day) => `Ya no está en su dirección, según se vio el ${day}.`,
  formerAddress: 'Su dirección anterior',
  archivedCopy: (day) => (day === null ? 'Buscar una copia archivada' : `Copia archivada, ${day}`),
  toArticle: 'Artículo',
  archived: (day) => `Archivado el ${day}`,
  moreArticles: (count) => (count === 1 ? '1 artículo más lo reporta' : `${count} artículos más lo reportan`),
  backToText: (number) => `${number}: volver al texto`,
  undated: 'sin fecha',
  noDate: 's. f.',
  seeAlso: 'véase también',
  inOrder: 'Orden de las fuentes',
  byOutlet: 'Por medio',
  byDate: 'Por fecha',
  byPart: 'Por parte',
  dotsNote: 'Cada punto es una entrada que cuenta el medio.',
  textOf: (agency) => `texto de ${agency}`,
  datesIt: (date) => `Da como fecha: ${date}`,
  datesItWeekday: (weekday, date) => `Da como fecha “${weekday}”: ${date}`,
  givesScore: (score) => `Da como marcador ${score}`,

  whereSourcesDisagree: 'En qué difieren las fuentes',
  disagreementOn: { date: 'La fecha', score: 'El marcador' },
  kept: (leavesOpen) =>
    `La línea del tiempo se queda con esta versión${leavesOpen ? ', en la que cabe más de una de las otras' : ''}.`,
  rulingAlone: (value, leavesOpen) =>
    `Decisión de los editores: ${value}. Ninguna fuente lo da así.${leavesOpen ? ' Ahí cabe más de una de estas versiones.' : ''}`,
  settled: 'Cómo se resuelve',
  open: 'Sin resolver.',
  notSettled: 'sin resolver',
  ruled: 'Decisión de los editores.',
  corrections: 'Correcciones',
  corrected: (date) => `Corregido el ${date}`,
  beforeAndAfter: 'Antes y después',
  readOn: 'Seguir leyendo',
  cameBefore: 'Antecedentes',
  followed: 'Lo que siguió',
  placeInTimeline: 'En la línea del tiempo',

  kindOfArticle: {
    news: 'Nota periodística',
    statement: 'Comunicado oficial',
    post: 'Publicación',
    dataset: 'Base de datos',
    encyclopedia: 'Artículo de enciclopedia',
  },
  publishedOn: 'Publicado',
  publisher: 'Medio',
  agency: 'Agencia',
  authors: 'Por',
  language: 'Idioma',
  accessed: 'Consultado',
  address: 'Dirección',
  claims: 'Qué reporta',
  usedIn: (count) => `${count} ${count === 1 ? 'entrada se apoya' : 'entradas se apoyan'} en él`,
  outletsByLetter: 'Medios por letra',
  sourcesIntro:
    'Todos los artículos en que se apoya la línea del tiempo. En cursivas, los titulares tal como se publicaron; donde no se conoce el titular, una descripción nuestra.',

  moved: 'Esta página se mudó a',
  shareThis: 'Compartir o citar esta entrada',
  permalink: 'Enlace a esta entrada',
  copyLink: 'Copiar enlace',
  moreWays: 'Más formas de compartir',
  copyText: 'Copiar texto',
  copyMarkdown: 'Copiar Markdown',
  copyFrame: 'Copiar código para insertar',
  suggestCorrection: 'Sugerir una corrección',
  independent: (outlets, count) => `${outlets}, ${count} ${count === 1 ? 'independiente' : 'independientes'}`,
  articlesFrom: (articles, outlets) => `${articles} de ${outlets}`,
  fullEntry: (sources) => `Leer con ${sources === 1 ? 'su fuente' : `las ${sources} fuentes`}`,
  locale: 'es_MX',

  notFound: 'No encontramos esta página',
  notFoundText:
    'Puede que la dirección tenga un error o que la página nunca haya existido. Lo que se publicó una vez conserva su dirección.',
  nearest: ['¿Buscaba ', '?'],
  toTheTimeline: 'Ir a la línea del tiempo',

  data: dataEs,
};
