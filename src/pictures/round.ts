/**
 * Rounds a number for a picture.
 *
 * @param decimals the number of decimal places; a tenth of a pixel is finer than any screen
 */
export function round(value: number, decimals = 1): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

/** A length in per cent for SVG: `12.5%`, `.5%`. Rounded like {@link round}. */
export function percent(value: number, decimals = 1): string {
  return `${round(value, decimals)}%`.replace(/^0\./, '.');
}
