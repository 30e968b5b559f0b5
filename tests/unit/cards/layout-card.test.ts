import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { constants, inflateSync } from 'node:zlib';
import { Renderer, type MeasuredNode, type Node } from '@takumi-rs/core';
import { cardColors } from '../../../src/cards/card-colors.ts';
import { readCardFonts } from '../../../src/cards/card-fonts.ts';
import { cardLimits } from '../../../src/cards/card-limits.ts';
import { cardStripSize, drawCardStrip } from '../../../src/cards/card-strip.ts';
import { layoutCard } from '../../../src/cards/layout-card.ts';
import { fitCard, paintCard } from '../../../src/cards/paint-card.ts';
import { readContent } from '../../../src/check/read-content.ts';
import { cardSize, cardsOf, type Card } from '../../../src/exports/web/card.ts';
import { drawOverview } from '../../../src/pictures/strip/overview.ts';
import { knownLanguages } from '../../../src/timeline/schema/language.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { content } from '../make-content.ts';
import { everyLetter } from './every-letter.ts';

const strip = drawCardStrip(drawOverview(mergeTimeline(content()), 'en'));

const plain: Card = {
  id: 'derby',
  date: '9 March 2019',
  kind: 'Valley League',
  headline: 'The derby',
  count: '3 outlets',
  siteName: 'The Ostra chess club',
  moment: 50,
};
const score = { team: 'Ostra', goals: '5–3', decided: '', opponent: 'Brava', result: 'won' } as const;

const renderer = new Renderer();
const fonts = readCardFonts(process.cwd());
before(() => Promise.all(fonts.map((font) => renderer.registerFont(font))));

/** A run of text on a card: its edges from the left of the card, and about how large its letters are, in pixels. */
type Run = { text: string; left: number; right: number; size: number };

/** A part of a card as it is laid out: how high it and its boxes are, and all text in it, in pixels. */
type Part = { top: number; height: number; boxes: number[]; runs: Run[] };

/** The parts of a card, from top to bottom. */
async function partsOf(card: Card): Promise<Part[]> {
  const images = [{ src: strip.picture, data: Buffer.from(strip.picture) }];
  const { children } = await renderer.measure(await fitCard(card, strip), { ...cardSize, images });
  return children.map((part) => ({
    top: part.transform[5],
    height: part.height,
    boxes: part.children.map(({ height }) => height),
    runs: runsIn(part),
  }));
}

function runsIn({ runs, children, transform: [, , , , left] }: MeasuredNode): Run[] {
  return [
    // A font is about 1.4 times as high as its size.
    ...runs.map(({ text, x, width, height }) => ({
      text,
      left: left + x,
      right: left + x + width,
      size: height / 1.4,
    })),
    ...children.flatMap(runsIn),
  ];
}

/** Every text of a card, all spaces taken out. */
function lettersOf({ date, count, kind, score, headline, siteName }: Card): string {
  const { team = '', goals = '', decided = '', opponent = '' } = score ?? {};
  const years = strip.years.map(({ year }) => year);
  return [date, count, kind, team, goals, decided, opponent, headline, ...years, siteName].join('').replace(/\s/g, '');
}

/** Asserts that all texts of a card are there, each within its margins, and each part below the one before it. */
async function assertFits(card: Card): Promise<void> {
  const parts = await partsOf(card);
  const runs = parts.flatMap((part) => part.runs);
  assert.equal(runs.map(({ text }) => text.replace(/\s/g, '')).join(''), lettersOf(card));
  for (const { text, left, right, size } of runs) {
    // The space at the end of a line hangs over its edge.
    const end = text.endsWith(' ') ? right - size / 4 : right;
    assert.ok(left >= 64 && end <= cardSize.width - 63, `${card.id}: "${text}" from ${left} to ${right}`);
  }
  for (const [index, { top, height, boxes }] of parts.entries()) {
    assert.ok(top + height <= (parts[index + 1]?.top ?? cardSize.height - 20), `${card.id}: part ${index}`);
    for (const box of boxes) assert.ok(box <= height + 1, `${card.id}: box in part ${index}`);
  }
  assert.equal(parts.at(-2)?.height, cardStripSize.height, 'the strip has its whole height');
}

test('the years of the strip stand beside their ticks, and are as large as the name of the site', async () => {
  const strips = await Promise.all(
    [1, 30].map(async (count) => {
      const years = Array.from({ length: count }, (_, index) => ({
        x: 3 * index,
        year: String(2000 + index),
        spaces: [],
      }));
      return drawCardStrip({ marks: [], phases: [], tenure: { from: 0, to: 100 }, years });
    }),
  );
  const [one, many] = strips.map(({ years }) => years);

  assert.deepEqual(one, [{ x: 0, year: '2000' }]);
  // 3 per cent of the strip are 32 pixels, and a year takes twice as much.
  assert.deepEqual(
    many?.slice(0, 2).map(({ year }) => year),
    ['2000', '2003'],
  );
  const { children } = await renderer.measure(layoutCard(plain, strips[0]!, [40]), {
    ...cardSize,
    images: [{ src: strips[0]!.picture, data: Buffer.from(strips[0]!.picture) }],
  });
  const [year] = runsIn(children.at(-2)!);
  const [name] = runsIn(children.at(-1)!);
  assert.equal(year?.text, '2000');
  assert.ok(year.left >= 64 && year.size >= name!.size * 0.7, `${year.left} ${year.size} ${name!.size}`);
});

const headlineOf = async (card: Card) => (await partsOf(card)).at(-3)!.runs;

test('a short headline is set in the largest size', async () => {
  const [line, ...others] = await headlineOf(plain);

  assert.deepEqual(others, []);
  assert.ok(line!.size > 88, `${line!.size}`);
});

test('a headline is set in lines of about the same length', async () => {
  const [first, second, ...others] = await headlineOf({
    ...plain,
    headline: 'Ostra beat Brava in the final of the league',
  });

  assert.deepEqual(others, []);
  assert.ok(Math.abs(first!.right - second!.right) < 250, `${first!.right} and ${second!.right}`);
});

test('a number stays with what it counts', async () => {
  const lines = await headlineOf({ ...plain, headline: 'A team that had been beaten in 9 championships' });

  assert.ok(lines.length > 1);
  assert.ok(lines.some(({ text }) => text.includes('9\u00a0championships')));
});

test('the count is at the right edge, and a long date keeps clear of it', async () => {
  const [header] = await partsOf({ ...plain, date: 'x'.repeat(80) });

  const [date, count] = header!.runs;
  assert.ok(Math.abs(count!.right - (cardSize.width - 64)) < 1);
  assert.ok(date!.right <= count!.left - 32);
});

test('the score is in its colour between the names, and what else decided the match behind it', async () => {
  const parts = await partsOf({ ...plain, score: { ...score, decided: '(aet)' } });

  assert.deepEqual(
    parts[2]?.runs.map(({ text }) => text).filter((text) => text !== ' '),
    ['Ostra', '5–3', '(aet)', 'Brava'],
  );
  assert.match(JSON.stringify(layoutCard({ ...plain, score }, strip, [40])), /"5–3".*?"color":"#1b5e9e"/);
});

test('a card without a team begins its score with the goals', async () => {
  const parts = await partsOf({ ...plain, score: { ...score, team: '' } });

  assert.deepEqual(
    parts[2]?.runs.map(({ text }) => text),
    ['5–3', ' ', 'Brava'],
  );
});

test('the mark of an entry is centred where the entry is on the line', async () => {
  const images = [{ src: strip.picture, data: Buffer.from(strip.picture) }];
  const node = await fitCard({ ...plain, moment: 25 }, strip);
  const { children } = await renderer.measure(node, { ...cardSize, images });

  const [picture, band, upper, lower] = children.at(-2)!.children.map(({ transform, width, height }) => ({
    middle: transform[4] + width / 2,
    top: transform[5],
    bottom: transform[5] + height,
  }));
  const heads = [upper!, lower!];
  for (const { middle } of [band!, ...heads]) assert.equal(middle, 64 + 1072 / 4);
  assert.deepEqual([band!.top, band!.bottom], [picture!.top, picture!.bottom]);
  assert.deepEqual(
    heads.map(({ top, bottom }) => [top - picture!.top, bottom - picture!.bottom]),
    [
      [-12, 16 - 12 - cardStripSize.height],
      [cardStripSize.height + 12 - 16, 12],
    ],
  );
});

test('the card of a page has no mark', () => {
  const page: Card = { ...plain };
  delete page.moment;

  assert.equal(JSON.stringify(layoutCard(page, strip, [40])).includes(cardColors.accent), false);
});

/** The letters that are wider than all others in one of the fonts, or nearly so. */
const widest = ['ᾪ', '‰', 'Щ', '…', 'W', 'm'];

/** As many letters, in words of so many letters. */
const wordsOf = (letter: string, count: number, length: number) =>
  Array.from({ length: count }, (_, index) => (index % (length + 1) === length ? ' ' : letter)).join('');

for (const letter of widest) {
  for (const length of [1, 7, 13, 26, 200]) {
    test(`texts as long as they may be fit, all of the letter ${letter} in words of ${length}`, async () => {
      const all = (count: number) => wordsOf(letter, count, length).replace(/ $/, letter);
      const { headline, name, team, siteName } = cardLimits;
      const kind = `${all(name)} · ${all(name)}`;
      const full = { ...plain, kind, headline: all(headline), siteName: all(siteName) };

      await assertFits(full);
      await assertFits({ ...full, score: { ...score, team: all(team), decided: '(10–9 pens)', opponent: all(team) } });
    });
  }
}

/** How wide texts are in a font of 100 pixels. */
async function widthsOf(texts: readonly string[], fontFamily: string): Promise<{ text: string; width: number }[]> {
  const style = { fontFamily, fontSize: 100, whiteSpace: 'nowrap' } as const;
  const node: Node = {
    type: 'container',
    style: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
    children: texts.map((text) => ({ type: 'text', text, style })),
  };
  const { children } = await renderer.measure(node, { width: 100_000 });
  return children.flatMap(({ runs }) => runs);
}

test('no letter of the fonts is wider than the one that is tried first', async () => {
  for (const font of ['headline', 'label', 'strong']) {
    const widths = await widthsOf(
      everyLetter().map((letter) => letter.repeat(9)),
      font,
    );

    const [first] = widths.toSorted((one, other) => other.width - one.width);
    assert.equal(first?.text, widest[0]!.repeat(9), font);
  }
});

test('texts as long as they may be are large enough to read in ordinary words', async () => {
  const all = (count: number) => 'Ostra vence a la selección de Brava '.repeat(9).slice(0, count).trim();
  const { headline, name, team, siteName } = cardLimits;
  const parts = await partsOf({
    ...plain,
    kind: `${all(name)} · ${all(name)}`,
    headline: all(headline),
    siteName: all(siteName),
    score: { ...score, team: all(team), opponent: all(team) },
  });

  const sizes = parts.map(({ runs }) => Math.min(...runs.map(({ size }) => Math.round(size))));
  assert.ok(
    sizes.every((size) => size >= 18),
    sizes.join(),
  );
});

test('a headline that fits at no size is an error', async () => {
  await assert.rejects(paintCard({ ...plain, headline: 'Ostra win. '.repeat(90) }, strip), {
    name: 'RangeError',
    message: 'The headline of the card of "derby" is too long',
  });
});

for (const [script, narrow, wide] of [
  ['Latin', 'i', 'm'],
  ['Latin with accents', 'ł', 'ő'],
  ['Vietnamese', 'ị', 'ễ'],
  ['Greek', 'ι', 'Ω'],
  ['Cyrillic', 'і', 'Ж'],
] as const) {
  test(`cards have letters for ${script}, and not a box as wide for each`, async () => {
    for (const font of ['headline', 'label', 'strong']) {
      const [one, other] = await widthsOf([narrow, wide], font);

      assert.ok(one!.width < other!.width - 5, font);
    }
  });
}

test('the colours of the cards are those of the light pages', () => {
  const styles = readFileSync(new URL('../../../src/styles/page/base.css', import.meta.url), 'utf8');

  const light = Object.keys(cardColors).map((name) => [
    name,
    new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6})`).exec(styles)?.[1],
  ]);

  assert.deepEqual(Object.fromEntries(light), cardColors);
});

const own = readContent(fileURLToPath(new URL('../../../', import.meta.url))).content;

for (const language of knownLanguages) {
  test(`every card of the timeline’s own content fits, with a large headline, and is not blank (${language})`, async () => {
    assert.ok(own);
    const timeline = mergeTimeline(own);
    const overview = drawOverview(timeline, language);
    const picture = drawCardStrip(overview);

    for (const card of cardsOf(timeline, overview, language)) {
      await assertFits(card);
      const [line] = await headlineOf(card);
      assert.ok(line!.size >= 54, `${card.id}: ${line!.size} px`);
      assertPicture(await paintCard(card, picture), card.id);
    }
  });
}

/** A PNG of the size of a card, with paper, ink and what lies between them; few colours have a palette, many have none. */
function assertPicture(png: Buffer, id: string): void {
  assert.equal(png.subarray(1, 4).toString(), 'PNG', id);
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [cardSize.width, cardSize.height], id);
  const start = png.indexOf('IDAT');
  const first = png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4));
  const pixels = inflateSync(first, { finishFlush: constants.Z_SYNC_FLUSH });
  assert.ok(new Set(pixels).size > 20, id);
}
