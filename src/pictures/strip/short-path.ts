import type { GeoContext } from 'd3-geo';

/**
 * Writes a drawing as a short SVG path, in whole pixels and relative coordinates, which compress to little more than half.
 * Points that fall on the previous one are left out.
 *
 * @param draw draws lines on a context
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
    // Coordinates after a move without a command mean a line: https://www.w3.org/TR/SVG2/paths.html#PathDataMovetoCommands
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
