/**
 * Widens lengths that are too short to hit, at the cost of all others in proportion. The sum stays the same.
 *
 * @param least the least length; where there is not enough for all, all get the same
 */
export function widen(lengths: readonly number[], least: number): number[] {
  const whole = sum(lengths);
  const floor = Math.min(least, whole / lengths.length);
  const isShort = lengths.map(() => false);
  for (;;) {
    const rest = whole - floor * isShort.filter(Boolean).length;
    const scale = rest / sum(lengths.filter((_, index) => !isShort[index]));
    const next = lengths.findIndex((length, index) => !isShort[index] && length * scale < floor);
    if (next < 0) return lengths.map((length, index) => (isShort[index] ? floor : length * scale));
    isShort[next] = true;
  }
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
