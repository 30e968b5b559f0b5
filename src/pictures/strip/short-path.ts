import type { GeoContext } from 'd3-geo';

/**
 * Writes what is drawn as a short SVG path: in whole pixels, each point as the step from the one before it, which
 * compresses to little more than half. Points that fall on the one before are left out.
 *
 * @param draw draws lines on what it is given
 */
export function shortPath(draw: (context: GeoContext) => void): string {
  let path = '';
  let [x, y] = [0, 0];
  let start = [0, 0] as [number, number];
  const step = (by: number) => (by < 0 ? `${by}` : ` ${by}`);
  const goTo = (nextX: number, nextY: number) => {
    path += step(nextX - x) + step(nextY - y);
    [x, y] = [nextX, nextY];
  };
  draw({
    beginPath: () => {},
    arc: () => {},
    moveTo: (toX, toY) => {
      path += 'm';
      goTo(Math.round(toX), Math.round(toY));
      start = [x, y];
    },
    // What follows a move without a command is a line: https://www.w3.org/TR/SVG2/paths.html#PathDataMovetoCommands
    lineTo: (toX, toY) => {
      const [nextX, nextY] = [Math.round(toX), Math.round(toY)];
      if (nextX !== x || nextY !== y) goTo(nextX, nextY);
    },
    closePath: () => {
      path += 'z';
      [x, y] = start;
    },
  });
  return path.replaceAll('m ', 'm');
}
