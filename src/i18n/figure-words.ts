import { formatDate } from './format-date.ts';
import type { Figure, TallyField } from '../timeline/schema/article.ts';
import { statedFields } from '../timeline/record/check-figure.ts';
import type { FigureCheck } from '../timeline/merge/entry.ts';
import { dateFrom } from '../timeline/dates/date.ts';
import type { Language } from '../timeline/schema/language.ts';
import { nameByLanguage } from '../timeline/schema/name-by-language.ts';
import type { Site } from '../timeline/schema/site.ts';
import { words } from './words.ts';

/** Which matches a figure is about: `World Cup, up to 23 June 2018`. */
export function scopeInWords({ competition, first, until }: Figure, site: Site, language: Language): string {
  const { scope } = words[language].record;
  const parts = [
    competition !== undefined && nameByLanguage(competition, site)[language],
    first !== undefined && scope.first(first),
    until !== undefined && scope.until(formatDate(dateFrom(until), language)),
  ].filter((part) => part !== false);
  return parts.join(', ') || scope.all;
}

/**
 * What an article says in a figure, and what the matches give if they differ: `Says 50 played (up to 27 June 2018), the
 * matches give 51`.
 */
export function figureInWords(check: FigureCheck, site: Site, language: Language): string {
  const say = words[language].record;
  const scope = scopeInWords(check.figure, site, language);
  if (check.differences.length === 0) return say.says(statedInWords(check.figure, language), scope);
  const counted = check.differences.map((difference) => String(difference.counted));
  return say.differs(listed(check.differences, language), scope, join(counted, language));
}

/** What an article says in a figure: `50 played and 33 won`. */
export function statedInWords(figure: Figure, language: Language): string {
  return listed(statedFields(figure), language);
}

/** The differing numbers of a figure and of the matches: `38 played and 25 won`, `40 played and 27 won`. */
export function bothInWords({ differences }: FigureCheck, language: Language): { stated: string; counted: string } {
  return {
    stated: listed(differences, language),
    counted: listed(
      differences.map(({ field, counted }) => ({ field, stated: counted })),
      language,
    ),
  };
}

function listed(fields: readonly { field: TallyField; stated: number }[], language: Language): string {
  const { states } = words[language].record;
  return join(
    fields.map(({ field, stated }) => states[field](stated)),
    language,
  );
}

/** Joins a list as in a sentence, without a comma before the last item, in both languages. */
function join(parts: readonly string[], language: Language): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${words[language].and} ${last}`;
}
