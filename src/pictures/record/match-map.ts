import { geoAzimuthalEqualArea, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { grounds } from '../../timeline/schema/event.ts';
import type { Language } from '../../timeline/schema/language.ts';
import type { MatchPlace } from '../../timeline/record/match-places.ts';
import type { Label } from './label-candidates.ts';
import { placeLabels } from './place-labels.ts';
import { round } from '../round.ts';
import { shortPath } from '../strip/short-path.ts';
import { splitByLongitude } from './split-by-longitude.ts';

/** The shapes of land and countries from the package world-atlas. */
export type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** A city with matches. All positions and lengths are in pixels. */
export type MapCircle = {
  place: MatchPlace;
  x: number;
  y: number;
  r: number;
  /** The ground of all its matches, or `mixed`. */
  ground: keyof MatchPlace['grounds'] | 'mixed';
};

/** A map of a region with matches. */
export type MapPanel = {
  width: number;
  height: number;
  /** SVG paths. */
  land: string;
  borders: string;
  circles: MapCircle[];
  /** The names for which there is room, for each of the {@link mapScales}. */
  labels: Label[][];
};

/** The scales of the maps on a phone and on a wide screen. match-map.css sets the size of the names accordingly. */
export const mapScales = [0.58, 0.92] as const;

/** The radius of the circle of one match; the area is proportional to the number of matches. */
const radius = 4.5;
/** The margin around the outermost places. */
const margin = 36;
const panelWidth = 532;
/** The maximum width and height of the places on a map, and the maximum scale in pixels per radian, so that a village does not fill a map. */
const max = { width: panelWidth - 2 * margin, height: 360, scale: 1200 };

/**
 * Draws where matches were played: the land around the places, and a circle for each, sized by the number of matches. Places
 * that {@link splitByLongitude} separates get maps of their own, all with one scale and width.
 */
export function drawMatchMaps(places: readonly MatchPlace[], world: World, language: Language): MapPanel[] {
  const groups = splitByLongitude(places);
  const scale = Math.min(max.scale, ...groups.map(greatestScale));
  return groups.map((group) => drawPanel(group, scale, world, language));
}

/** The kinds of circle on the maps, in the order of the legend. */
export function groundsOn(panels: readonly MapPanel[]): MapCircle['ground'][] {
  const used = new Set(panels.flatMap(({ circles }) => circles.map(({ ground }) => ground)));
  return ([...grounds, 'mixed'] as const).filter((ground) => used.has(ground));
}

function drawPanel(places: readonly MatchPlace[], scale: number, world: World, language: Language): MapPanel {
  const projection = projectionAround(places).scale(scale).translate([0, 0]);
  const box = extentOf(places, projection);
  const [width, height] = [panelWidth, Math.ceil(box.height + 2 * margin)];
  projection.translate([(width - box.width) / 2 - box.left, margin - box.top]).clipExtent([
    [0, 0],
    [width, height],
  ]);
  const path = (shape: GeoPermissibleObjects) => shortPath((context) => geoPath(projection, context)(shape));
  const greatestFirst = places.toSorted((one, other) => other.tally.played - one.tally.played);
  const circles = greatestFirst.map((place) => {
    const [x, y] = projected(place, projection);
    return {
      place,
      x: round(x),
      y: round(y),
      r: round(radius * Math.sqrt(place.tally.played)),
      ground: groundOf(place),
    };
  });
  const names = circles.map(({ place, ...circle }) => ({ ...circle, text: place.city[language] }));
  return {
    width,
    height,
    land: path(feature(world, world.objects.land)),
    borders: path(mesh(world, world.objects.countries, (one, other) => one !== other)),
    circles,
    labels: mapScales.map((shown) => placeLabels(names, { width, height }, shown)),
  };
}

/** An equal-area projection with the least distortion in the middle of the places. */
function projectionAround(places: readonly MatchPlace[]): GeoProjection {
  const west = places[0]!.at[1];
  const eastward = places.map(({ at }) => (at[1] - west + 360) % 360);
  const latitudes = places.map(({ at }) => at[0]);
  const longitude = west + Math.max(...eastward) / 2;
  return geoAzimuthalEqualArea().rotate([-longitude, -(Math.min(...latitudes) + Math.max(...latitudes)) / 2]);
}

function greatestScale(places: readonly MatchPlace[]): number {
  const { width, height } = extentOf(places, projectionAround(places).scale(1).translate([0, 0]));
  return Math.min(max.width / width, max.height / height);
}

function extentOf(places: readonly MatchPlace[], projection: GeoProjection) {
  const points = places.map((place) => projected(place, projection));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

function projected({ at: [latitude, longitude] }: MatchPlace, projection: GeoProjection): [number, number] {
  return projection([longitude, latitude])!;
}

function groundOf({ grounds: on, tally }: MatchPlace): MapCircle['ground'] {
  return grounds.find((ground) => on[ground] === tally.played) ?? 'mixed';
}
