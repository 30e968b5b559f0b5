import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { cardColors } from './card-colors.ts';

type Color = [red: number, green: number, blue: number];

const { page, text, quiet, rule, faint, accent, won, lost } = cardColors;

/**
 * The colours of a card: those that it is painted with, and between them and the page what the edges of letters and marks
 * need. Four bits a pixel have room for 16; with all shades a card is twice as large and looks the same.
 */
const palette: readonly Color[] = [
  ...[page, text, quiet, rule, faint, accent, won, lost].map(parseColor),
  ...[0.2, 0.4, 0.6, 0.8].map((share) => blend(text, share)),
  blend(won, 0.5),
  ...[0.3, 0.6].map((share) => blend(lost, share)),
  blend(accent, 0.25),
];

/** The place in the palette of each colour that was seen, by its four bytes. */
const places = new Map<number, number>();

/**
 * Writes a card as a PNG with a palette of 16 colours: every colour becomes the nearest of them.
 *
 * @param pixels four bytes a pixel, red, green, blue and opacity, row by row; opaque
 * @param width an even number of pixels
 */
export async function writePng(pixels: Buffer<ArrayBuffer>, width: number): Promise<Buffer<ArrayBuffer>> {
  const colors = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(colors.length / width, 4);
  // Four bits a pixel, of a palette.
  header.set([4, 3], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', await promisify(deflate)(indexed(colors, width), { memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Two pixels a byte, and before each row a byte that says that it is not filtered. */
function indexed(colors: Uint32Array, width: number): Buffer {
  const rowLength = 1 + width / 2;
  const rows = Buffer.alloc((colors.length / width) * rowLength);
  let [color, place] = [-1, 0];
  let pixel = 0;
  for (let row = 0; row < rows.length; row += rowLength) {
    for (let byte = row + 1; byte < row + rowLength; byte++) {
      const first = colors[pixel]!;
      const second = colors[pixel + 1]!;
      if (first !== color) place = placeOf((color = first));
      let pair = place << 4;
      if (second !== color) place = placeOf((color = second));
      pair |= place;
      if (pair !== 0) rows[byte] = pair;
      pixel += 2;
    }
  }
  return rows;
}

function placeOf(color: number): number {
  const known = places.get(color);
  if (known !== undefined) return known;
  const parts = [color & 255, (color >> 8) & 255, (color >> 16) & 255];
  const distances = palette.map((other) => other.reduce((sum, part, index) => sum + (part - parts[index]!) ** 2, 0));
  const place = distances.indexOf(Math.min(...distances));
  places.set(color, place);
  return place;
}

/** A colour on the page. */
function blend(color: string, share: number): Color {
  const [under, over] = [parseColor(page), parseColor(color)];
  return under.map((part, index) => Math.round(part + (over[index]! - part) * share)) as Color;
}

function parseColor(color: string): Color {
  return [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16)) as Color;
}

/** https://www.w3.org/TR/png-3/#5Chunk-layout */
function chunk(type: string, data: Buffer): Buffer {
  const written = Buffer.alloc(data.length + 12);
  written.writeUInt32BE(data.length, 0);
  written.write(type, 4, 'latin1');
  data.copy(written, 8);
  written.writeUInt32BE(crc32(written.subarray(4, data.length + 8)), data.length + 8);
  return written;
}
