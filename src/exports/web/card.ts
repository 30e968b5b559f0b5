import { formatDate } from '../../i18n/format-date.ts';
import { scoreParts } from '../../i18n/format-score.ts';
import { words } from '../../i18n/words.ts';
import { allDifferences, countDifferences } from '../../timeline/merge/all-differences.ts';
import { countOutlets } from '../../timeline/merge/count-voices.ts';
import type { Entry, Timeline } from '../../timeline/merge/entry.ts';
import { pagesWithCards } from '../../addresses.ts';
import type { Language } from '../../timeline/schema/language.ts';
import type { Result } from '../../timeline/record/score.ts';

/** The texts on a card, the picture of a shared link. */
export type Card = {
  /** The entry's id, or the name of the page. */
  id: string;
  /** The date. */
  date: string;
  /** What kind of event it is, and where. */
  kind: string;
  score?: {
    team: string;
    goals: string;
    /** What decided the match after 90 minutes, in brackets. */
    decided: string;
    opponent: string;
    result: Result;
  };
  headline: string;
  /** The number of outlets; empty on cards without it. */
  count: string;
  siteName: string;
  /** The position of the entry on the strip, in per cent. */
  moment?: number;
};

/** How large a card is, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/**
 * The cards of all entries and pages in one language.
 *
 * @param marks the entries, with their positions on the strip in per cent
 */
export function cardsOf(
  timeline: Timeline,
  { marks }: { marks: readonly { entry: Entry; x: number }[] },
  language: Language,
): Card[] {
  return [
    ...pagesWithCards.map((page) => cardOfPage(page, timeline, language)),
    ...marks.map(({ entry, x }) => ({ ...cardOfEntry(entry, timeline, language), moment: x })),
  ];
}

/** The end of a text without a full stop. */
const endOfText = /(?<![.!?…])$/;

/**
 * The alternative text of a card: all its texts, the headline first.
 *
 * @param id the id of an entry or the name of a page
 * @throws RangeError if there is no such card
 */
export function cardAsText(id: string, timeline: Timeline, language: Language): string {
  const page = pagesWithCards.find((name) => name === id);
  const entry = timeline.entries.find((one) => one.id === id);
  if (!page && !entry) throw new RangeError(`There is no card "${id}"`);
  const card = page ? cardOfPage(page, timeline, language) : cardOfEntry(entry!, timeline, language);
  const { headline, score, date, kind, count, siteName } = card;
  const result = score && [score.team, score.goals, score.decided, score.opponent].filter(Boolean).join(' ');
  return [headline, result, date, kind.replaceAll(' · ', ', '), count, siteName]
    .flatMap((text) => (text ? [text.replace(endOfText, '.')] : []))
    .join(' ');
}

function cardOfEntry(entry: Entry, { site }: Timeline, language: Language): Card {
  const { match } = entry;
  const place = match
    ? [match.competition, match.stage].map((name) => name?.[language])
    : [site.kinds[entry.kind]?.[language], entry.place?.[language]];
  return {
    id: entry.id,
    date: capitalised(formatDate(entry.date, language)),
    kind: place.filter(Boolean).join(' · '),
    ...(match && {
      score: {
        team: site.team?.[language] ?? '',
        ...scoreParts(match.score, language),
        opponent: match.opponent[language],
        result: match.result,
      },
    }),
    headline: entry.title[language],
    count: words[language].outlets(entry.outlets),
    siteName: site.title[language],
  };
}

/** A date on a card starts with a capital: `Marzo de 2019`. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function cardOfPage(page: (typeof pagesWithCards)[number], timeline: Timeline, language: Language): Card {
  const { site, entries, articles, record } = timeline;
  const say = words[language];
  const outlets = countOutlets(articles);
  const differences = Object.values(countDifferences(allDifferences(entries)));
  const days = [entries[0]!.date.first, entries.at(-1)!.date.last];
  const tenure = [site.tenure.start, site.tenure.end];
  const [first, last] = (page === 'record' ? tenure : days).map((day) => day.slice(0, 4));
  const shown = {
    timeline: { kind: say.entries(entries.length), headline: site.tagline[language], count: say.outlets(outlets) },
    record: { kind: say.record.title, headline: say.tally(record.total), count: '' },
    sources: {
      kind: say.sources,
      headline: say.articlesFrom(say.articles(articles.length), say.outlets(outlets)),
      count: '',
    },
    disagreements: {
      kind: say.whereSourcesDisagree,
      headline: say.differences(differences.reduce((sum, one) => sum + one, 0)),
      count: '',
    },
  }[page];
  return { id: page, date: first === last ? first! : `${first}–${last}`, siteName: site.title[language], ...shown };
}
