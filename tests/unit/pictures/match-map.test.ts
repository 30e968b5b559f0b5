import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import world from 'world-atlas/countries-110m.json' with { type: 'json' };
import { drawMatchMaps, groundsOn, mapScales, type World } from '../../../src/pictures/record/match-map.ts';
import type { Label } from '../../../src/pictures/record/label-candidates.ts';
import { placeLabels } from '../../../src/pictures/record/place-labels.ts';
import { splitByLongitude } from '../../../src/pictures/record/split-by-longitude.ts';
import { matchPlaces, mostPlayed } from '../../../src/timeline/record/match-places.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import type { Coordinates } from '../../../src/timeline/schema/site.ts';
import { season } from '../make-content.ts';

const places = {
  Ostra: { at: at(48, 10) },
  Alta: { at: at(47, 11) },
  Brava: { at: at(40, -4) },
  South: { at: at(-40, 10) },
  West: { at: at(45, -25) },
  Farland: { at: at(-33, 151) },
};

test('counts the matches of each city, those with most first, then by name', () => {
  const found = placesOf({ city: 'Brava' }, { city: 'Ostra' }, { city: 'Farland' }, { city: 'Ostra', score: '0-1' });

  assert.deepEqual(
    found.map(({ city, tally }) => [city.en, tally.played, tally.lost]),
    [
      ['Ostra', 2, 1],
      ['Brava', 1, 0],
      ['Farland', 1, 0],
    ],
  );
});

test('counts on which ground the matches of a city were', () => {
  const [ostra] = placesOf({ ground: 'home' }, { ground: 'neutral' }, { ground: 'home' });

  assert.deepEqual(ostra?.grounds, { home: 2, away: 0, neutral: 1 });
});

test('leaves out matches in a city whose place is not known', () => {
  assert.deepEqual(placesOf({ city: 'Nowhere' }), []);
});

test('names the three places with most matches, and how many they had', () => {
  const found = placesOf(...['Brava', 'Ostra', 'Ostra', 'Farland', 'Alta'].map((city) => ({ city })));

  assert.equal(mostPlayed(found, 'en'), 'Ostra (2), Alta (1), Brava (1)');
});

test('keeps places on one map that are up to 40 degrees of longitude apart', () => {
  assert.deepEqual(groupsOf(0, 40, 80), [[0, 40, 80]]);
});

test('splits places between which there are more than 40 empty degrees of longitude, from west to east', () => {
  assert.deepEqual(groupsOf(50, -99, 10, -80), [
    [-99, -80],
    [10, 50],
  ]);
});

test('keeps together what lies on both sides of the date line', () => {
  assert.deepEqual(groupsOf(-175, 178), [[178, -175]]);
});

test('splits no places into no groups', () => {
  assert.deepEqual(splitByLongitude([]), []);
});

test('loses no place and puts none on two maps, wherever they are', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: -180, max: 179 }), { maxLength: 12 }), (longitudes) => {
      assert.deepEqual(
        groupsOf(...longitudes)
          .flat()
          .sort(),
        longitudes.toSorted(),
      );
    }),
  );
});

test('draws every place inside its map, in a circle whose area is the number of matches', () => {
  const [map] = mapsOf({ city: 'Ostra' }, { city: 'Ostra' }, { city: 'Ostra' }, { city: 'Ostra' }, { city: 'Brava' });

  const [ostra, brava] = map!.circles;
  assert.deepEqual([ostra?.place.city.en, ostra!.r / brava!.r], ['Ostra', 2]);
  for (const { x, y } of map!.circles) assert.ok(x > 0 && x < map!.width && y > 0 && y < map!.height);
});

test('draws a single place in the middle of a map, with land around it', () => {
  const [map] = mapsOf({ city: 'Ostra' });

  const { x, y } = map!.circles[0]!;
  assert.deepEqual([x, y], [map!.width / 2, map!.height / 2]);
  assert.match(map!.land, /^m-?\d+/);
});

test('puts the places in the middle of the width', () => {
  const [map] = mapsOf({ city: 'Ostra' }, { city: 'Brava' });

  const [left, right] = map!.circles.map(({ x }) => x).toSorted((one, other) => one - other);
  assert.ok(Math.abs(left! + right! - map!.width) < 1);
});

test('keeps 36 px around the outermost places, and is no higher than 432 px', () => {
  const [wide] = mapsOf({ city: 'Ostra' }, { city: 'West' });
  const high = drawMatchMaps(placesOf({ city: 'Ostra' }, { city: 'South' }), world as unknown as World, 'en')[0]!;

  const xs = wide!.circles.map(({ x }) => x);
  assert.deepEqual([wide!.width, Math.min(...xs), Math.max(...xs)], [532, 36, 496]);
  const ys = high.circles.map(({ y }) => y);
  assert.deepEqual([high.height, Math.min(...ys), Math.max(...ys)], [432, 36, 396]);
});

test('draws places near each other no larger than 1200 px a radian', () => {
  const [map] = mapsOf({ city: 'Ostra' }, { city: 'Alta' });

  const [ostra, alta] = ['Ostra', 'Alta'].map((city) => map!.circles.find(({ place }) => place.city.en === city)!);
  assert.ok(Math.abs(alta!.y - ostra!.y - (1200 * Math.PI) / 180) < 0.5, `${alta!.y - ostra!.y}`);
});

test('draws a circle of one match with a radius of 4.5 px', () => {
  assert.equal(mapsOf({ city: 'Ostra' })[0]?.circles[0]?.r, 4.5);
});

test('draws north up and east to the right', () => {
  const [map] = mapsOf({ city: 'Ostra' }, { city: 'Brava' });

  const [brava, ostra] = ['Brava', 'Ostra'].map((city) => map!.circles.find(({ place }) => place.city.en === city)!);
  assert.ok(ostra!.x > brava!.x && ostra!.y < brava!.y);
});

test('distinguishes the grounds, and a city with several', () => {
  const [map] = mapsOf({ city: 'Brava', ground: 'away' }, { ground: 'home' }, { ground: 'neutral' });

  assert.deepEqual(
    map!.circles.map(({ place, ground }) => [place.city.en, ground]),
    [
      ['Ostra', 'mixed'],
      ['Brava', 'away'],
    ],
  );
});

test('explains the grounds that are on one of the maps, in one order', () => {
  const maps = mapsOf({ ground: 'neutral' }, { ground: 'home' }, { city: 'Farland', ground: 'away' });

  assert.deepEqual(groundsOn(maps), ['away', 'mixed']);
});

test('draws a map for each part of the world, all of one width, with its own land', () => {
  const maps = mapsOf({ city: 'Ostra' }, { city: 'Brava' }, { city: 'Farland' });

  assert.equal(maps.length, 2);
  assert.equal(maps[0]!.width, maps[1]!.width);
  assert.ok(maps.every(({ land }) => land.startsWith('m')));
});

test('keeps the drawn land inside the map', () => {
  const [map] = mapsOf({ city: 'Ostra' }, { city: 'Brava' });

  const points = pointsOf(map!.land);
  assert.ok(points.length > 10);
  for (const { x, y } of points) assert.ok(x >= 0 && x <= map!.width && y >= 0 && y <= map!.height);
});

test('draws no map where no place is known', () => {
  assert.deepEqual(mapsOf({ city: 'Nowhere' }), []);
});

test('writes a name to the right of its circle where there is room', () => {
  const labels = placeLabels([{ x: 50, y: 50, r: 5, text: 'Ostra' }], { width: 200, height: 100 }, 1);

  assert.deepEqual(
    labels.map(({ text, anchor }) => [text, anchor]),
    [['Ostra', 'start']],
  );
});

test('writes a name to the left of a circle at the right edge', () => {
  const labels = placeLabels([{ x: 190, y: 50, r: 5, text: 'Ostra' }], { width: 200, height: 100 }, 1);

  assert.equal(labels[0]?.anchor, 'end');
});

const anyCircles = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    r: fc.integer({ min: 3, max: 14 }),
    text: fc.string({ minLength: 1, maxLength: 16 }),
  }),
  { maxLength: 14 },
);

for (const shown of mapScales) {
  test(`no name on a map shown at ${shown} lies on another, on another's circle or over the edge`, () => {
    fc.assert(
      fc.property(anyCircles, (circles) => {
        const boxes = placeLabels(circles, { width: 400, height: 300 }, shown).map((label) => boxOf(label, shown));

        for (const [index, box] of boxes.entries()) {
          assert.ok(box.left >= 0 && box.right <= 400 && box.top >= 0 && box.bottom <= 300);
          assert.ok(boxes.every((other, place) => place === index || !overlap(box, other)));
          const discs = circles.filter(({ x, y, r }) =>
            overlap(box, { left: x - r, right: x + r, top: y - r, bottom: y + r }),
          );
          assert.deepEqual(discs, []);
        }
      }),
    );
  });
}

/** The points of a path whose lines are closed and whose steps are relative. */
function pointsOf(path: string): { x: number; y: number }[] {
  let [left, top] = [0, 0];
  return [...path.matchAll(/m([^z]+)z/g)].flatMap(([, steps]) => {
    const numbers = [...steps!.matchAll(/-?\d+/g)].map(Number);
    let [x, y] = [left, top];
    const points = [];
    for (let index = 0; index < numbers.length; index += 2) {
      [x, y] = [x + numbers[index]!, y + numbers[index + 1]!];
      points.push({ x, y });
    }
    [left, top] = [points[0]!.x, points[0]!.y];
    return points;
  });
}

type Box = { left: number; right: number; top: number; bottom: number };

/** What a name covers at least: 6 px a letter, 9 px above the line it stands on. */
function boxOf({ text, x, y, anchor }: Label, shown: number): Box {
  const length = (text.length * 6) / shown;
  const left = x - { start: 0, middle: length / 2, end: length }[anchor];
  return { left, right: left + length, top: y - 8.5 / shown, bottom: y };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function at(latitude: number, longitude: number): Coordinates {
  return [latitude, longitude];
}

function groupsOf(...longitudes: number[]): number[][] {
  const groups = splitByLongitude(longitudes.map((longitude) => ({ at: at(0, longitude) })));
  return groups.map((group) => group.map((place) => place.at[1]));
}

function placesOf(...matches: Parameters<typeof season>) {
  const whole = season(...matches);
  const { record } = mergeTimeline({ ...whole, site: { ...whole.site, places } });
  return matchPlaces(
    record.matches.map(({ entry }) => entry),
    'en',
  );
}

function mapsOf(...matches: Parameters<typeof season>) {
  return drawMatchMaps(placesOf(...matches), world as unknown as World, 'en');
}
