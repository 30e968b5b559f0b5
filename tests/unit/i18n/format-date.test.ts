import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateFrom } from '../../../src/timeline/dates/date.ts';
import { datesByYear, formatDate, formatWeekday } from '../../../src/i18n/format-date.ts';

// In the tables _ is a no-break space.
const written = [
  ['2016-06-18', '18_June 2016', '18_de junio de 2016'],
  ['2018-01-01', '1_January 2018', '1_de enero de 2018'],
  ['2016-06', 'June 2016', 'junio de 2016'],
  ['2016', '2016', '2016'],
  ['2018-07-20~', 'about 20_July 2018', 'hacia el 20_de julio de 2018'],
  ['2018-07-20?', 'probably 20_July 2018', 'probablemente el 20_de julio de 2018'],
  ['2018-07-20%', 'about 20_July 2018', 'hacia el 20_de julio de 2018'],
  ['2018-07~', 'about July 2018', 'hacia julio de 2018'],
  ['2018-07?', 'probably July 2018', 'probablemente julio de 2018'],
  ['2018~', 'about 2018', 'hacia 2018'],
  ['2018-06-02/2018-06-05', '2–5_June 2018', '2 a 5_de junio de 2018'],
  ['2018-06-02/2018-07-15', '2_June – 15_July 2018', '2_de junio a 15_de julio de 2018'],
  ['2017-12-30/2018-01-02', '30_December 2017 – 2_January 2018', '30_de diciembre de 2017 a 2_de enero de 2018'],
  ['2017-11/2018-02', 'November 2017 – February 2018', 'noviembre de 2017 a febrero de 2018'],
  ['2015/2018', '2015–2018', '2015 a 2018'],
  ['2018/2018-06', '2018 – June 2018', '2018 a junio de 2018'],
  ['2015-10/2018', 'October 2015 – 2018', 'octubre de 2015 a 2018'],
  ['2018-06/2018-07-05', 'June – 5_July 2018', 'junio a 5_de julio de 2018'],
  ['2018-06-20/2018-07', '20_June – July 2018', '20_de junio a julio de 2018'],
  ['2017-12/2018-01-05', 'December 2017 – 5_January 2018', 'diciembre de 2017 a 5_de enero de 2018'],
  ['2018-07-02~/2018-07-15', 'about 2–15_July 2018', 'aproximadamente del 2 al 15_de julio de 2018'],
  ['2018-07-02?/2018-07-15', 'probably 2–15_July 2018', 'probablemente del 2 al 15_de julio de 2018'],
  ['2018-06-30/2018-07-15~', 'about 30_June – 15_July 2018', 'aproximadamente del 30_de junio al 15_de julio de 2018'],
  ['2018-06~/2018-07-05', 'about June – 5_July 2018', 'aproximadamente de junio al 5_de julio de 2018'],
  ['2017-11/2018~', 'about November 2017 – 2018', 'aproximadamente de noviembre de 2017 a 2018'],
] as const;

for (const [text, en, es] of written) {
  test(`writes ${text} in English as "${en}"`, () => {
    assert.equal(formatDate(dateFrom(text), 'en'), withSpaces(en));
  });

  test(`writes ${text} in Spanish as "${es}"`, () => {
    assert.equal(formatDate(dateFrom(text), 'es'), withSpaces(es));
  });
}

const styled = [
  ['short', '2016-06-18', '18_Jun_2016', '18_jun_2016'],
  ['short', '2016-06', 'Jun_2016', 'jun_2016'],
  ['short', '2016', '2016', '2016'],
  ['short', '2018-06-02/2018-07-15', '2_Jun – 15_Jul_2018', '2_jun a 15_jul_2018'],
  ['short', '2018-06-02/2018-06-05', '2–5_Jun_2018', '2 a 5_jun_2018'],
  ['short', '2018/2018-06', '2018 – Jun_2018', '2018 a jun_2018'],
] as const;

for (const [style, text, en, es] of styled) {
  test(`writes ${text} in the ${style} style in English as "${en}"`, () => {
    assert.equal(formatDate(dateFrom(text), 'en', style), withSpaces(en));
  });

  test(`writes ${text} in the ${style} style in Spanish as "${es}"`, () => {
    assert.equal(formatDate(dateFrom(text), 'es', style), withSpaces(es));
  });
}

for (const [day, en, es] of [
  ['2016-06-18', 'Saturday', 'sábado'],
  ['2016-06-19', 'Sunday', 'domingo'],
  ['2016-06-22', 'Wednesday', 'miércoles'],
] as const) {
  test(`names the weekday of ${day} ${en} in English and ${es} in Spanish`, () => {
    assert.deepEqual([formatWeekday(dateFrom(day), 'en'), formatWeekday(dateFrom(day), 'es')], [en, es]);
  });
}

function withSpaces(text: string): string {
  return text.replaceAll('_', '\u00A0');
}

test('writes dates for an index: the year once, a second thing of one date as a number, both years where there are two', () => {
  const things = [
    '2016-11',
    '2017-06-18',
    '2017-06-18',
    '2017-12-30/2018-01-02',
    '2018-06-02/2018-06-05',
    '2018-07-20~',
    '2019',
  ].map((text) => ({ date: dateFrom(text) }));

  const written = (language: 'en' | 'es') =>
    datesByYear(things, language).map(({ year, dated }) => `${year}: ${dated.map(({ text }) => text).join(', ')}`);
  assert.deepEqual(written('en'), [
    '2016: Nov',
    withSpaces('2017: 18_Jun, (2), 30_Dec_2017 – 2_Jan_2018'),
    withSpaces('2018: 2–5_Jun, about 20_Jul'),
    '2019: 2019',
  ]);
  assert.deepEqual(written('es').slice(0, 2), ['2016: nov', withSpaces('2017: 18_jun, (2), 30_dic_2017 a 2_ene_2018')]);
});
