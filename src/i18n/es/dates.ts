import { es } from 'date-fns/locale/es';
import type { DateWords } from '../en/dates.ts';

/** How Spanish writes dates. The no-break space keeps a day with its month at the end of a line. */
export const datesEs: DateWords = {
  locale: es,
  patterns: {
    long: { day: 'd', monthOfDay: "\u00A0'de' MMMM", month: 'MMMM', year: " 'de' yyyy" },
    short: { day: 'd', monthOfDay: '\u00A0MMM', month: 'MMM', year: '\u00A0yyyy' },
    inYear: { day: 'd', monthOfDay: '\u00A0MMM', month: 'MMM', year: '' },
  },
  // A day takes the article: "hacia el 20 de julio", but "hacia julio".
  approximate: { day: 'hacia el ', month: 'hacia ', year: 'hacia ', interval: 'aproximadamente ' },
  uncertain: {
    day: 'probablemente el ',
    month: 'probablemente ',
    year: 'probablemente ',
    interval: 'probablemente ',
  },
  // "2 a 5 de junio", but "aproximadamente del 2 al 5 de junio".
  interval: (first, last, doubtful) => {
    if (!doubtful) return `${first.text} a ${last.text}`;
    const [from, to] = [first.precision === 'day' ? 'del' : 'de', last.precision === 'day' ? 'al' : 'a'];
    return `${from} ${first.text} ${to} ${last.text}`;
  },
};
