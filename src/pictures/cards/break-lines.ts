/** How wide text is, in the unit the room is given in. */
export type WidthOf = (text: string) => number;

const breakable = /(?<!(?:^| )\d+) /;

/**
 * Breaks text into as few lines as the room allows, and among those arrangements takes the one whose longest line is
 * shortest, so that no word is left alone on the last. Breaks only at plain spaces, and not between a number
 * and what it counts.
 *
 * @param room how wide a line may be; a single word that is wider has a line of its own
 */
export function breakLines(text: string, room: number, widthOf: WidthOf): string[] {
  const words = text.split(breakable);
  const fewest = fillLines(text, room, widthOf);
  // Every width at which the breaks can change is that of some run of words.
  const widths = words.flatMap((_, start) =>
    words.slice(start).map((__, count) => widthOf(words.slice(start, start + count + 1).join(' '))),
  );
  const possible = widths.filter((width) => width < room).sort((one, other) => one - other);
  let best = fewest;
  // The wider the line, the fewer lines: the narrowest width that will do is found by halving.
  for (let from = 0, to = possible.length; from < to;) {
    const middle = (from + to) >> 1;
    const lines = fillLines(text, possible[middle]!, widthOf);
    const suits = lines.length === fewest.length && lines.every((line) => widthOf(line) <= possible[middle]!);
    if (suits) [best, to] = [lines, middle];
    else from = middle + 1;
  }
  return best;
}

/** Breaks text into as few lines as the room allows, each as full as it can be. */
export function fillLines(text: string, room: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  for (const word of text.split(breakable)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || widthOf(longer) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
