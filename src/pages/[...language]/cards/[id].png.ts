import type { APIRoute } from 'astro';
import { measureWords, paintCard } from '../../../cards/paint-card.ts';
import { loadOverview, loadTimeline } from '../../../site/load-timeline.ts';
import { languagePaths } from '../../../site/language-paths.ts';
import { words } from '../../../i18n/words.ts';
import { cardsOf } from '../../../pictures/cards/card.ts';
import { drawCardStrip } from '../../../pictures/cards/draw-card.ts';
import type { CardLayout } from '../../../pictures/cards/card-frame.ts';
import { layoutCard, textsOf } from '../../../pictures/cards/layout-card.ts';
import { everyIdOf } from '../../../timeline/merge/every-id.ts';

/** A card with its strip; in a build its PNG is on its way, since cards are painted beside all else that goes on. */
type Props = { id: string; layout: CardLayout; strip: string; png?: Promise<Buffer<ArrayBuffer>> };

export async function getStaticPaths() {
  const timeline = await loadTimeline();
  const paths = await Promise.all(
    languagePaths().map(async ({ params, props: { language } }) => ({
      params,
      language,
      overview: await loadOverview(language),
    })),
  );
  const cards = paths.flatMap(({ params, language, overview }) => {
    const strip = drawCardStrip(overview);
    return cardsOf(timeline, overview, language, words[language]).map((card) => ({ params, card, strip }));
  });
  const widthOf = await measureWords(cards.flatMap(({ card }) => textsOf(card)));
  const idsOf = new Map(timeline.entries.map((entry) => [entry.id, everyIdOf(entry)]));
  return cards.flatMap(({ params, card, strip }) => {
    const layout = layoutCard(card, widthOf);
    const props: Props = { id: card.id, layout, strip, ...(import.meta.env.PROD && { png: paintCard(layout, strip) }) };
    return (idsOf.get(card.id) ?? [card.id]).map((id) => ({ params: { ...params, id }, props }));
  });
}

export const GET: APIRoute<Props> = async ({ props: { id, layout, strip, png } }) => {
  // The content check tells what has no room before anything is built.
  if (layout.crowded.length > 0)
    throw new RangeError(`The card of "${id}" has no room for its ${layout.crowded.join(', ')}`);
  return new Response(await (png ?? paintCard(layout, strip)), { headers: { 'content-type': 'image/png' } });
};
