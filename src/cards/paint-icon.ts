import { Renderer } from '@takumi-rs/core';
import icon from '../../public/icon.svg?raw';
import { cardColors } from './card-colors.ts';

/** The sizes of the site's icon as PNG, in pixels: for the home screen of iOS, and for others. */
export const iconSizes = [180, 192, 512] as const;

/** The size of the symbol relative to the icon: devices crop icons to a circle. */
const share = 0.6;

/** Paints the site's icon on the colour of the page, as a square PNG of this size in pixels. */
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
