import type { Article, Claim } from '../schema/article.ts';
import type { Content } from '../schema/content.ts';
import { checkFigure } from '../record/check-figure.ts';
import { compareText } from '../text/compare-text.ts';
import { countVoices } from './count-voices.ts';
import { dateFrom, resolveReportedDate, settleDate } from '../dates/date.ts';
import { byDateOfPublication, publishedOf } from './describe-article.ts';
import type { Citation, Dispute, Entry, EntryMatch, MatchEntry, Timeline, TimelinePhase, Voice } from './entry.ts';
import type { Event, Match } from '../schema/event.ts';
import { findDisagreements } from './find-disagreements.ts';
import { foldName } from '../text/fold-name.ts';
import { indexNames, type NameIndex } from '../people/find-people.ts';
import { markPeople } from '../people/mark-people.ts';
import { peopleOf } from '../people/people-of.ts';
import { byLanguage, type Language } from '../schema/language.ts';
import { own } from '../schema/own.ts';
import { nameByLanguage } from '../schema/name-by-language.ts';
import { byPlace } from './order-in-day.ts';
import { phaseOf } from './phase-of.ts';
import { countRecord, matchesOf } from '../record/record.ts';
import { resultOf } from '../record/score.ts';
import type { Phase, Site } from '../schema/site.ts';
import { citedArticles, parseText } from '../text/text.ts';

/**
 * Merges events with the claims about them: one entry for each event, in the order of {@link byPlace}. The
 * order of the input does not matter.
 *
 * An entry's date is the most precise claimed date that agrees with all claims: an article that says "June 2016" does not
 * blur one that says "18 June 2016". An event's own date is the editor's ruling and takes precedence. Claims that differ
 * from it, or from each other within it, become the entry's disagreement.
 *
 * @param content content without errors
 * @throws RangeError for an event without a ruling whose claims have no date in common
 */
export function mergeTimeline({ articles, events, people, phases, site, states }: Content): Timeline {
  const names = indexNames(people);
  const sorted = articles.toSorted(byOutletThenDate);
  const claims = Map.groupBy(
    sorted.flatMap((article) => article.claims.map((claim) => ({ article, claim }))),
    ({ claim }) => claim.event,
  );
  const merged = events
    .map((event) => ({ entry: entryOf(event, claims.get(event.id) ?? [], site, phases, names), order: event.order }))
    .sort((one, other) => byPlace({ ...one.entry, order: one.order }, { ...other.entry, order: other.order }))
    .map(({ entry }) => entry);
  const matches = matchesOf(merged, site.tenure);
  const order = merged.map(({ id }) => id);
  const entries = merged.map((entry) => ({
    ...withFiguresChecked(entry, matches),
    follows: order.filter((id) => entry.follows.includes(id)),
  }));
  return {
    site,
    entries,
    articles: sorted,
    people: peopleOf(people, entries, names, site.languages[0]),
    phases: phases.map((phase, index) => phaseWith(phase, index, entries)),
    record: countRecord(matchesOf(entries, site.tenure)),
    states: states?.sources ?? {},
  };
}

type Claimed = { article: Article; claim: Claim };

function entryOf(
  event: Event,
  claimed: readonly Claimed[],
  site: Site,
  phases: readonly Phase[],
  names: NameIndex,
): Entry {
  const summary = byLanguage(site.languages, (language) => parseText(event.summary[language]));
  const citations = numberCitations(claimed, citedArticles(summary[site.languages[0]]));
  for (const language of site.languages) markPeople(summary[language], names);
  const settled = settleDate(citations.flatMap(({ reported }) => reported?.date ?? []));
  const date = event.date === undefined ? settled : dateFrom(event.date);
  if (!date) throw new RangeError(`the claims about ${event.id} have no date in common, and it has no ruling`);
  const { id, kind, title, short, key, wikidata, added, aliases, corrections, time, dateNote, place } = event;
  return {
    id,
    kind,
    title,
    ...(short && { short }),
    key,
    ...(wikidata !== undefined && { wikidata }),
    added,
    aliases,
    corrections,
    date,
    ruled: event.date !== undefined,
    ...(time !== undefined && { time }),
    ...(dateNote && { dateNote }),
    ...(place && { place }),
    ...(event.match && { match: matchWithNames(event.match, site, citations) }),
    summary,
    ...(event.voice && { voice: numberVoice(event.voice, citations) }),
    citations,
    outlets: countVoices(citations.map(({ article }) => article)),
    disagreements: findDisagreements(date, event.match?.score, citations),
    disputes: event.disputes.map((dispute) => numberDispute(dispute, citations)),
    follows: event.follows,
    phase: phaseOf(date, phases).id,
  };
}

function numberCitations(claimed: readonly Claimed[], cited: readonly string[]): Citation[] {
  const order = [...new Set(cited)];
  const place = ({ article }: Claimed) => (order.includes(article.id) ? order.indexOf(article.id) : order.length);
  return claimed
    .toSorted((one, other) => place(one) - place(other) || byDateOfPublication(one.article, other.article))
    .map(({ article, claim }, index) => ({
      number: index + 1,
      article,
      claim,
      reported: claim.date === undefined ? null : resolveReportedDate(claim.date, publishedOf(article)),
      inSummary: order.includes(article.id),
      figure: null,
    }));
}

function numberDispute(
  { about, positions, settled }: Event['disputes'][number],
  citations: readonly Citation[],
): Dispute {
  return {
    about,
    positions: positions.map(({ says, sources, number }) => ({
      says,
      citations: numbersOf(sources, citations),
      ...(number !== undefined && { number }),
    })),
    ...(settled && { settled }),
  };
}

function numberVoice(
  { text, language, by, source }: NonNullable<Event['voice']>,
  citations: readonly Citation[],
): Voice {
  const { number, article } = citations.find((citation) => citation.article.id === source)!;
  return { text, language: (language ?? article.language.split('-')[0]) as Language, by, citation: number };
}

function numbersOf(articles: readonly string[], citations: readonly Citation[]): number[] {
  return citations.filter(({ article }) => articles.includes(article.id)).map(({ number }) => number);
}

function withFiguresChecked(entry: Entry, matches: readonly MatchEntry[]): Entry {
  const citations = entry.citations.map((citation) => {
    const { record } = citation.claim;
    return record ? { ...citation, figure: checkFigure(record, matches) } : citation;
  });
  return { ...entry, citations };
}

function matchWithNames(match: Match, site: Site, citations: readonly Citation[]): EntryMatch {
  const { score, ground, goals, goalsFrom, competition, stage, opponent, venue, city, country } = match;
  const name = (written: string) => nameByLanguage(written, site);
  const at = own(site.places ?? {}, city)?.at;
  return {
    score,
    ground,
    goals,
    goalsFrom: numbersOf(goalsFrom, citations),
    result: resultOf(score),
    competition: name(competition),
    namedCompetition: competition,
    ...(stage !== undefined && { stage: name(stage) }),
    opponent: name(opponent),
    ...(venue !== undefined && { venue: name(venue) }),
    city: name(city),
    ...(at && { at }),
    country: name(country),
    wikidata: itemsOf(match, site),
  };
}

function itemsOf({ opponent, competition, venue }: Match, { wikidata, team, languages }: Site): EntryMatch['wikidata'] {
  const { teams = {}, competitions = {}, venues = {} } = wikidata ?? {};
  const found = {
    team: team && own(teams, team[languages[0]]),
    opponent: own(teams, opponent),
    competition: own(competitions, competition),
    venue: venue === undefined ? undefined : own(venues, venue),
  };
  return Object.fromEntries(Object.entries(found).filter(([, item]) => item !== undefined));
}

function phaseWith(phase: Phase, index: number, entries: readonly Entry[]): TimelinePhase {
  return { ...phase, number: index + 1, entries: entries.filter((entry) => entry.phase === phase.id) };
}

/** Outlets are sorted without case and accents. */
function byOutletThenDate(one: Article, other: Article): number {
  return compareText(foldName(one.publisher), foldName(other.publisher)) || byDateOfPublication(one, other);
}
