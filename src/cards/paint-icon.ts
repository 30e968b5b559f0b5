import { Renderer } from '@takumi-rs/core';
import icon from '../../public/icon.svg?raw';
import { cardColors } from '../pictures/cards/card-frame.ts';

/** The sizes in which the site's icon is there as a PNG, in pixels: for a home screen of iOS, and for others. */
export const iconSizes = [180, 192, 512] as const;

/** How much of the picture the mark takes: devices cut icons to a circle. */
const share = 0.6;

/** Paints the site's icon on paper, a PNG as wide and as high as asked for. */
export function paintIcon(size: number): Promise<Buffer<ArrayBuffer>> {
  const mark = size * share;
  return new Renderer().render(
    {
      type: 'container',
      style: {
        width: size,
        height: size,
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        backgroundColor: cardColors.page,
      },
      children: [{ type: 'image', src: 'icon', style: { width: mark, height: mark } }],
    },
    { width: size, height: size, format: 'png', images: [{ src: 'icon', data: Buffer.from(icon) }] },
  );
}
