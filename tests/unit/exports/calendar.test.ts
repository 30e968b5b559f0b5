import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { createAddresses } from '../../../src/addresses.ts';
import { leftOutOfCalendar, timelineIcs } from '../../../src/exports/feeds/calendar.ts';
import type { Timeline } from '../../../src/timeline/merge/entry.ts';
import { topicsOf } from '../../../src/timeline/merge/topics.ts';
import { knownLanguages, type Language } from '../../../src/timeline/schema/language.ts';
import { article, both, claim, content, event, match, undatedClaim } from '../make-content.ts';
import { addresses, hostile, hostileTimeline, published, timeline } from '../make-timeline.ts';

function read(made: Timeline, language: Language = 'en', at = addresses) {
  const text = timelineIcs(made, language, at);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const value = (name: string) => component.getFirstPropertyValue(name)?.toString();
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
    return {
      ...{ uid, summary, description, value },
      days: [startDate, endDate].map((time) => (time.isDate ? time.toString() : 'not a day')),
      categories: component.getFirstProperty('categories')?.getValues(),
    };
  });
  return { text, calendar, events };
}

function onDay(date: string, fields: Parameters<typeof event>[0] = {}): Timeline {
  return timeline({ articles: [article({ claims: [undatedClaim()] })], events: [event({ date, ...fields })] });
}

for (const language of knownLanguages) {
  test(`the calendar in ${language} has every entry that has a day, with all its sources`, () => {
    const { events } = read(published, language);

    const found = new Map(events.map((one) => [one.uid, one]));
    const isDay = /^\d{4}-\d{2}-\d{2}[?~%]?$/;
    const dated = published.entries.filter(({ date }) => date.edtf.split('/').every((end) => isDay.test(end)));
    assert.equal(events.length, dated.length);
    for (const { id, aliases, title, citations } of dated) {
      const one = found.get(addresses.absolute(addresses.entry(aliases[0] ?? id)(language)))!;
      assert.ok(one.summary.startsWith(title[language]));
      assert.deepEqual(
        citations.filter(({ article: { url } }) => !one.description.includes(url)),
        [],
      );
    }
  });

  test(`the calendar in ${language} says how many entries it leaves out`, () => {
    const months = ['frost', 'thaw'].map((id) => claim({ event: id, date: '2019-03' }));
    const made = timeline({
      articles: [article({ claims: [claim(), ...months] })],
      events: ['derby', 'frost', 'thaw'].map((id) => event({ id })),
    });

    const { calendar, events } = read(made, language);

    assert.deepEqual([events.length, leftOutOfCalendar(made)], [1, 2]);
    assert.match(String(calendar.getFirstPropertyValue('x-wr-caldesc')), /\b2\b/);
  });
}

const dates: [edtf: string, days: [string, string], status: string, mark: string][] = [
  ['2019-03-09', ['2019-03-09', '2019-03-10'], 'CONFIRMED', ''],
  ['2019-03-09?', ['2019-03-09', '2019-03-10'], 'TENTATIVE', ' (date uncertain)'],
  ['2019-03-09~', ['2019-03-09', '2019-03-10'], 'TENTATIVE', ' (about this date)'],
  ['2019-02-28', ['2019-02-28', '2019-03-01'], 'CONFIRMED', ''],
  ['2019-03-09/2019-03-31', ['2019-03-09', '2019-04-01'], 'CONFIRMED', ''],
];

for (const [edtf, days, status, mark] of dates) {
  test(`${edtf} is ${status.toLowerCase()} from ${days[0]} to before ${days[1]}`, () => {
    const [one] = read(onDay(edtf)).events;

    assert.deepEqual([one?.days, one?.value('status'), one?.summary], [days, status, `The derby${mark}`]);
  });
}

test('an event on the last day that a calendar can write is one day long without an end', () => {
  const { text, events } = read(onDay('9999-12-31'));

  assert.deepEqual([events[0]?.days, /DTEND/.test(text)], [['9999-12-31', '10000-01-01'], false]);
});

test('the calendar of a topic has its entries alone, its own name and its own address', () => {
  const topic = topicsOf(published).find(({ group }) => group === 'competition')!;

  const text = timelineIcs(published, 'en', addresses, topic);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);

  assert.equal(calendar.getFirstPropertyValue('x-wr-calname'), `${published.site.title.en}: ${topic.name.en}`);
  assert.equal(
    calendar.getFirstPropertyValue('url')?.toString(),
    `https://ostra.example.org/chess/follow/competition/${topic.id}.ics`,
  );
  const { description } = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  assert.match(description, /^1\. [^\n]+, [^\n]+$/m);
  assert.equal(description.match(/https?:/g)?.length, 1, 'the address of the entry, which leads to the sources');
  assert.equal(
    calendar.getAllSubcomponents('vevent').length,
    topic.entries.length - leftOutOfCalendar({ entries: topic.entries }),
  );
});

for (const edtf of ['2019-03', '2019', '2019-03/2019-05', '2019/2020']) {
  test(`leaves out ${edtf}, which names no day`, () => {
    assert.equal(read(onDay(edtf)).events.length, 0);
  });
}

test('dates an event by the content: when it was added and last corrected', () => {
  const [one] = read(onDay('2019-03-09', { corrections: [{ date: '2026-12-24', note: both('x') }] })).events;

  assert.deepEqual(
    ['dtstamp', 'created', 'last-modified', 'sequence'].map((name) => one?.value(name)),
    ['2026-12-24T00:00:00Z', '2026-11-20T00:00:00Z', '2026-12-24T00:00:00Z', '1'],
  );
});

test('an event keeps its UID when its entry has been renamed and the site has moved', () => {
  const { site } = content();
  const renamed = timeline({
    articles: [article({ claims: [claim({ event: 'derby-5-3' })] })],
    events: [event({ id: 'derby-5-3', aliases: ['derby', 'the-derby'] })],
    site: { ...site, firstAddress: 'https://ostra.example.org/chess' },
  });

  const [before] = read(timeline(), 'es').events;
  const [after] = read(
    renamed,
    'es',
    createAddresses({ origin: 'https://new.example.org', base: '/', defaultLanguage: 'en' }),
  ).events;

  assert.equal(after?.uid, before?.uid);
  assert.equal(after?.value('url'), 'https://new.example.org/es/events/derby-5-3/');
});

test('an event has the address of its entry and the label of its kind', () => {
  const [one] = read(timeline(), 'es').events;

  assert.equal(one?.value('url'), 'https://ostra.example.org/chess/es/events/derby/');
  assert.deepEqual(one?.categories, ['Partida']);
});

const hall = match({ venue: 'Hall 5' });
for (const [what, fields, location] of [
  ['a match at its venue, in its city and country', { match: hall }, 'Hall 5, Ostra, Ostralia'],
  ['a match without a venue in its city and country', { match: match() }, 'Ostra, Ostralia'],
  ['what is no match at its place', { place: both('Puente Alto') }, 'Puente Alto'],
  ['what has no place nowhere', {}, undefined],
] as const) {
  test(`an event puts ${what}`, () => {
    const [one] = read(onDay('2019-03-09', fields)).events;

    assert.equal(one?.value('location'), location);
  });
}

test('an event takes no time from those who keep the calendar', () => {
  const [one] = read(timeline()).events;

  assert.equal(one?.value('transp'), 'TRANSPARENT');
});

test('keeps a hostile name and description of the calendar as they are', () => {
  const site = { ...content().site, title: both(hostile), tagline: both(hostile) };

  const { calendar } = read(timeline({ site }));

  // The parser leaves properties that it does not know as they are written.
  const unknown = (name: string) =>
    String(calendar.getFirstPropertyValue(name)).replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));
  assert.deepEqual(
    [calendar.getFirstPropertyValue('prodid'), unknown('x-wr-calname'), unknown('x-wr-caldesc')],
    [`-//${hostile}//timeline//EN`, hostile, hostile],
  );
});

test('keeps a source from right to left apart from the words around it', () => {
  const [source] = content().articles;
  const arabic = { ...source!, publisher: 'الجريدة', title: 'عاجل!', language: 'ar' };
  const { description } = read(timeline({ articles: [arabic] })).events[0]!;

  assert.match(description, /1\. \u2068عاجل!\u2069, \u2068الجريدة\u2069, 10\sMar\s2019\./);
});

test('keeps hostile titles as they are', () => {
  const [one] = read(hostileTimeline).events;

  assert.equal(one?.summary, hostile);
  assert.ok(one?.description.includes(hostile));
});

test('the properties of the calendar stand before its events', () => {
  const lines = read(timeline()).text.split('\r\n');

  assert.equal(lines.lastIndexOf('END:VEVENT'), lines.indexOf('END:VCALENDAR') - 1);
});

test('no line is longer than 75 octets', () => {
  const long = read(published)
    .text.split('\r\n')
    .filter((line) => Buffer.byteLength(line) > 75);

  assert.deepEqual(long, []);
});

test('an event with a time of day starts at that instant', () => {
  const { calendar } = read(onDay('2019-03-09', { time: '22:30-05:00' }));

  const start = calendar.getFirstSubcomponent('vevent')!.getFirstPropertyValue('dtstart') as ICAL.Time;
  assert.deepEqual([start.isDate, start.toString()], [false, '2019-03-10T03:30:00Z']);
});
