import { cardColors, cardFrame } from './card-frame.ts';
import type { Overview } from './overview.ts';
import { drawStripPaths, stripBox, thousandths } from './strip-paths.ts';

/**
 * Draws the strip of a card as SVG, as wide as the card's text: the same for all cards of a timeline, so that it need
 * be painted once.
 */
export function drawCardStrip({ marks, phases, years }: Overview): string {
  const { won, drawn, lost, other, capped } = drawStripPaths(marks);
  const { width, height, line } = stripBox;
  const bands = phases
    .filter((_, index) => index % 2 === 0)
    .map(({ from, to }) => ({ start: thousandths(from), length: thousandths(to - from) }))
    .map(({ start, length }) => `M${start} 0h${length}v${height}h-${length}z`)
    .join('');
  const ticks = years.map(({ x }) => `M${thousandths(x)} 0v${height}`).join('');
  const size = `width="${cardFrame.width - 2 * cardFrame.margin}" height="${cardFrame.strip.height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" fill="none">`,
    `<path d="${bands}" fill="${cardColors.faint}"/>`,
    stroke(ticks, 'rule', 1),
    stroke(`M0 ${line}h${width}`, 'quiet', 0.7),
    stroke(other, 'quiet', 1.4),
    stroke(drawn, 'drawn', 5.6),
    stroke(drawn, 'page', 2.8, '0 1.5 3 99'),
    stroke(won, 'won', 3.2),
    stroke(lost, 'lost', 3.2),
    stroke(capped, 'page', 4),
    '</svg>',
  ].join('');
}

function stroke(path: string, color: keyof typeof cardColors, width: number, dashes?: string): string {
  const dashed = dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`;
  return path && `<path d="${path}" stroke="${cardColors[color]}" stroke-width="${width}"${dashed}/>`;
}
