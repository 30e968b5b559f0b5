import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateFrom } from '../../../src/timeline/dates/date.ts';
import { railDate } from '../../../src/i18n/format-date.ts';

// In the table _ is a no-break space, and | stands before the part that is not shown.
const onTheRail = [
  ['2016-06-18', '18|_June 2016', '18|_de junio de 2016'],
  ['2018-06-02/2018-06-05', '2–5|_June 2018', '2 a 5|_de junio de 2018'],
  ['2018-07', '|July 2018', '|julio de 2018'],
  ['2018', '|2018', '|2018'],
  ['2018?', 'probably 2018|', 'probablemente 2018|'],
  ['2018-06-30/2018-07-02', '30_June – 2_July 2018|', '30_de junio a 2_de julio de 2018|'],
  ['2018-06/2018-07', 'June – July 2018|', 'junio a julio de 2018|'],
  ['2018-07-20~', 'about 20_July 2018|', 'hacia el 20_de julio de 2018|'],
  ['2018-07-02?/2018-07-15', 'probably 2–15_July 2018|', 'probablemente del 2 al 15_de julio de 2018|'],
  ['2018-07~', 'about July 2018|', 'hacia julio de 2018|'],
] as const;

for (const [text, en, es] of onTheRail) {
  for (const [language, shown] of [
    ['en', en],
    ['es', es],
  ] as const) {
    test(`parts ${text} in the language ${language} as "${shown}"`, () => {
      const { day, rest } = railDate(dateFrom(text), language);

      assert.equal(`${day}|${rest}`, shown.replaceAll('_', '\u00A0'));
    });
  }
}
