import type { APIRoute } from 'astro';
import { cardColors } from '../cards/card-colors.ts';
import { iconSizes } from '../cards/paint-icon.ts';
import { addresses, loadTimeline } from '../site/load-timeline.ts';

/** https://www.w3.org/TR/appmanifest/ */
export const GET: APIRoute = async () => {
  const { site } = await loadTimeline();
  const [language] = site.languages;
  const start = addresses.timeline(language);
  const pictures = iconSizes.map((size) => ({
    src: addresses.file(`icons/${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
  }));
  return Response.json({
    name: site.title[language],
    description: site.tagline[language],
    lang: language,
    id: start,
    start_url: start,
    scope: start,
    display: 'minimal-ui',
    background_color: cardColors.page,
    theme_color: cardColors.page,
    icons: [{ src: addresses.file('icon.svg'), sizes: 'any', type: 'image/svg+xml' }, ...pictures],
  });
};
