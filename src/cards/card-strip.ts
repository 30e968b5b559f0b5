import type { Overview } from '../pictures/strip/overview.ts';
import { drawBands, drawSmallStrip, stripBox, thousandths } from '../pictures/strip/strip-paths.ts';
import { cardColors } from './card-colors.ts';

/** The strip of a timeline's cards: its picture as SVG, and its labelled years with their places in per cent. */
export type CardStrip = { picture: string; years: { x: number; year: string }[] };

/** How much taller marks are on a card than on the page: cards are shown at a quarter of their size. */
const taller = 1.5;

/** The size of the strip on a card, in pixels. */
export const cardStripSize = { width: 1072, height: stripBox.height * taller } as const;

/** The room that the label of a year takes to the right of its place, with the gap after it, in per cent. */
const yearRoom = 9;

/** Draws the strip of a timeline's cards. It is the same on all of them. */
export function drawCardStrip({ marks, phases, years }: Overview): CardStrip {
  const tall = marks.map((mark) => ({ ...mark, height: mark.height * taller }));
  const { line, won, drawn, lost, other, capped, hollow } = drawSmallStrip({ marks: tall });
  const { top, height } = stripBox;
  const ticks = years.map(({ x }) => `M${thousandths(x)} ${top}v${height}`).join('');
  const size = `width="${cardStripSize.width}" height="${cardStripSize.height}"`;
  const box = `0 ${top * taller} ${thousandths(100)} ${height * taller}`;
  return {
    picture: [
      `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${box}" preserveAspectRatio="none" fill="none">`,
      `<g transform="scale(1 ${taller})"><path d="${drawBands(phases)}" fill="${cardColors.faint}"/>`,
      `${stroke(ticks, 'rule', 2)}</g>`,
      `<g opacity="0.55">${stroke(other, 'quiet', 3)}</g>`,
      stroke(line, 'quiet', 2),
      stroke(won, 'won', 6),
      stroke(lost, 'lost', 6),
      stroke(hollow, 'page', 2.4),
      stroke(drawn, 'drawn', 14, 'round'),
      stroke(drawn, 'page', 7, 'round'),
      stroke(capped, 'page', 5, 'round'),
      '</svg>',
    ].join(''),
    years: years.reduce<CardStrip['years']>((shown, { x, year }) => {
      const from = (shown.at(-1)?.x ?? -yearRoom) + yearRoom;
      return x >= from && x <= 100 - yearRoom ? [...shown, { x, year }] : shown;
    }, []),
  };
}

function stroke(path: string, color: keyof typeof cardColors, width: number, cap?: 'round'): string {
  const capped = cap === undefined ? '' : ` stroke-linecap="${cap}"`;
  return path && `<path d="${path}" stroke="${cardColors[color]}" stroke-width="${width}"${capped}/>`;
}
