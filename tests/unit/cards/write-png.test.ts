import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { cardColors } from '../../../src/cards/card-colors.ts';
import { writePng } from '../../../src/cards/write-png.ts';

test('a card keeps each of its colours, and shades become the nearest that there is', async () => {
  const colors = Object.values(cardColors).map((color) => Buffer.from(`${color.slice(1)}ff`, 'hex'));
  const shade = Buffer.from('8c8a86ff', 'hex');
  const row = [...colors, shade];
  if (row.length % 2 === 1) row.push(shade);

  const png = await writePng(Buffer.concat([...row, ...row.toReversed()]), row.length);

  const shown = pixelsOf(png, row.length);
  const hex = (color: Buffer) => color.toString('hex', 0, 3);
  assert.deepEqual(shown.slice(0, colors.length), colors.map(hex));
  assert.deepEqual(shown.slice(row.length), shown.slice(0, row.length).toReversed());
  const [near, wanted] = [Buffer.from(shown[colors.length]!, 'hex'), shade];
  assert.ok(near.every((part, index) => Math.abs(part - wanted[index]!) < 40));
});

/** The colours of the pixels of a PNG with a palette and four bits a pixel, without filters. */
function pixelsOf(png: Buffer, width: number): string[] {
  const data = (type: string) => {
    const at = png.indexOf(type);
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  const palette = data('PLTE').toString('hex').match(/.{6}/g)!;
  const rows = inflateSync(data('IDAT'))
    .toString('hex')
    .match(new RegExp(`.{${width + 2}}`, 'g'))!;
  return rows.flatMap((row) => [...row.slice(2)].map((place) => palette[parseInt(place, 16)]!));
}
