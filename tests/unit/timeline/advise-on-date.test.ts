import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviseOnDate, adviseOnDay, adviseOnReportedDate } from '../../../src/timeline/dates/advise-on-date.ts';

for (const [written, advice] of [
  ['2018-7-2', 'is not a date: write 2018-07-02'],
  ['2018/07/02', 'is not a date: write 2018-07-02'],
  ['2018.7', 'is not a date: write 2018-07'],
  ['2018-7-2~', 'is not a date: write 2018-07-02~'],
  ['2 July 2018', 'is not a date: write 2018'],
  ['2018-7-40', 'is not a date: write 2018'],
  ['2018-02-30', 'does not exist: write a day that exists'],
  ['2018-13', 'does not exist: write a month from 01 to 12'],
  ['2018-00-10', 'does not exist: write a month from 01 to 12'],
  ['2018-07-15/2018-07-02', 'ends before it starts: write 2018-07-02/2018-07-15'],
  ['2018-7-2/2018-7-15', 'is not a date: write 2018-07-02/2018-07-15'],
  ['2018-07-02/2018-07-02', 'starts and ends on the same date: write 2018-07-02'],
  ['2018-07-02/2018-07-40', 'is not a date: write 2018'],
] as const) {
  test(`says of the date ${written}: ${advice}`, () => {
    assert.equal(adviseOnDate(written, '2018'), `"${written}" ${advice}`);
  });
}

for (const [written, advice] of [
  ['2026-7-2', '2026-07-02'],
  ['2026-07', 'one such as 2026-11-20'],
  ['2026-07-02~', 'one such as 2026-11-20'],
  ['2018-02-30', 'one such as 2026-11-20'],
] as const) {
  test(`says what to write instead of the day ${written}`, () => {
    assert.equal(adviseOnDay(written, '2026-11-20'), `"${written}" is not a day: write ${advice}`);
  });
}

for (const [written, weekday] of [
  ['saturday', 'Saturday'],
  ['Saterday', 'Saturday'],
  ['SATURDAY', 'Saturday'],
  ['Sat', 'Saturday'],
  ['Sat.', 'Saturday'],
  ['Thurs', 'Thursday'],
  ['Fridayy', 'Friday'],
] as const) {
  test(`recognises the weekday ${written}`, () => {
    assert.equal(adviseOnReportedDate(written, '2018'), `"${written}" is not a date: write ${weekday}`);
  });
}

for (const written of ['today', 'yesterday', 'Friday 17', 'March', 'sábado', 'S', '', 'summer 2016']) {
  test(`takes no weekday for what was meant by ${JSON.stringify(written)}`, () => {
    assert.equal(
      adviseOnReportedDate(written, '2018'),
      `"${written}" is not a date: write 2018, or an English weekday such as Friday`,
    );
  });
}
