import type { Article, Claim } from '../../src/timeline/schema/article.ts';
import type { Content } from '../../src/timeline/schema/content.ts';
import type { Event } from '../../src/timeline/schema/event.ts';
import { byLanguage, knownLanguages, type ByLanguage } from '../../src/timeline/schema/language.ts';

/** The same text in every language. */
export function both(text: string): ByLanguage<string> {
  return byLanguage(knownLanguages, () => text);
}

/** A claim about the event `derby`. */
export function claim(fields: Partial<Claim> = {}): Claim {
  return { event: 'derby', date: '2019-03-09', says: both('Ostra beat Brava.'), ...fields };
}

/** A claim about the event `derby` that gives no date. */
export function undatedClaim(fields: Partial<Claim> = {}): Claim {
  return { event: 'derby', says: both('Ostra beat Brava.'), ...fields };
}

/** An article of 10 March 2019 with one claim, about the event `derby`. */
export function article(fields: Partial<Article> = {}): Article {
  const id = fields.id ?? 'gazette';
  return {
    ...undatedArticle({ id }),
    published: '2019-03-10',
    ...fields,
  };
}

/** Like {@link article}, without a date of publication. */
export function undatedArticle(fields: Partial<Article> = {}): Article {
  const id = fields.id ?? 'gazette';
  return {
    id,
    type: 'news',
    title: 'Ostra win the derby',
    publisher: id,
    authors: [],
    url: `https://${id}.example.org/`,
    language: 'en',
    accessed: '2026-11-20',
    aliases: [],
    claims: [claim()],
    body: '',
    ...fields,
  };
}

/** The event `derby`, which is not a match and has no ruling on its date. */
export function event(fields: Partial<Event> = {}): Event {
  return {
    id: 'derby',
    kind: 'match',
    title: both('The derby'),
    summary: both('Ostra win the derby. [@gazette]'),
    order: 0,
    key: false,
    added: '2026-11-20',
    disputes: [],
    follows: [],
    aliases: [],
    corrections: [],
    ...fields,
  };
}

/** A match against Brava that Ostra win 5–3. */
export function match(fields: Partial<NonNullable<Event['match']>> = {}): NonNullable<Event['match']> {
  return {
    competition: 'Valley League',
    opponent: 'Brava',
    score: '5-3',
    city: 'Ostra',
    country: 'Ostralia',
    ground: 'home',
    goals: [],
    goalsFrom: [],
    ...fields,
  };
}

/** One article about one event, in a year of two phases, `winter` and `spring`. */
export function content(fields: Partial<Content> = {}): Content {
  return { articles: [article()], events: [event()], people: [], phases: [winter, spring], site, ...fields };
}

const winter = { id: 'winter', title: both('Winter'), summary: both('It snows.'), from: '2019-01-01' };
const spring = { id: 'spring', title: both('Spring'), summary: both('It thaws.'), from: '2019-03-01' };

const site: Content['site'] = {
  languages: [...knownLanguages],
  title: both('The Ostra chess club'),
  tagline: both('One year of the chess club of Ostra.'),
  team: both('Ostra'),
  tenure: { start: '2019-01-01', end: '2019-12-31' },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  kinds: { match: { en: 'Match', es: 'Partida' } },
  names: {
    'Valley League': { en: 'Valley League', es: 'Liga del Valle' },
    Brava: both('Brava'),
    Ostralia: both('Ostralia'),
  },
  outlets: {},
};

/**
 * A season of matches against Brava, one on the fifth of each month from January 2019, ids `match-1` and so on, each
 * with one article that reports it.
 *
 * @param matches what is particular about each match: its score, or more of it
 */
export function season(...matches: (string | Partial<NonNullable<Event['match']>>)[]): Content {
  const played = matches.map((fields, index) => ({
    id: `match-${index + 1}`,
    date: `2019-${String(index + 1).padStart(2, '0')}-05`,
    fields: typeof fields === 'string' ? { score: fields } : fields,
  }));
  return content({
    articles: played.map(({ id, date }) => article({ id: `gazette-${id}`, claims: [claim({ event: id, date })] })),
    events: played.map(({ id, fields }) =>
      event({ id, title: both(id), summary: both(`Ostra play. [@gazette-${id}]`), match: match(fields) }),
    ),
  });
}
