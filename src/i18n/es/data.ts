import type { dataEn } from '../en/data.ts';

/** The words of the data page, the exports and the citations to copy, in Spanish. */
export const dataEs: typeof dataEn = {
  title: 'Datos',
  intro:
    'Todo el contenido de la línea del tiempo se puede descargar en archivos. Se generan junto con las páginas, del mismo material, y dicen lo mismo.',
  licence: 'Todo va bajo licencia',
  licenceTerms: 'cite la línea del tiempo y enlace a ella.',
  format: 'Formato',
  contains: 'Contiene',
  shape: 'Estructura',
  example: 'Ejemplo',
  version: (version) => `Versión ${version} de su estructura.`,
  versionTerms:
    'Mientras no cambie el primer número sólo se agregan campos; si alguno se quita o cambia de significado, el primer número aumenta.',
  schema: 'JSON Schema de este archivo',
  claims: (count) => `${count} ${count === 1 ? 'afirmación' : 'afirmaciones'}`,
  leftOut: (count) =>
    count === 0
      ? 'No falta ninguna.'
      : `${count === 1 ? 'Falta 1 entrada' : `Faltan ${count} entradas`}: no se conoce el día, sólo el mes o el año.`,
  groups: { feeds: 'Feeds', timeline: 'La línea del tiempo', sources: 'Las fuentes' },
  files: {
    atom: {
      name: 'Feed Atom',
      what: 'Lo último que se agregó o corrigió, completo y con sus fuentes. Basta dar la dirección a cualquier lector de feeds.',
    },
    jsonFeed: { name: 'JSON Feed', what: 'Lo mismo, en JSON.' },
    corrections: {
      name: 'Correcciones',
      what: 'Todas las correcciones de las entradas, y nada más. La dirección sirve en cualquier lector de feeds.',
    },
    json: {
      name: 'Todo en JSON',
      what: 'Las entradas con sus fechas, afirmaciones, citas, discrepancias y disputas; los artículos, las partes y el balance. Todos los idiomas en un solo archivo.',
    },
    csv: {
      name: 'Las afirmaciones en una tabla',
      what: 'Una fila por afirmación: lo que un artículo dice de una entrada. Se abre en cualquier hoja de cálculo. La celda que empieza con =, +, - o @ lleva antes un apóstrofo, para que ninguna hoja la tome por fórmula. Los goles van en columnas propias y un mes se lee 2018-07-XX (EDTF): ninguna hoja los convierte en un día.',
    },
    calendar: {
      name: 'Calendario',
      what: 'Cada entrada como evento de todo el día. Las fechas aproximadas van marcadas como provisionales.',
    },
    timelineJs: {
      name: 'TimelineJS',
      what: 'Para mostrar la línea del tiempo con TimelineJS 3 en una página propia.',
    },
    csl: { name: 'CSL-JSON', what: 'Todos los artículos, para Zotero, Pandoc y procesadores de citas.' },
    bibtex: {
      name: 'BibTeX',
      what: 'Todos los artículos, para LaTeX; para BibLaTeX, con la fecha completa. Zotero los convierte en artículos de revista: conviene darle CSL-JSON o RIS.',
    },
    ris: {
      name: 'RIS',
      what: 'Todos los artículos, para Zotero, EndNote, Mendeley y casi cualquier gestor de referencias.',
    },
  },
  perEntry: 'Las citas de una sola entrada',
  perEntryText:
    'La página de cada entrada ofrece un RIS sólo con la entrada y sus fuentes. Los gestores de referencias lo leen y lo convierten a los demás formatos.',

  calendarLeftOut: (count) =>
    count === 1 ? 'Falta una entrada cuyo día no se conoce.' : `Faltan ${count} entradas cuyo día no se conoce.`,
  approximateDate: 'fecha aproximada',
  uncertainDate: 'fecha incierta',

  cite: 'Citar',
  andMore: (names, count) => (count === 0 ? names : `${names} y ${count} más`),
  citeAll: 'Con todas sus fuentes',
  wikipedia: 'Wikipedia',
  copyCitation: 'Copiar cita',
  accessed: 'consultado el {day}',
  asOf: (date) => `versión del ${date}`,
  readOn: (date) => `consultado el ${date}`,
  archived: (address) => `copia archivada: ${address}`,
  nearestCopy:
    'La copia archivada es la más cercana al día de publicación. Ábrala antes de citarla y anote la fecha de la copia.',
};
