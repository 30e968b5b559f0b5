import normalizeUrl from 'normalize-url';
import type { Article } from './article.ts';
import { articleFile, eventFile, phasesFile, siteFile, type Content } from './content.ts';
import { isWeekday, parseDate, resolveReportedDate, settleDate, type TimelineDate } from './date.ts';
import type { Event } from './event.ts';
import { kebabCase, quoted } from './fields.ts';
import { defaultLanguage, languages } from './language.ts';
import { publishedOf } from './merge.ts';
import type { Problem } from './problem.ts';
import { suggest } from './suggest.ts';
import { citedArticles, findForeign, parseText, uncitedSentences } from './text.ts';

/**
 * Files that cannot be read, or do not fit their schema, by id. What they would have said is not held against the
 * others: for articles, the events that they claim, where so much can be read.
 */
export type Unreadable = { articles: ReadonlyMap<string, ReadonlySet<string> | null>; events: ReadonlySet<string> };

/**
 * Finds what the schemas cannot see: what does not fit between the files of the content.
 *
 * @param content the files that fit their schemas
 * @param unreadable the ids of those that do not, which have problems of their own
 * @returns the problems, in no particular order
 */
export function findProblems(content: Content, unreadable: Unreadable): Problem[] {
  const view = new ContentView(content, unreadable);
  return [
    ...content.articles.flatMap((article) => [
      ...claimProblems(article, view),
      ...foreignProblems(articleFile(article.id), ['body'], article.body),
    ]),
    ...content.events.flatMap((event) => [
      ...eventProblems(event, view),
      ...summaryProblems(event, view),
      ...disputeProblems(event, view),
    ]),
    ...addressProblems(content.articles),
    ...idProblems([...view.articleIds].map((id) => [articleFile(id), id])),
    ...idProblems([...view.eventIds].map((id) => [eventFile(id), id])),
    ...aliasProblems(content.events, view),
    ...phaseProblems(content),
    ...siteProblems(content),
  ];
}

/** The content with what is looked up again and again. */
class ContentView {
  readonly articleIds: ReadonlySet<string>;
  readonly eventIds: ReadonlySet<string>;
  readonly site: Content['site'];
  readonly #claimed = new Map<string, Set<string>>();
  readonly #claims: Map<string, { article: Article; date: string | undefined }[]>;
  readonly #opaque: boolean;

  constructor({ articles, events, site }: Content, unreadable: Unreadable) {
    this.site = site;
    this.articleIds = new Set([...articles.map(({ id }) => id), ...unreadable.articles.keys()]);
    this.eventIds = new Set([...events.map(({ id }) => id), ...unreadable.events]);
    for (const { id, claims } of articles) this.#claimed.set(id, new Set(claims.map(({ event }) => event)));
    for (const [id, claims] of unreadable.articles) if (claims) this.#claimed.set(id, new Set(claims));
    this.#opaque = [...unreadable.articles.values()].includes(null);
    this.#claims = Map.groupBy(
      articles.flatMap((article) => article.claims.map(({ event, date }) => ({ article, event, date }))),
      ({ event }) => event,
    );
  }

  /** Whether the article makes a claim about the event; one that cannot be read is believed to. */
  hasClaim(articleId: string, eventId: string): boolean {
    return this.#claimed.get(articleId)?.has(eventId) ?? this.articleIds.has(articleId);
  }

  /** Whether any article claims the event, or one that cannot be read may. */
  isClaimed(eventId: string): boolean {
    return this.#opaque || [...this.#claimed.values()].some((events) => events.has(eventId));
  }

  claimedDates(eventId: string): TimelineDate[] {
    return (this.#claims.get(eventId) ?? []).flatMap(({ article, date }) => {
      const reported = date === undefined ? null : resolveReportedDate(date, publishedOf(article));
      return reported ? [reported.date] : [];
    });
  }

  /** Whether all that is claimed about the event could be read. */
  isWhole(eventId: string, unreadable = this.#claimed): boolean {
    return (
      !this.#opaque &&
      [...unreadable].every(
        ([id, events]) => !events.has(eventId) || this.#claims.get(eventId)?.some(({ article }) => article.id === id),
      )
    );
  }
}

const error = (file: string, field: Problem['field'], message: string, near?: string): Problem => ({
  file,
  field,
  message,
  severity: 'error',
  ...(near !== undefined && { near }),
});

function claimProblems(article: Article, view: ContentView): Problem[] {
  const file = articleFile(article.id);
  const published = publishedOf(article);
  return article.claims.flatMap((claim, index): Problem[] => {
    const problems: Problem[] = [];
    const at = (field: string) => ['claims', index, field];
    if (!view.eventIds.has(claim.event)) {
      problems.push(
        error(
          file,
          at('event'),
          `no event "${claim.event}"${suggest(claim.event, view.eventIds) || `: write the name of a file in content/events/ without .yaml`}`,
        ),
      );
    }
    if (article.claims.findIndex(({ event }) => event === claim.event) < index) {
      problems.push(
        error(file, at('event'), `"${claim.event}" stands twice in this article: make one claim of the two`),
      );
    }
    if (claim.date !== undefined && isWeekday(claim.date) && !resolveReportedDate(claim.date, published)) {
      const known =
        article.published === undefined ? 'no published date' : `only "${article.published}" as its published date`;
      problems.push(
        error(
          file,
          at('date'),
          `"${claim.date}" cannot be placed, since the article has ${known}: write published to the day, or a full date here`,
        ),
      );
    }
    return problems;
  });
}

function eventProblems(event: Event, view: ContentView): Problem[] {
  const file = eventFile(event.id);
  const problems: Problem[] = [];
  if (!(event.kind in view.site.kinds)) {
    const kinds = Object.keys(view.site.kinds);
    problems.push(
      error(
        file,
        ['kind'],
        `no kind "${event.kind}"${suggest(event.kind, kinds) || `: write one of ${kinds.join(', ')}`}`,
      ),
    );
  }
  if (!view.isClaimed(event.id)) {
    problems.push(
      error(
        file,
        [],
        `no article makes a claim about this event: add one to the article that reports it, or take the event out`,
      ),
    );
  } else if (view.isWhole(event.id)) problems.push(...rulingProblems(event, view.claimedDates(event.id)));
  for (const field of ['competition', 'stage', 'opponent', 'country'] as const) {
    const name = event.match?.[field];
    if (name === undefined || name in view.site.names) continue;
    problems.push(
      error(
        file,
        ['match', field],
        `no name "${name}" in ${siteFile}${suggest(name, Object.keys(view.site.names)) || ': add it there in each language'}`,
      ),
    );
  }
  return problems;
}

function rulingProblems(event: Event, dates: TimelineDate[]): Problem[] {
  const file = eventFile(event.id);
  const settled = settleDate(dates);
  if (event.date === undefined && !settled) {
    const claimed = [...new Set(dates.map(({ edtf }) => edtf))].sort();
    const reason =
      claimed.length > 0 ? `the claims leave no date in common (${claimed.join(', ')})` : 'no claim gives a date';
    return [error(file, ['date'], `missing, and ${reason}: write the date that is right`)];
  }
  if (event.date !== undefined && event.date === settled?.edtf) {
    return [
      {
        ...error(file, ['date'], `"${event.date}" only repeats what the claims come to: leave it out`),
        severity: 'warning',
      },
    ];
  }
  return [];
}

function summaryProblems(event: Event, view: ContentView): Problem[] {
  const file = eventFile(event.id);
  const problems: Problem[] = [];
  const first = citedArticles(parseText(event.summary[defaultLanguage]));
  for (const language of languages) {
    const field = ['summary', language];
    const written = event.summary[language];
    problems.push(...foreignProblems(file, field, written));
    const tree = parseText(written);
    const cited = citedArticles(tree);
    for (const id of new Set(cited)) problems.push(...citationProblems(file, field, id, event.id, view));
    for (const sentence of uncitedSentences(tree, language)) {
      problems.push(
        error(
          file,
          field,
          `${quoted(sentence)} has no citation: write [@article-id] after it`,
          sentence.split(/\s/).slice(0, 3).join(' '),
        ),
      );
    }
    if (cited.join() !== first.join()) {
      problems.push(
        error(
          file,
          field,
          `cites ${cited.join(', ') || 'nothing'}, where summary.${defaultLanguage} cites ${first.join(', ') || 'nothing'}: cite the same articles in the same order`,
        ),
      );
    }
  }
  return problems;
}

function disputeProblems(event: Event, view: ContentView): Problem[] {
  return event.disputes.flatMap((dispute, index) =>
    dispute.positions.flatMap((position, number) =>
      position.sources.flatMap((id, place) =>
        citationProblems(
          eventFile(event.id),
          ['disputes', index, 'positions', number, 'sources', place],
          id,
          event.id,
          view,
        ),
      ),
    ),
  );
}

function citationProblems(
  file: string,
  field: Problem['field'],
  id: string,
  eventId: string,
  view: ContentView,
): Problem[] {
  const near = `@${id}`;
  if (!view.articleIds.has(id)) {
    return [
      error(
        file,
        field,
        `no article "${id}"${suggest(id, view.articleIds) || ': write the name of a file in content/articles/ without .md'}`,
        near,
      ),
    ];
  }
  if (!view.hasClaim(id, eventId)) {
    return [
      error(
        file,
        field,
        `"${id}" makes no claim about this event: add one to ${articleFile(id)}, or cite another article`,
        near,
      ),
    ];
  }
  return [];
}

function foreignProblems(file: string, field: Problem['field'], markdown: string): Problem[] {
  return findForeign(markdown).map(({ what, source }) => error(file, field, what, source.split('\n')[0]));
}

/** What a link says about where it was found and not about where it leads. */
const trackingParameters = [
  /^utm_\w+/i,
  /^(fbclid|gclid|msclkid|dclid|igshid|mc_cid|mc_eid|ref|cmpid|ocid|__twitter_impression)$/i,
];

function addressProblems(articles: readonly Article[]): Problem[] {
  const byAddress = Map.groupBy(articles, ({ url }) =>
    normalizeUrl(url, {
      stripProtocol: true,
      stripWWW: true,
      stripHash: true,
      removeTrailingSlash: true,
      removeQueryParameters: trackingParameters,
    }),
  );
  return [...byAddress.values()].flatMap((same) => {
    const [first, ...others] = same.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    return others.map(({ id }) =>
      error(articleFile(id), ['url'], `the same address as in ${articleFile(first!.id)}: make one article of the two`),
    );
  });
}

function idProblems(files: readonly (readonly [file: string, id: string])[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const [file, id] of files.toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    if (!kebabCase.test(id))
      problems.push(
        error(file, [], `"${id}" is not an id: name the file with lower-case letters and digits, joined by hyphens`),
      );
    const plain = id
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase();
    const other = seen.get(plain);
    if (other !== undefined)
      problems.push(
        error(file, [], `"${id}" differs from "${other}" only in accents or case: give one of the two another name`),
      );
    else seen.set(plain, id);
  }
  return problems;
}

function aliasProblems(events: readonly Event[], view: ContentView): Problem[] {
  const owner = new Map<string, string>();
  return events
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap(({ id, aliases }) =>
      aliases.flatMap((alias, index): Problem[] => {
        const field = ['aliases', index];
        if (view.eventIds.has(alias))
          return [
            error(
              eventFile(id),
              field,
              `"${alias}" is the id of an event: an alias is an id that no longer has a file`,
            ),
          ];
        if (owner.has(alias))
          return [
            error(
              eventFile(id),
              field,
              `"${alias}" is an alias of ${owner.get(alias)} already: keep it in one of the two`,
            ),
          ];
        owner.set(alias, id);
        return [];
      }),
    );
}

function phaseProblems({ phases }: Content): Problem[] {
  return phases.flatMap(({ id, from }, index): Problem[] => {
    const before = phases[index - 1];
    const problems: Problem[] = [];
    if (before && before.from >= from)
      problems.push(
        error(
          phasesFile,
          [index, 'from'],
          `"${from}" is not after ${before.from}, where "${before.id}" begins: put the phases in order`,
        ),
      );
    if (phases.findIndex((phase) => phase.id === id) < index)
      problems.push(error(phasesFile, [index, 'id'], `"${id}" stands twice: give one of the two another id`));
    return problems;
  });
}

function siteProblems({ site, events }: Content): Problem[] {
  const problems: Problem[] = [];
  const [start, end] = [parseDate(site.tenure.start), parseDate(site.tenure.end)];
  if (start && end && start.first > end.first)
    problems.push(
      error(siteFile, ['tenure', 'end'], `"${site.tenure.end}" is before the tenure starts: write the later day here`),
    );
  if (site.team === undefined && events.some(({ match }) => match))
    problems.push(
      error(siteFile, ['team'], 'missing, and there are matches: write the name of the team in each language'),
    );
  return problems;
}
