import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { constants, inflateSync } from 'node:zlib';
import { Renderer } from '@takumi-rs/core';
import { readCardFonts } from '../../../src/cards/card-fonts.ts';
import { measureWords, paintCard } from '../../../src/cards/paint-card.ts';
import { readContent } from '../../../src/check/read-content.ts';
import { words } from '../../../src/i18n/words.ts';
import { cardAsText, cardsOf, type Card } from '../../../src/pictures/cards/card.ts';
import { drawCardStrip } from '../../../src/pictures/cards/draw-card.ts';
import { cardColors, cardFrame, type CardText } from '../../../src/pictures/cards/card-frame.ts';
import { layoutCard, textsOf } from '../../../src/pictures/cards/layout-card.ts';
import { drawOverview } from '../../../src/pictures/strip/overview.ts';
import { pagesWithCards } from '../../../src/timeline/schema/fields.ts';
import { languages } from '../../../src/timeline/schema/language.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { article, both, claim, content, event, match } from '../make-content.ts';

/** Every letter is half as wide as it is high. */
const halfAsWide = (text: string) => text.length / 2;

const plain: Card = {
  id: 'derby',
  date: '9 March 2019',
  kind: 'Valley League',
  headline: 'The derby',
  count: '3 outlets',
  siteName: 'The Ostra chess club',
  moment: 50,
};

test('a card of a match says when, what, who, the score, and how many outlets report it', () => {
  const timeline = mergeTimeline(content({ events: [event({ match: match({ score: '3-2 (aet)' }) })] }));

  const card = cardsOf(timeline, drawOverview(timeline, 'es'), 'es', words.es).find(({ id }) => id === 'derby');

  assert.deepEqual(
    { ...card, moment: undefined },
    {
      id: 'derby',
      date: '9\u00A0de marzo de 2019',
      kind: 'Liga del Valle',
      score: { team: 'Ostra', goals: '3-2', decided: '(t. e.)', opponent: 'Brava', result: 'won' },
      headline: 'The derby',
      count: '1 medio',
      siteName: 'The Ostra chess club',
      moment: undefined,
    },
  );
});

test('a card begins with a capital where the date does not', () => {
  const timeline = mergeTimeline(content({ events: [event({ date: '2019-03' })] }));

  const card = cardsOf(timeline, drawOverview(timeline, 'es'), 'es', words.es).at(-1);

  assert.equal(card?.date, 'Marzo de 2019');
});

test('a card of what is no match says its kind and place', () => {
  const timeline = mergeTimeline(content({ events: [event({ place: both('Ostra') })] }));

  const card = cardsOf(timeline, drawOverview(timeline, 'en'), 'en', words.en).at(-1);

  assert.equal(card?.kind, 'Match · Ostra');
  assert.equal(card?.score, undefined);
});

test('the pages have cards beside those of the entries', () => {
  const timeline = mergeTimeline(content({ articles: [article()] }));

  const cards = cardsOf(timeline, drawOverview(timeline, 'en'), 'en', words.en);

  assert.deepEqual(
    cards.map(({ id }) => id),
    [...pagesWithCards, 'derby'],
  );
});

test('as text a card says all that is on it, in each language, the headline first', () => {
  const played = match({ score: '3-2 (aet)', competition: 'Valley League' });
  const timeline = mergeTimeline(content({ events: [event({ title: both('Ostra win!'), match: played })] }));

  assert.equal(
    cardAsText('derby', timeline, 'en', words.en),
    'Ostra win! Ostra 3–2 (a.e.t.) Brava. 9\u00A0March 2019. Valley League. 1 outlet. The Ostra chess club.',
  );
  assert.equal(
    cardAsText('derby', timeline, 'es', words.es),
    'Ostra win! Ostra 3-2 (t. e.) Brava. 9\u00A0de marzo de 2019. Liga del Valle. 1 medio. The Ostra chess club.',
  );
});

test('as text the card of what is no match says its kind and place', () => {
  const timeline = mergeTimeline(content({ events: [event({ place: both('Ostra') })] }));

  assert.equal(
    cardAsText('derby', timeline, 'en', words.en),
    'The derby. 9\u00A0March 2019. Match, Ostra. 1 outlet. The Ostra chess club.',
  );
});

const textsOfPages: Record<(typeof pagesWithCards)[number], string> = {
  timeline: 'One year of the chess club of Ostra. 2019–2020. 2 entries. 2 outlets. The Ostra chess club.',
  record: '1 played: 1 won, 0 drawn, 0 lost. 2019. The record. The Ostra chess club.',
  sources: '3 articles from 2 outlets. 2019–2020. Sources. The Ostra chess club.',
  disagreements: '2 differences. 2019–2020. Where the sources disagree. The Ostra chess club.',
};

for (const page of pagesWithCards) {
  test(`as text the card of the page ${page} says what is on it`, () => {
    const timeline = mergeTimeline(
      content({
        articles: [
          article({ claims: [claim(), claim({ event: 'gala', date: '2019-12/2020-01' })] }),
          article({ id: 'herald', claims: [claim({ date: '2019-03-08', score: '5-2' })] }),
          article({ id: 'gazette-review', publisher: 'gazette' }),
        ],
        events: [event({ date: '2019-03-09', match: match() }), event({ id: 'gala' })],
      }),
    );

    assert.equal(cardAsText(page, timeline, 'en', words.en), textsOfPages[page]);
  });
}

test('there is no text of a card that there is not', () => {
  assert.throws(() => cardAsText('final', mergeTimeline(content()), 'en', words.en), /no card "final"/);
});

test('a short headline is set as large as there is', () => {
  const { texts } = layoutCard(plain, halfAsWide);

  assert.equal(texts.find(({ text }) => text === 'The derby')?.size, 92);
});

test('a headline of a hundred letters still fits, on several lines', () => {
  const { texts, crowded } = layoutCard({ ...plain, headline: 'La selección gana '.repeat(6).trim() }, halfAsWide);

  assert.deepEqual(crowded, []);
  assert.ok(texts.filter(({ text }) => text.startsWith('La') || text.startsWith('sele')).length > 1);
});

test('a headline of many lines ends above the strip', () => {
  const { texts } = layoutCard({ ...plain, headline: 'La selección gana '.repeat(6).trim() }, halfAsWide);

  const last = texts.findLast(({ text }) => text.includes('gana'))!;
  assert.ok(last.baseline < cardFrame.strip.top - last.size / 4);
});

test('a headline begins below the score', () => {
  const score = { team: 'Ostra', goals: '5–3', decided: '', opponent: 'Brava', result: 'won' } as const;

  const { texts } = layoutCard({ ...plain, score }, halfAsWide);

  const [goals, headline] = ['5–3', 'The derby'].map((text) => texts.find((one) => one.text === text)!);
  assert.ok(headline!.baseline - 0.75 * headline!.size > goals!.baseline);
});

test('a count stands at the right edge, and a long date keeps clear of it', () => {
  const { texts } = layoutCard({ ...plain, date: 'x'.repeat(50) }, halfAsWide);

  const [count, date] = ['3 outlets', 'x'.repeat(50)].map((text) => texts.find((one) => one.text === text)!);
  assert.equal(count!.x + count!.width, cardFrame.width - cardFrame.margin);
  assert.ok(date!.x + date!.width < count!.x);
});

test('says which texts have not the room they take', () => {
  const long = 'x'.repeat(200);
  const score = { team: 'Ostra', goals: '5–3', decided: '', opponent: long, result: 'won' } as const;

  assert.deepEqual(layoutCard({ ...plain, headline: long }, halfAsWide).crowded, ['headline']);
  assert.deepEqual(layoutCard({ ...plain, headline: 'Ostra win. '.repeat(40) }, halfAsWide).crowded, ['headline']);
  assert.deepEqual(layoutCard({ ...plain, score, kind: long }, halfAsWide).crowded, ['kind', 'score']);
  assert.deepEqual(layoutCard({ ...plain, date: long, siteName: long }, halfAsWide).crowded, ['date', 'siteName']);
});

test('the moment stands where it is on the line', () => {
  assert.equal(layoutCard(plain, halfAsWide).moment, cardFrame.width / 2);
});

test('the colours of the cards are those of the light pages', () => {
  const styles = readFileSync(new URL('../../../src/styles/page/base.css', import.meta.url), 'utf8');

  const light = Object.keys(cardColors).map((name) => [
    name,
    new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6})`).exec(styles)?.[1],
  ]);

  assert.deepEqual(Object.fromEntries(light), cardColors);
});

const renderer = new Renderer();
before(() => Promise.all(readCardFonts(process.cwd()).map((font) => renderer.registerFont(font))));

/** Measures a line of text as a whole, in pixels. */
async function measureLine({ text, font, size }: Pick<CardText, 'text' | 'font' | 'size'>): Promise<number> {
  const style = { fontFamily: font, fontSize: size, lineHeight: 1, whiteSpace: 'nowrap' } as const;
  const { children } = await renderer.measure(
    { type: 'container', style: { display: 'flex' }, children: [{ type: 'text', text, style }] },
    { width: 100_000 },
  );
  return children[0]!.width;
}

for (const [script, narrow, wide] of [
  ['Latin', 'i', 'm'],
  ['Latin with accents', 'ł', 'ő'],
  ['Vietnamese', 'ị', 'ễ'],
  ['Greek', 'ι', 'Ω'],
  ['Cyrillic', 'і', 'Ж'],
] as const) {
  test(`cards have letters for ${script}, and not a box as wide for each`, async () => {
    for (const font of ['headline', 'label', 'strong'] as const) {
      const [one, other] = await Promise.all([narrow, wide].map((text) => measureLine({ text, font, size: 100 })));

      assert.ok(one! < other! - 5, `${font}: ${one} and ${other}`);
    }
  });
}

const own = readContent(fileURLToPath(new URL('../../../', import.meta.url))).content;

for (const language of languages) {
  test(`every card of the timeline’s own content fits, is painted as measured, and is not blank (${language})`, async () => {
    assert.ok(own);
    const timeline = mergeTimeline(own);
    const overview = drawOverview(timeline, language);
    const strip = drawCardStrip(overview);
    const cards = cardsOf(timeline, overview, language, words[language]);
    const widthOf = await measureWords(cards.flatMap(textsOf));

    for (const card of cards) {
      const layout = layoutCard(card, widthOf);
      assert.deepEqual(layout.crowded, [], card.id);
      const headline = layout.texts.findLast(({ text }) => card.headline.startsWith(text));
      assert.ok(headline && headline.size >= 56, `${card.id}: ${headline?.size} px`);
      for (const line of layout.texts) {
        const painted = await measureLine(line);
        assert.ok(Math.abs(painted - line.width) < 0.01 * painted + 1, `${card.id}: ${line.text}`);
      }
      assertPicture(await paintCard(layout, strip), card.id);
    }
  });
}

/** A PNG of the size of a card, with paper, ink and what lies between them; few colours have a palette, many have none. */
function assertPicture(png: Buffer, id: string): void {
  assert.equal(png.subarray(1, 4).toString(), 'PNG', id);
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630], id);
  const start = png.indexOf('IDAT');
  const first = png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4));
  const pixels = inflateSync(first, { finishFlush: constants.Z_SYNC_FLUSH });
  assert.ok(new Set(pixels).size > 20, id);
}
