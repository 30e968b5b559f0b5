import type { Words } from '../../i18n/en/words.ts';
import { allDifferences, countDifferences } from '../../timeline/merge/all-differences.ts';
import { countOutlets } from '../../timeline/merge/count-voices.ts';
import type { Entry, Timeline } from '../../timeline/merge/entry.ts';
import { pagesWithCards } from '../../timeline/schema/fields.ts';
import { formatDate } from '../../timeline/dates/format-date.ts';
import type { Language } from '../../timeline/schema/language.ts';
import { scoreParts, type Result } from '../../timeline/record/score.ts';
import type { Mark } from '../strip/overview.ts';

/** What stands on the picture that goes with a link to a page. */
export type Card = {
  /** The entry's id, or the name of the page. */
  id: string;
  /** Above everything: when it was. */
  date: string;
  /** Below the date: what kind of thing it is. */
  kind: string;
  score?: {
    team: string;
    /** The goals; what else decided the match stands apart, in brackets. */
    goals: string;
    decided: string;
    opponent: string;
    result: Result;
  };
  headline: string;
  /** Beside the date: how many outlets there are, or what else can be counted. */
  count: string;
  siteName: string;
  /** Where on the line the moment stands, in per cent. */
  moment?: number;
};

/**
 * The cards of all entries and pages in one language.
 *
 * @param marks where on the line each entry stands, in per cent
 */
export function cardsOf(
  timeline: Timeline,
  { marks }: { marks: readonly Pick<Mark, 'entry' | 'x'>[] },
  language: Language,
  say: Words,
): Card[] {
  return [
    ...pagesWithCards.map((page) => cardOfPage(page, timeline, language, say)),
    ...marks.map(({ entry, x }) => ({ ...cardOfEntry(entry, timeline, language, say), moment: x })),
  ];
}

/** Where a sentence lacks its full stop. */
const endOfText = /(?<![.!?…])$/;

/**
 * The alternative text of a card, for the tags that name its picture: all that is written on it, the headline first.
 *
 * @param id whose card it is: an entry's id or the name of a page
 * @param say the words of the language
 * @throws RangeError where there is no such card
 */
export function cardAsText(id: string, timeline: Timeline, language: Language, say: Words): string {
  const page = pagesWithCards.find((name) => name === id);
  const entry = timeline.entries.find((one) => one.id === id);
  if (!page && !entry) throw new RangeError(`There is no card "${id}"`);
  const card = page ? cardOfPage(page, timeline, language, say) : cardOfEntry(entry!, timeline, language, say);
  const { headline, score, date, kind, count, siteName } = card;
  const result = score && [score.team, score.goals, score.decided, score.opponent].filter(Boolean).join(' ');
  return [headline, result, date, kind.replaceAll(' · ', ', '), count, siteName]
    .flatMap((text) => (text ? [text.replace(endOfText, '.')] : []))
    .join(' ');
}

function cardOfEntry(entry: Entry, { site }: Timeline, language: Language, say: Words): Card {
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
    count: say.outlets(entry.outlets),
    siteName: site.title[language],
  };
}

/** A month alone, or a doubt, begins a card with a capital, as a line of its own does. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function cardOfPage(page: (typeof pagesWithCards)[number], timeline: Timeline, language: Language, say: Words): Card {
  const { site, entries, articles, record } = timeline;
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
