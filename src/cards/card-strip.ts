import type { Overview } from '../pictures/strip/overview.ts';
import {
  drawBands,
  drawSmallStrip,
  stripBox,
  thousandths,
  viewBoxOf,
  wholeLine,
} from '../pictures/strip/strip-paths.ts';
import { cardColors } from './card-colors.ts';

/** The size of the strip on a card, in pixels. */
export const cardStripSize = { width: 1072, height: 88 } as const;

/** Draws the strip of a timeline's cards as SVG. It is the same on all of them. */
export function drawCardStrip(overview: Overview): string {
  const { phases, years } = overview;
  const { line, won, drawn, lost, other, capped, hollow } = drawSmallStrip(overview);
  const { top, height } = stripBox;
  const ticks = years.map(({ x }) => `M${thousandths(x)} ${top}v${height}`).join('');
  const size = `width="${cardStripSize.width}" height="${cardStripSize.height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${viewBoxOf(wholeLine)}" preserveAspectRatio="none" fill="none">`,
    `<path d="${drawBands(phases)}" fill="${cardColors.faint}"/>`,
    stroke(ticks, 'rule', 1),
    stroke(line, 'quiet', 1),
    stroke(other, 'quiet', 1.4),
    stroke(won, 'won', 3.2),
    stroke(lost, 'lost', 3.2),
    stroke(hollow, 'page', 1.4),
    stroke(drawn, 'drawn', 7, 'round'),
    stroke(drawn + capped, 'page', 3.6, 'round'),
    '</svg>',
  ].join('');
}

function stroke(path: string, color: keyof typeof cardColors, width: number, cap?: 'round'): string {
  const capped = cap === undefined ? '' : ` stroke-linecap="${cap}"`;
  return path && `<path d="${path}" stroke="${cardColors[color]}" stroke-width="${width}"${capped}/>`;
}
