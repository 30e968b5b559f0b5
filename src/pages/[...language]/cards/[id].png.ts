import type { APIRoute } from 'astro';
import { drawCardStrip, type CardStrip } from '../../../cards/card-strip.ts';
import { paintAside } from '../../../cards/paint-aside.ts';
import { paintCard } from '../../../cards/paint-card.ts';
import { cardsOf, type Card } from '../../../exports/web/card.ts';
import { everyIdOf, languagePaths } from '../../../site/language-paths.ts';
import { loadOverview, loadTimeline } from '../../../site/load-timeline.ts';

/** A card with its strip; in a build its PNG is being painted, while other pages are made. */
type Props = { card: Card; strip: CardStrip; png?: Promise<Uint8Array<ArrayBuffer>> };

export async function getStaticPaths() {
  const timeline = await loadTimeline();
  const idsOf = new Map(timeline.entries.map((entry) => [entry.id, everyIdOf(entry)]));
  const paths = (await languagePaths()).map(async ({ params, props: { language } }) => {
    const overview = await loadOverview(language);
    const strip = drawCardStrip(overview);
    return cardsOf(timeline, overview, language).flatMap((card) => {
      const props: Props = { card, strip, ...(import.meta.env.PROD && { png: paintAside(card, strip) }) };
      return (idsOf.get(card.id) ?? [card.id]).map((id) => ({ params: { ...params, id }, props }));
    });
  });
  return (await Promise.all(paths)).flat();
}

export const GET: APIRoute<Props> = async ({ props: { card, strip, png } }) =>
  new Response(await (png ?? paintCard(card, strip)), { headers: { 'content-type': 'image/png' } });
