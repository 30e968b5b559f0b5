/**
 * A number as a picture writes it.
 *
 * @param decimals how many places are kept; a tenth of a pixel is finer than any screen
 */
export function round(value: number, decimals = 1): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

/** A length in per cent as SVG takes it: `12.5%`, `.5%`. Rounded like {@link round}. */
export function percent(value: number, decimals = 1): string {
  return `${round(value, decimals)}%`.replace(/^0\./, '.');
}
