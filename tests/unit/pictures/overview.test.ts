import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { areaOf, cap, drawOverview, goalHeight, marksIn, nameSpaces } from '../../../src/pictures/strip/overview.ts';
import type { Content } from '../../../src/timeline/schema/content.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { article, both, claim, content, event, season } from '../make-content.ts';

test('draws a win up from the line, a loss down from it, as tall as the difference, and a draw on it', () => {
  const marks = marksOf(season('3-1', '0-1', '2-2'));

  assert.deepEqual(
    marks.map(({ shape, height }) => [shape, height]),
    [
      ['won', 2 * goalHeight],
      ['lost', goalHeight],
      ['drawn', 0],
    ],
  );
});

test('caps a bar, and says so', () => {
  const marks = marksOf(season('9-0', `${cap}-0`));

  assert.deepEqual(
    marks.map(({ height, capped }) => [height, capped]),
    [
      [cap * goalHeight, true],
      [cap * goalHeight, false],
    ],
  );
});

test('draws an entry that is no match as a tick of its own shape', () => {
  const [mark] = marksOf(content());

  assert.deepEqual([mark?.shape, mark?.height, mark?.capped], ['other', 8, false]);
});

test('puts the marks in the order of the entries, from left to right', () => {
  const places = marksOf(season('1-0', '0-1', '2-2')).map(({ x }) => x);

  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
  );
});

test('names the entries that have a short name, and no others', () => {
  const whole = season('1-0', '0-1');
  whole.events[1]!.short = both('The derby');

  const marks = marksOf(whole);

  assert.deepEqual(
    marks.map(({ names }) => names.map(({ text }) => text)),
    [[], ['The derby']],
  );
});

test('runs the phases without a gap from one end of the line to the other', () => {
  const { phases } = drawOverview(mergeTimeline(content()), 'en');

  assert.equal(phases[0]?.from, 0);
  assert.equal(phases[0]?.to, phases[1]?.from);
  assert.equal(phases.at(-1)?.to, 100);
});

test('runs the first phase from the start of the line also where it begins within the tenure', () => {
  const [winter, spring] = content().phases;
  const phases = [{ ...winter!, from: '2019-02-01' }, spring!];

  assert.equal(drawOverview(mergeTimeline(content({ phases })), 'en').phases[0]?.from, 0);
});

test('marks where each year begins', () => {
  const { site } = content();
  const whole = content({ site: { ...site, tenure: { start: '2018-07-02', end: '2019-07-02' } } });

  const { years } = drawOverview(mergeTimeline(whole), 'en');

  assert.deepEqual(
    years.map(({ x, year }) => [Math.round(x), year]),
    [[50, '2019']],
  );
});

test('gives a phase that begins after the tenure, with no entry yet, a place at the end of the line', () => {
  const { phases } = content();
  const aftermath = { ...phases[1]!, id: 'aftermath', from: '2020-01-15' };

  const stretches = drawOverview(mergeTimeline(content({ phases: [...phases, aftermath] })), 'en').phases;

  assert.deepEqual(
    stretches.slice(1).map(({ to }) => to),
    [100, 100],
  );
  assert.equal(stretches[2]?.from, 100);
});

test('gives the entries of one day each a part of the line to click on', () => {
  const whole = content({
    articles: [article({ claims: [claim({ event: 'one' }), claim({ event: 'two' })] })],
    events: [event({ id: 'one' }), event({ id: 'two' })],
  });

  const areas = marksOf(whole).map(({ area }) => area);

  assert.deepEqual(areas, [
    { from: 0, to: 50 },
    { from: 50, to: 100 },
  ]);
});

test('together the areas of the marks share the line without a gap or an overlap, whatever the days', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 12 }), (days) => {
      const areas = marksOf(onDays(days)).map(({ area }) => area);

      assert.equal(areas[0]?.from, 0);
      assert.ok(Math.abs(areas.at(-1)!.to - 100) < 1e-9);
      for (const [index, { from, to }] of areas.entries()) {
        assert.ok(to > from);
        assert.ok(index === 0 || Math.abs(from - areas[index - 1]!.to) < 1e-9);
      }
    }),
  );
});

test('writes the parts to click on without a gap, and none of them too narrow to be there', () => {
  const areas = marksOf(onDays([1, 2, 2, 2, 3, 14, 15, 28])).map(areaOf);

  for (const [index, { start, width }] of areas.entries()) {
    assert.ok(width >= 0.1);
    assert.ok(index === 0 || Math.abs(start - areas[index - 1]!.start - areas[index - 1]!.width) < 0.11);
  }
});

test('names the place where a phase is chosen by its title where there is room, else by its number', () => {
  const title = 'A title of some length';
  const textsOfFirst = (nextFrom: string) => {
    const [first, next] = content().phases;
    const phases = [
      { ...first!, title: both(title) },
      { ...next!, from: nextFrom },
    ];
    const { choices } = drawOverview(mergeTimeline(content({ phases })), 'en').phases[0]!;
    return nameSpaces.map((_, space) => choices.find(({ spaces }) => spaces.includes(space))?.text);
  };

  assert.deepEqual(textsOfFirst('2019-11-01'), [title, title, title]);
  assert.deepEqual(textsOfFirst('2019-04-15'), ['1', title, title]);
  assert.deepEqual(textsOfFirst('2019-01-02'), ['1', '1', '1']);
});

test('makes the place where a phase is chosen long enough for a finger, however short the phase is', () => {
  const [first, next] = content().phases;
  const phases = [first!, { ...next!, from: '2019-01-02' }];

  const [short, long] = drawOverview(mergeTimeline(content({ phases })), 'en').phases;

  assert.ok(short!.to < 1);
  // 24.5 px of 288 and of 736, the lines of the narrowest windows.
  assert.deepEqual(
    short!.choices.map(({ from, to, spaces }) => [from, Math.round(to * 100) / 100, spaces]),
    [
      [0, 8.51, [0]],
      [0, 3.33, [1, 2]],
    ],
  );
  assert.deepEqual(
    long!.choices.map(({ from, to }) => [from, Math.round(to)]),
    short!.choices.map(({ to }) => [to, 100]),
  );
});

test('labels every year where there is room, else those of a round step, and each only where it fits', () => {
  const yearsOf = (start: string, end: string, space: number) => {
    const site = { ...content().site, tenure: { start, end } };
    const { years } = drawOverview(mergeTimeline(content({ site })), 'en');
    return years.filter(({ spaces }) => spaces.includes(space)).map(({ year }) => year);
  };

  assert.deepEqual(yearsOf('2015-10-14', '2018-07-27', 0), ['2016', '2017', '2018']);
  assert.deepEqual(yearsOf('2004-03-12', '2019-12-31', 0).slice(0, 3), ['2006', '2008', '2010']);
  assert.deepEqual(yearsOf('2004-03-12', '2019-12-31', 2).slice(0, 3), ['2005', '2006', '2007']);
  assert.deepEqual(yearsOf('1899-03-12', '2019-12-31', 0), ['1900', '1920', '1940', '1960', '1980', '2000']);
  assert.equal(yearsOf('2010-06-01', '2019-03-10', 0).at(-1), '2018');
  assert.equal(yearsOf('2010-06-01', '2019-03-10', 2).at(-1), '2018');
});

test('draws only the marks of some phases, and lets them share the whole line', () => {
  const timeline = mergeTimeline(season('1-0', '0-1', '2-2', '3-0'));
  const spring = timeline.phases.filter(({ id }) => id === 'spring');

  const marks = marksIn(spring, drawOverview(timeline, 'en'));

  assert.deepEqual(
    marks.map(({ entry }) => entry.id),
    ['match-3', 'match-4'],
  );
  assert.deepEqual([marks[0]?.area.from, marks[1]?.area.to], [0, 100]);
});

test('draws a timeline without entries as an empty line', () => {
  assert.deepEqual(marksOf(season()), []);
});

/** An entry on each of some days of March. */
function onDays(days: readonly number[]): Content {
  const claims = days.map((day, index) =>
    claim({ event: `entry-${index}`, date: `2019-03-${String(day).padStart(2, '0')}` }),
  );
  return content({
    articles: [article({ claims })],
    events: days.map((_, index) => event({ id: `entry-${index}` })),
  });
}

function marksOf(whole: Content) {
  return drawOverview(mergeTimeline(whole), 'en').marks;
}
