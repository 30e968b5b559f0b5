import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  areCompatible,
  byDate,
  dateFrom,
  endsOf,
  isExactDay,
  isWeekday,
  machineDate,
  parseDate,
  resolveReportedDate,
  settleDate,
} from '../../../src/timeline/dates/date.ts';

const read = [
  ['2016-06-18', '2016-06-18', '2016-06-18', 'day'],
  ['2016-02-29', '2016-02-29', '2016-02-29', 'day'],
  ['2000-02-29', '2000-02-29', '2000-02-29', 'day'],
  ['2015-12-31', '2015-12-31', '2015-12-31', 'day'],
  ['1911-03-25', '1911-03-25', '1911-03-25', 'day'],
  ['2016-06', '2016-06-01', '2016-06-30', 'month'],
  ['2016-02', '2016-02-01', '2016-02-29', 'month'],
  ['2015-02', '2015-02-01', '2015-02-28', 'month'],
  ['2016-12', '2016-12-01', '2016-12-31', 'month'],
  ['2016', '2016-01-01', '2016-12-31', 'year'],
  ['2018-07-20~', '2018-07-20', '2018-07-20', 'day'],
  ['2018-07?', '2018-07-01', '2018-07-31', 'month'],
  ['2018%', '2018-01-01', '2018-12-31', 'year'],
  ['2018-07-02/2018-07-15', '2018-07-02', '2018-07-15', 'interval'],
  ['2018-06/2018-07', '2018-06-01', '2018-07-31', 'interval'],
  ['2015/2018', '2015-01-01', '2018-12-31', 'interval'],
  ['2017-12-30/2018-01-02', '2017-12-30', '2018-01-02', 'interval'],
  ['2018-06/2018-07-05', '2018-06-01', '2018-07-05', 'interval'],
  ['2018-07-02?/2018-07-15~', '2018-07-02', '2018-07-15', 'interval'],
] as const;

for (const [text, first, last, precision] of read) {
  test(`reads ${text} as a ${precision} from ${first} to ${last}`, () => {
    const date = parseDate(text);

    assert.deepEqual(date && [date.edtf, date.first, date.last, date.precision], [text, first, last, precision]);
  });
}

const doubts = [
  ['2018-07-20', false, false],
  ['2018-07-20?', true, false],
  ['2018-07-20~', false, true],
  ['2018-07-20%', true, true],
  ['2018-07-02?/2018-07-15', true, false],
  ['2018-07-02/2018-07-15~', false, true],
  ['2018-07-02?/2018-07-15~', true, true],
] as const;

for (const [text, uncertain, approximate] of doubts) {
  test(`reads ${text} as ${uncertain ? '' : 'not '}uncertain and ${approximate ? '' : 'not '}approximate`, () => {
    const date = parseDate(text);

    assert.deepEqual(date && [date.uncertain, date.approximate], [uncertain, approximate]);
  });
}

for (const [text, ends] of [
  ['2018-07-20', ['2018-07-20']],
  ['2018-07%', ['2018-07']],
  ['2018?/2018-07-15~', ['2018', '2018-07-15']],
] as const) {
  test(`takes ${text} apart into ${ends.join(' and ')}`, () => {
    assert.deepEqual(endsOf(text), ends);
  });
}

const rejected = {
  'a day that February never has': ['2018-02-30', '2018-02-31', '2018-06-31', '2018-07-32'],
  'the thirteenth month or the month or day zero': ['2018-13', '2018-13-01', '2018-00', '2018-06-00'],
  'a month or day of one digit': ['2018-7-26', '2018-07-6', '2018-7'],
  'a season': ['2018-21', '2018-24', '2018-33'],
  'unspecified digits': ['201X', '2018-XX', '2018-07-XX', '1XXX-12'],
  'a time of day': ['2018-07-26T10:00', '2018-07-26T10:00:00Z', '2018-07-26 10:00'],
  'an open interval': ['2018/..', '../2018', '2018-07-02/', '/2018-07-02', '/'],
  'a reversed interval': ['2018-07-15/2018-07-02', '2018-07/2018-06', '2018/2015'],
  'an interval of one day': ['2018-07-02/2018-07-02'],
  'an interval of three ends': ['2015/2016/2017'],
  'an interval to a day that does not exist': ['2018-02-01/2018-02-30'],
  'a year of more than four digits or before year 0': ['Y12018', 'Y-12018', 'y2018', '12018', '-0044'],
  'two marks of doubt': ['2018?~', '2018-07??'],
  'a mark of doubt within the date': ['2018?-07', '?2018'],
  'a set': ['[2015,2016]', '{2015,2016}', '2015,2016'],
  'the separators of other formats': ['2018/07/26', '26.07.2018', '20180726', '2018–07–26'],
  'text around a date': [' 2018-07-26', '2018-07-26 ', '2018-07-26\n', 'on 2018-07-26'],
  'what is no date at all': ['', 'Friday', 'July 2018', 'null', '٢٠١٨'],
};

for (const [what, texts] of Object.entries(rejected)) {
  for (const text of texts) {
    test(`does not read ${what}: ${JSON.stringify(text)}`, () => {
      assert.equal(parseDate(text), null);
    });
  }
}

test('throws for text that a schema should not have let through, and quotes it', () => {
  assert.throws(() => dateFrom('2018-02-30'), { name: 'RangeError', message: '"2018-02-30" is not a date' });
});

test('knows a weekday by its English name in full', () => {
  assert.equal(isWeekday('Wednesday'), true);
});

for (const text of ['friday', 'Fri', 'viernes', 'Friday ', '']) {
  test(`takes ${JSON.stringify(text)} for no weekday`, () => {
    assert.equal(isWeekday(text), false);
  });
}

const exactness = [
  ['2018-07-27', true],
  ['2018-07-27?', false],
  ['2018-07-27~', false],
  ['2018-07-27%', false],
  ['2018-07', false],
  ['2018', false],
  ['2018-07-26/2018-07-27', false],
] as const;

for (const [text, exact] of exactness) {
  test(`holds ${text} for ${exact ? 'an exact day' : 'no exact day'}`, () => {
    assert.equal(isExactDay(dateFrom(text)), exact);
  });
}

// 27 July 2018 is a Friday.
const reportedOnFriday = [
  ['Friday', '2018-07-27'],
  ['Thursday', '2018-07-26'],
  ['Wednesday', '2018-07-25'],
  ['Tuesday', '2018-07-24'],
  ['Monday', '2018-07-23'],
  ['Sunday', '2018-07-22'],
  ['Saturday', '2018-07-21'],
] as const;

for (const [weekday, day] of reportedOnFriday) {
  test(`takes ${weekday} in an article of Friday 27 July 2018 for ${day}`, () => {
    const reported = resolveReportedDate(weekday, dateFrom('2018-07-27'));

    assert.equal(reported?.date.edtf, day);
  });
}

test('takes a weekday in the first days of January for one of the year before', () => {
  const reported = resolveReportedDate('Sunday', dateFrom('2018-01-02'));

  assert.equal(reported?.date.edtf, '2017-12-31');
});

test('takes a weekday in the first days of March for 29 February of a leap year', () => {
  const reported = resolveReportedDate('Monday', dateFrom('2016-03-02'));

  assert.equal(reported?.date.edtf, '2016-02-29');
});

test('keeps a weekday as the article prints it', () => {
  const reported = resolveReportedDate('Monday', dateFrom('2018-07-27'));

  assert.equal(reported?.asReported, 'Monday');
});

for (const published of ['2018-07', '2018', '2018-07-27?', '2018-07-27~', '2018-07-26/2018-07-27']) {
  test(`places no weekday in an article published ${published}`, () => {
    assert.equal(resolveReportedDate('Friday', dateFrom(published)), null);
  });
}

test('places no weekday in an article whose day is not known', () => {
  assert.equal(resolveReportedDate('Friday', null), null);
});

test('takes a full date as it stands, whenever the article was published', () => {
  const reported = resolveReportedDate('2016-06-18', null);

  assert.deepEqual(reported, { asReported: '2016-06-18', date: dateFrom('2016-06-18') });
});

test('resolves text that is no date to nothing', () => {
  assert.equal(resolveReportedDate('last week', dateFrom('2018-07-27')), null);
});

const compatible = [
  ['2016-06-18', '2016-06-18'],
  ['2016-06-18', '2016-06'],
  ['2016-06-18', '2016'],
  ['2016-06', '2016'],
  ['2018-07-02', '2018-07-02/2018-07-15'],
  ['2018-07-15', '2018-07-02/2018-07-15'],
  ['2018-07', '2018-06-20/2018-07-01'],
  ['2018-07-20~', '2018-07-30'],
  ['2018-07-20~', '2018-07-10'],
  ['2018-07-20?', '2018-07-10'],
  ['2018-07-20%', '2018-07-30'],
  ['2018-07-20~', '2018-07-01?'],
  ['2016-07-01~', '2016-06-30'],
  ['2019-01-01?', '2018-12-31'],
  ['2018-07~', '2018-08-31'],
  ['2018-06~', '2018-07-31'],
  ['2018-07~', '2018-06-01'],
  ['2016-01~', '2016-02-29'],
  ['2019-01?', '2018-12'],
  ['2018~', '2019'],
  ['2018~', '2017-01-01'],
  ['2018-07-20~/2018-07-25', '2018-07-10'],
  ['2018-07-20/2018-07-25~', '2018-08-04'],
  ['2018-07-20/2018-08?', '2018-09-30'],
] as const;

for (const [one, other] of compatible) {
  test(`lets ${one} and ${other} be true of one event`, () => {
    assert.equal(areCompatible(dateFrom(one), dateFrom(other)), true);
  });
}

const incompatible = [
  ['2016-06-18', '2016-06-19'],
  ['2016-06-18', '2016-07'],
  ['2016-06', '2016-07'],
  ['2016-06-18', '2015'],
  ['2018-07-01', '2018-07-02/2018-07-15'],
  ['2018-07-16', '2018-07-02/2018-07-15'],
  ['2018-07-20~', '2018-07-31'],
  ['2018-07-20?', '2018-07-09'],
  ['2018-07-01~', '2018-07-31'],
  ['2018-07-20~', '2018-06-29?'],
  ['2018-07~', '2018-09-01'],
  ['2018-07~', '2018-05-31'],
  ['2018-06~', '2018-08-01'],
  ['2016-01~', '2016-03-01'],
  ['2018~', '2020'],
  ['2018-07-20~/2018-07-25', '2018-07-26'],
  ['2018-07-20/2018-07-25~', '2018-07-19'],
] as const;

for (const [one, other] of incompatible) {
  test(`does not let ${one} and ${other} be true of one event`, () => {
    assert.equal(areCompatible(dateFrom(one), dateFrom(other)), false);
  });
}

const anyDate = fc.constantFrom(...read.map(([text]) => text), '2016-06-19', '2016-06-18~', '2016-06-16/2016-06-20');

test('compares two dates the same in either order', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (one, other) => {
      assert.equal(areCompatible(dateFrom(one), dateFrom(other)), areCompatible(dateFrom(other), dateFrom(one)));
    }),
  );
});

const settled = [
  ['keeps the exact day when another report gives the month', ['2016-06', '2016-06-18'], '2016-06-18'],
  ['keeps the month when another report gives the year', ['2016', '2016-06'], '2016-06'],
  [
    'keeps the day when another report gives an interval around it',
    ['2016-06-16/2016-06-20', '2016-06-18'],
    '2016-06-18',
  ],
  ['prefers the certain day to the uncertain one', ['2016-06-18?', '2016-06-18'], '2016-06-18'],
  ['prefers the certain day to another that is approximate', ['2016-06-17~', '2016-06-18'], '2016-06-18'],
  ['prefers a shorter interval to a month', ['2016-06', '2016-06-16/2016-06-20'], '2016-06-16/2016-06-20'],
  ['prefers the earlier of two approximate days', ['2016-06-18~', '2016-06-17~'], '2016-06-17~'],
  ['settles on the only date there is', ['2016'], '2016'],
  [
    'prefers a few certain days to one that is approximate',
    ['2019-03-02~', '2019-03-10/2019-03-11'],
    '2019-03-10/2019-03-11',
  ],
  [
    'prefers certain days to uncertain ones',
    ['2019-03-02?/2019-03-04', '2019-03-02/2019-03-05'],
    '2019-03-02/2019-03-05',
  ],
  [
    'prefers of two that leave the same days open the certain one',
    ['2019-03-12~', '2019-03-13/2019-04-02'],
    '2019-03-13/2019-04-02',
  ],
  [
    'prefers of two that are as exact and as certain the earlier one',
    ['2019-03-05/2019-03-07', '2019-03-04/2019-03-06'],
    '2019-03-04/2019-03-06',
  ],
] as const;

for (const [title, dates, expected] of settled) {
  test(`${title}: ${dates.join(' and ')} come to ${expected}`, () => {
    assert.equal(settleDate(dates.map(dateFrom))?.edtf, expected);
  });
}

// The most exact first. Every two of them agree.
const byExactness = [
  '2018-06-18',
  '2018-06-17/2018-06-19',
  '2018-06-18?',
  '2018-06-10/2018-07-05',
  '2018-06',
  '2018-06/2018-07',
  '2018-06~',
  '2018',
  '2018/2019',
  '2018%',
] as const;

for (const [rank, moreExact] of byExactness.entries()) {
  for (const lessExact of byExactness.slice(rank + 1)) {
    test(`lets ${lessExact} not blur ${moreExact}`, () => {
      assert.equal(settleDate([lessExact, moreExact].map(dateFrom))?.edtf, moreExact);
    });
  }
}

test('settles on no date where two exact days differ', () => {
  assert.equal(settleDate(['2016-06-18', '2016-06-19'].map(dateFrom)), null);
});

test('settles on no date where two months differ', () => {
  assert.equal(settleDate(['2016-06', '2016-07'].map(dateFrom)), null);
});

test('settles on no date where there is none', () => {
  assert.equal(settleDate([]), null);
});

test('settles on the same date in whatever order the reports come', () => {
  const reports = fc.array(anyDate, { minLength: 1, maxLength: 6 });
  const twoOrders = reports.chain((texts) =>
    fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length })),
  );

  fc.assert(
    fc.property(twoOrders, ([texts, shuffled]) => {
      assert.deepEqual(settleDate(shuffled.map(dateFrom)), settleDate(texts.map(dateFrom)));
    }),
  );
});

test('orders dates by their first day, and of one first day the more exact one first', () => {
  const dates = ['2016-07-01', '2016', '2016-01', '2016-01-01', '2015-12-31'].map(dateFrom);

  const ordered = dates.sort(byDate).map(({ edtf }) => edtf);

  assert.deepEqual(ordered, ['2015-12-31', '2016-01-01', '2016-01', '2016', '2016-07-01']);
});

const inUtc = datesIn('UTC');

for (const zone of ['Pacific/Kiritimati', 'America/Mexico_City']) {
  test(`reads, places and writes dates in the time zone ${zone} as in UTC`, () => {
    assert.equal(datesIn(zone), inUtc);
  });
}

/** What a Node of its own, in that time zone, makes of dates at which zones and summer times differ. */
function datesIn(zone: string): string {
  const source = (module: string) => JSON.stringify(import.meta.resolve(`../../../src/${module}`));
  const script = `
    import { areCompatible, dateFrom, resolveReportedDate, settleDate } from ${source('timeline/dates/date.ts')};
    import { formatDate } from ${source('i18n/format-date.ts')};
    const dates = ['2016-01-01', '2016-06-30', '2016-04-03', '2018-07', '2018', '2017-12-31/2018-01-01'].map(dateFrom);
    const placed = ['Sunday', 'Monday', 'Friday'].map((day) => resolveReportedDate(day, dateFrom('2017-01-01')));
    const written = dates.flatMap((date) => [formatDate(date, 'en'), formatDate(date, 'es')]);
    const settled = settleDate([dates[3], dates[4]]);
    const near = ['2016-03-26', '2016-03-27', '2016-04-15', '2016-04-16', '2016-05'].map(dateFrom);
    const agree = near.map((date) => ['2016-04-05~', '2016-03~'].map((about) => areCompatible(date, dateFrom(about))));
    console.log(JSON.stringify({ dates, placed, written, settled, agree }));
  `;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
}

for (const [text, machine] of [
  ['2016-06-18?', '2016-06-18'],
  ['2016-06~', '2016-06'],
  ['2018-07-02/2018-07-15', '2018-07-02'],
] as const) {
  test(`HTML has ${machine} for ${text}`, () => {
    assert.equal(machineDate(dateFrom(text)), machine);
  });
}
