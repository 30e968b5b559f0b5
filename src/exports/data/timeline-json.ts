import { copyOf, type Addresses, type Page } from '../../addresses.ts';
import { stateOf, type SourceState } from '../../timeline/schema/source-states.ts';
import type { Article } from '../../timeline/schema/article.ts';
import { citationOf } from '../../timeline/merge/citation-of.ts';
import { publishedOf } from '../../timeline/merge/describe-article.ts';
import {
  type Citation,
  type Entry,
  type MatchRecord,
  type Streak,
  type Timeline,
  streakKinds,
} from '../../timeline/merge/entry.ts';
import { byLanguage, type Languages } from '../../timeline/schema/language.ts';
import { parseText, toPlainText } from '../../timeline/text/text.ts';
import { summaryHtml } from '../feeds/entry-html.ts';
import { passagesOf } from '../web/passages.ts';
import { documentVersion, type TimelineDocument } from './timeline-document.ts';
import { lastUpdate, updatedOf } from '../feeds/updated.ts';
import { uriOf } from '../uri-of.ts';

/** Writes the whole timeline in every language, in the shape of `timelineDocument`. */
export function timelineJson(timeline: Timeline, addresses: Addresses): string {
  const { site, phases, entries, people, articles, record, states } = timeline;
  const document: TimelineDocument = {
    $schema: addresses.absolute(addresses.file('timeline.schema.json')),
    version: documentVersion,
    address: pages(addresses.timeline, addresses, site.languages),
    title: site.title,
    tagline: site.tagline,
    languages: [...site.languages],
    licence: site.licence,
    updated: lastUpdate(entries),
    kinds: site.kinds,
    phases: phases.map(({ id, number, title, summary, from, entries: own }) => ({
      ...{ id, number, title, summary, from },
      entries: own.map((entry) => entry.id),
    })),
    entries: entries.map((entry) => entryOf(entry, timeline, addresses)),
    people: people.map(({ id, name, names, role, wikidata }) => ({
      id,
      address: pages(addresses.person(id), addresses, site.languages),
      ...{ name, names, role },
      ...(wikidata !== undefined && { wikidata }),
    })),
    outlets: site.outlets,
    articles: articles.map((article) => articleOf(article, addresses, site.languages, stateOf(article.id, states))),
    record: recordOf(record),
  };
  return JSON.stringify(document, null, 1);
}

function entryOf(entry: Entry, { site, people }: Timeline, addresses: Addresses): TimelineDocument['entries'][number] {
  const { id, kind, phase, key, title, date, ruled, outlets, disagreements, disputes, added, corrections, aliases } =
    entry;
  const { short, time, dateNote, place, match, voice, follows, wikidata } = entry;
  return {
    id,
    address: pages(addresses.entry(id), addresses, site.languages),
    ...{ kind, phase, key, title },
    ...(short && { short }),
    ...{ date, ruled },
    ...(time !== undefined && { time }),
    ...(dateNote && { dateNote }),
    ...(place && { place }),
    ...(wikidata !== undefined && { wikidata }),
    ...(match && { match: matchOf(match) }),
    summary: byLanguage(site.languages, (language) => ({
      text: toPlainText(entry.summary[language]),
      html: summaryHtml(entry, { site, language, addresses }),
      passages: passagesOf(entry.summary[language]).map(({ text, articles }) => ({
        text,
        citations: articles.map((articleId) => citationOf(entry, articleId)!.number),
      })),
    })),
    ...(voice && { voice }),
    people: people.filter(({ mentions }) => mentions.some((one) => one.entry === entry)).map((person) => person.id),
    outlets,
    citations: entry.citations.map(claimOf),
    ...{ disagreements, disputes },
    ...(follows.length > 0 && { follows }),
    ...{ added, updated: updatedOf(entry), corrections, aliases },
  };
}

function matchOf({
  score,
  ground,
  result,
  competition,
  stage,
  opponent,
  venue,
  city,
  country,
  goals,
  goalsFrom,
  wikidata,
}: NonNullable<Entry['match']>) {
  return {
    score,
    ground,
    result,
    competition,
    ...(stage && { stage }),
    opponent,
    ...(venue && { venue }),
    city,
    country,
    ...(Object.keys(wikidata).length > 0 && { wikidata }),
    ...(goals.length > 0 && { goals, goalsFrom }),
  };
}

function claimOf({ number, article, claim, reported, inSummary, figure }: Citation) {
  return {
    number,
    article: article.id,
    inSummary,
    says: claim.says,
    ...(claim.quote !== undefined && { quote: claim.quote }),
    ...(reported && { reported: { asPrinted: reported.asReported, date: reported.date } }),
    ...(claim.score !== undefined && { score: claim.score }),
    ...(figure && {
      figure: { agrees: figure.differences.length === 0, counted: figure.counted, differences: figure.differences },
    }),
  };
}

function articleOf(
  article: Article,
  addresses: Addresses,
  languages: Languages,
  state: SourceState | undefined,
): TimelineDocument['articles'][number] {
  const { id, type, title, described, publisher, agency, authors, url, accessed, language, body } = article;
  const published = publishedOf(article);
  const copy = copyOf(article);
  return {
    id,
    address: pages(addresses.article(id), addresses, languages),
    type,
    ...(title !== undefined && { title }),
    ...(described && { described }),
    publisher,
    ...(agency !== undefined && { agency }),
    authors,
    url: uriOf(url),
    archivedCopy: uriOf(copy.url),
    ...(copy.day !== undefined && { archivedOn: copy.day }),
    ...(state?.state === 'gone' && { goneSince: state.since }),
    ...(published && { published }),
    ...{ accessed, language },
    account: toPlainText(parseText(body)),
    aliases: article.aliases,
  };
}

function recordOf({ total, matches, streaks, biggestWins, biggestLosses }: MatchRecord): TimelineDocument['record'] {
  /** The earliest of those that are equal. */
  const ends = ([streak]: readonly Streak[]) =>
    streak ? { length: streak.length, first: streak.first.id, last: streak.last.id } : null;
  return {
    total,
    matches: matches.map(({ number, entry, after }) => ({ number, entry: entry.id, after })),
    streaks: Object.fromEntries(
      streakKinds.map((kind) => [kind, ends(streaks[kind])]),
    ) as TimelineDocument['record']['streaks'],
    biggestWins: biggestWins.map(({ id }) => id),
    biggestLosses: biggestLosses.map(({ id }) => id),
  };
}

function pages(page: Page, { absolute }: Addresses, languages: Languages) {
  return byLanguage(languages, (language) => absolute(page(language)));
}
