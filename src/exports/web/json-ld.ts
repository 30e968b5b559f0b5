import type { Article } from '../../timeline/schema/article.ts';
import { endsOf, machineDate } from '../../timeline/dates/date.ts';
import type { Entry, EntryMatch, Timeline } from '../../timeline/merge/entry.ts';
import { momentsOf } from '../../timeline/merge/key-moments.ts';
import type { Language } from '../../timeline/schema/language.ts';
import type { Site } from '../../timeline/schema/site.ts';
import { toPlainText } from '../../timeline/text/text.ts';
import type { Context } from '../context.ts';
import { updatedOf } from '../feeds/updated.ts';

/** A thing in schema.org's vocabulary, ready for JSON. */
export type Thing = { '@type': string; [property: string]: unknown };

/** schema.org's name for each type of article. */
const typeOfArticle: Record<Article['type'], string> = {
  news: 'NewsArticle',
  statement: 'Article',
  post: 'SocialMediaPosting',
  dataset: 'Dataset',
  encyclopedia: 'Article',
};

/**
 * Writes things for a `<script type="application/ld+json">`. No text in them can close the element.
 *
 * @param things one or more things, https://schema.org/docs/gs.html
 */
export function writeJsonLd(...things: Thing[]): string {
  const data = { '@context': 'https://schema.org', ...(things.length === 1 ? things[0] : { '@graph': things }) };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/**
 * The timeline as a list of its key moments, or of all entries if there are none: only their positions and addresses, since
 * a full description would make the page too heavy.
 */
export function describeTimeline(
  { entries }: Pick<Timeline, 'entries'>,
  { site, addresses, language }: Context,
): Thing {
  return {
    '@type': 'ItemList',
    name: site.title[language],
    description: site.tagline[language],
    numberOfItems: entries.length,
    itemListElement: momentsOf(entries).map((entry) => ({
      '@type': 'ListItem',
      position: entries.indexOf(entry) + 1,
      url: addresses.absolute(addresses.entry(entry.id)(language)),
    })),
  };
}

/**
 * An entry as an event, a match with its two teams; and its page with the articles that it cites, by number, the claims
 * that appear in them, and its corrections.
 */
export function describeEntry(entry: Entry, context: Context): Thing {
  const { site, addresses, language } = context;
  const url = addresses.absolute(addresses.entry(entry.id)(language));
  const [, end] = endsOf(entry.date.edtf);
  return {
    '@type': entry.match ? 'SportsEvent' : 'Event',
    name: entry.title[language],
    startDate: machineDate(entry.date, entry.time),
    ...(end !== undefined && { endDate: end }),
    description: toPlainText(entry.summary[language]),
    inLanguage: language,
    url,
    image: addresses.absolute(addresses.card(entry.id)(language)),
    ...sameAs(entry.wikidata),
    ...(entry.match && describeMatch(entry.match, site, language)),
    ...(entry.place && { location: { '@type': 'Place', name: entry.place[language] } }),
    // The page cites the articles, not the event.
    subjectOf: {
      '@type': 'WebPage',
      url,
      datePublished: entry.added,
      dateModified: updatedOf(entry),
      citation: entry.citations.map(({ article }) => ({ '@id': article.url, ...describeWork(article, language) })),
      hasPart: entry.citations.map(({ article, claim }) => ({
        '@type': 'Claim',
        text: claim.says[language],
        appearance: { '@id': article.url },
      })),
      ...(entry.corrections.length > 0 && {
        correction: entry.corrections.map(({ date, note }) => ({
          '@type': 'CorrectionComment',
          text: note[language],
          datePublished: date,
        })),
      }),
    },
  };
}

/** An article as a creative work, with the entries that cite it. */
export function thingOfArticle(article: Article, supported: readonly Entry[], { addresses, language }: Context): Thing {
  return {
    ...describeWork(article, language),
    ...(article.authors.length > 0 && { author: article.authors.map((name) => ({ '@type': 'Person', name })) }),
    inLanguage: article.language,
    mainEntityOfPage: addresses.absolute(addresses.article(article.id)(language)),
    subjectOf: supported.map(({ id, title }) => ({
      '@type': 'CreativeWork',
      name: title[language],
      url: addresses.absolute(addresses.entry(id)(language)),
    })),
  };
}

/**
 * The breadcrumbs of a page.
 *
 * @param steps the pages above it, from the top, and the page itself, each with its name and path
 */
export function describePlace(
  steps: readonly { name: string; path: string }[],
  { addresses }: Pick<Context, 'addresses'>,
): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addresses.absolute(path),
    })),
  };
}

function describeMatch(match: EntryMatch, { team, sport }: Site, language: Language): Omit<Thing, '@type'> {
  const { wikidata } = match;
  const teams = [
    { '@type': 'SportsTeam', name: team?.[language], ...sameAs(wikidata.team) },
    { '@type': 'SportsTeam', name: match.opponent[language], ...sameAs(wikidata.opponent) },
  ];
  const [home, away] = match.ground === 'away' ? teams.toReversed() : teams;
  return {
    ...(match.ground === 'neutral' ? { competitor: teams } : { homeTeam: home, awayTeam: away }),
    ...(sport && { sport: sport[language] }),
    superEvent: { '@type': 'SportsEvent', name: match.competition[language], ...sameAs(wikidata.competition) },
    location: {
      '@type': 'Place',
      name: (match.venue ?? match.city)[language],
      ...sameAs(wikidata.venue),
      address: {
        '@type': 'PostalAddress',
        addressLocality: match.city[language],
        addressCountry: match.country[language],
      },
    },
  };
}

function describeWork(article: Article, language: Language): Thing {
  const { type, title, described, url } = article;
  return {
    '@type': typeOfArticle[type],
    ...(title === undefined ? { description: described?.[language] } : { headline: title }),
    url,
    ...(article.published !== undefined && { datePublished: endsOf(article.published)[0] }),
    publisher: { '@type': 'Organization', name: article.publisher },
    ...(article.archived && { archivedAt: article.archived.url }),
  };
}

/** Where else a thing is described: its item on Wikidata, if one is known. */
export function sameAs(item: string | undefined): { sameAs?: string } {
  return item === undefined ? {} : { sameAs: `https://www.wikidata.org/wiki/${item}` };
}
