import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayInAddress, hostOf, wordsOfAddress } from '../../../src/metadata/read-address.ts';
import { readDay } from '../../../src/metadata/read-day.ts';

for (const [text, day, isUtc, language] of [
  ['2016-06-18', '2016-06-18', false],
  ['2016-06-18T23:59:00-05:00', '2016-06-18', false],
  ['2016-06-18T23:59:00.000Z', '2016-06-18', true],
  ['2016-06-18 01:00:00 UTC', '2016-06-18', true],
  ['2016-6-8', '2016-06-08', false],
  ['20160618', '2016-06-18', false],
  ['2016/06/18 10:00', '2016-06-18', false],
  ['18.06.2016, 10:00', '2016-06-18', false],
  ['18/06/2016', '2016-06-18', false],
  ['7/6/2016', '2016-06-07', false, 'es'],
  ['7/6/2016', '2016-07-06', false, 'en-US'],
  ['Sat, 18 Jun 2016 20:15:00 GMT', '2016-06-18', true],
  ['Sat Jun 18 20:15:00 CDT 2016', '2016-06-18', false],
  ['June 18, 2016', '2016-06-18', false],
  ['Published June 18th, 2016 at 8 pm', '2016-06-18', false],
  ['sábado, 18 de junio de 2016', '2016-06-18', false],
  ['18 jun. 2016', '2016-06-18', false],
  ['18. Juni 2016', '2016-06-18', false],
  ['le 1er août 2016', '2016-08-01', false],
  ['18 giugno 2016', '2016-06-18', false],
  ['18 de março de 2016', '2016-03-18', false],
] as const) {
  test(`reads "${text}"${language ? ` in ${language}` : ''} as ${day}`, () => {
    assert.deepEqual(readDay(text, language), { day, isUtc });
  });
}

for (const text of ['', 'yesterday', '26 minutes ago', '2016', '2016-06', '2016-02-30', '7/6/2016', '18 Foo 2016']) {
  test(`reads no day in "${text}", in English`, () => {
    assert.equal(readDay(text, 'en'), null);
  });
}

for (const [path, day] of [
  ['/2016/06/18/final', '2016-06-18'],
  ['/sport/20160618/final.html', '2016-06-18'],
  ['/la-sp-final-2016-06-18-story.html', '2016-06-18'],
  ['/2016/6/8/21302329/final', '2016-06-08'],
  ['/2016/06/final', null],
  ['/nota/120200622120908039/', null],
  ['/id-201613/45', null],
] as const) {
  test(`reads ${day ?? 'no day'} in the address ${path}`, () => {
    assert.equal(dayInAddress(`https://gazette.example.org${path}`), day);
  });
}

test('reads the day of a page in an archive, and not the day it was archived', () => {
  const url = 'https://web.archive.org/web/20200101000000/https://gazette.example.org/2016/06/18/final';

  assert.equal(dayInAddress(url), '2016-06-18');
});

test('takes the host without what says for which device it is', () => {
  const hosts = ['www.gazette.example', 'm.gazette.example', 'amp.gazette.example', 'm.example'];

  assert.deepEqual(
    hosts.map((host) => hostOf(`https://${host}/`)),
    ['gazette.example', 'gazette.example', 'gazette.example', 'm.example'],
  );
});

test('takes the words of an address from the part that says most', () => {
  assert.equal(wordsOfAddress('https://gazette.example.org/sport/osorio-se-va-n123.html'), 'osorio se va n123');
});
