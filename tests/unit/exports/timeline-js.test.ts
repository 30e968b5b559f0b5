import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineJs } from '../../../src/exports/data/timeline-js.ts';
import type { Timeline } from '../../../src/timeline/merge/entry.ts';
import { knownLanguages, type Language } from '../../../src/timeline/schema/language.ts';
import { addressesIn, toText } from '../html-text.ts';
import { article, both, content, event, undatedClaim } from '../make-content.ts';
import { addresses, hostile, hostileTimeline, published, timeline } from '../make-timeline.ts';

type Day = { year: number; month?: number; day?: number };
type Slide = {
  unique_id: string;
  start_date: Day;
  end_date?: Day;
  display_date: string;
  group: string;
  text: { headline: string; text: string };
  autolink: boolean;
};
type Document = {
  title: { text: { headline: string; text: string } };
  events: Slide[];
  eras: { start_date: Day; end_date: Day; text: { headline: string } }[];
};

function read(made: Timeline, language: Language = 'en'): Document {
  return JSON.parse(timelineJs(made, language, addresses)) as Document;
}

for (const language of knownLanguages) {
  test(`TimelineJS in ${language} has every entry with all its sources`, () => {
    const { events } = read(published, language);

    assert.deepEqual(
      events.map(({ unique_id: id }) => id),
      published.entries.map(({ id }) => id),
    );
    for (const [index, { title, citations }] of published.entries.entries()) {
      const { headline, text } = events[index]!.text;
      assert.equal(toText(headline), title[language]);
      // TimelineJS sets a heading in a text as large as the headline.
      assert.doesNotMatch(text, /<h\d/);
      assert.deepEqual(
        citations.filter(({ article: { url } }) => !addressesIn(text).includes(url)),
        [],
      );
    }
  });

  test(`TimelineJS in ${language} has an era for every phase, one after the other`, () => {
    const { eras } = read(published, language);

    const day = ({ year, month, day: date }: Day) => Date.UTC(year, month! - 1, date!);
    assert.deepEqual(
      eras.map(({ text }) => toText(text.headline)),
      published.phases.map(({ title }) => title[language]),
    );
    for (const [index, era] of eras.slice(1).entries()) {
      assert.equal(day(era.start_date) - day(eras[index]!.end_date), 24 * 60 * 60 * 1000);
    }
  });
}

const dates: [edtf: string, start: Day, end: Day | undefined, shown: string][] = [
  ['2019-03-09', { year: 2019, month: 3, day: 9 }, undefined, '9\u00A0March 2019'],
  ['2019-03-09~', { year: 2019, month: 3, day: 9 }, undefined, 'about 9\u00A0March 2019'],
  ['2019-03', { year: 2019, month: 3 }, undefined, 'March 2019'],
  ['2019', { year: 2019 }, undefined, '2019'],
  ['2019-03/2019-05', { year: 2019, month: 3 }, { year: 2019, month: 5 }, 'March – May 2019'],
  [
    '2019-03-09/2019-03-11',
    { year: 2019, month: 3, day: 9 },
    { year: 2019, month: 3, day: 11 },
    '9–11\u00A0March 2019',
  ],
];

for (const [edtf, start, end, shown] of dates) {
  test(`${edtf} is no more exact for TimelineJS than it is known`, () => {
    const made = timeline({ articles: [article({ claims: [undatedClaim()] })], events: [event({ date: edtf })] });

    const [slide] = read(made).events;

    assert.deepEqual([slide?.start_date, slide?.end_date, slide?.display_date], [start, end, shown]);
  });
}

test('groups events by their kind', () => {
  assert.equal(read(timeline(), 'es').events[0]?.group, 'Partida');
});

test('an entry’s text has its links already, and none that TimelineJS would make of it', () => {
  assert.equal(read(timeline()).events[0]?.autolink, false);
});

test('the last era ends with the last day of its entries, which need not be the last of them', () => {
  const made = timeline({
    articles: [article({ claims: [undatedClaim(), undatedClaim({ event: 'spring' })] })],
    events: [event({ id: 'spring', date: '2019-03/2019-05' }), event({ id: 'derby', date: '2019-03-09' })],
  });

  assert.deepEqual(read(made).eras.at(-1)?.end_date, { year: 2019, month: 5, day: 31 });
});

test('a last phase without entries is no era', () => {
  const made = timeline({ events: [event({ date: '2019-01-15' })] });

  assert.deepEqual(
    read(made).eras.map(({ text }) => text.headline),
    ['Winter'],
  );
});

test('keeps hostile titles as text', () => {
  const [slide] = read(hostileTimeline).events;

  assert.equal(toText(slide?.text.headline ?? ''), hostile);
  assert.ok(toText(slide?.text.text ?? '').includes(hostile));
});

test('keeps a hostile title and tagline of the site, and hostile titles of phases, as text', () => {
  const { site, phases } = content();
  const made = timeline({
    site: { ...site, title: both(hostile), tagline: both(hostile) },
    phases: phases.map((phase) => ({ ...phase, title: both(hostile) })),
  });

  const { title, eras } = read(made);

  const texts = [title.text.headline, title.text.text, ...eras.map(({ text }) => text.headline)];
  assert.deepEqual(texts.map(toText), [hostile, hostile, hostile, hostile]);
});

test('an entry with a time of day starts at it, by the clocks of its place', () => {
  const { events } = read(timeline({ events: [event({ time: '08:05-05:00' })] }));

  assert.deepEqual(events[0]!.start_date, { year: 2019, month: 3, day: 9, hour: 8, minute: 5 });
});
