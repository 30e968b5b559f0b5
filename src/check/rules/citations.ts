import { articleFile, eventFile, siteFile } from '../../timeline/schema/content.ts';
import type { Event } from '../../timeline/schema/event.ts';
import { findCitations } from '../../timeline/text/prose.ts';
import { suggest } from '../../timeline/text/suggest.ts';
import { error, type Diagnostic } from '../diagnostic.ts';
import type { ContentIndex } from './content-index.ts';

/** Finds citations and sources without a claim to support them, and texts whose languages cite differently. */
export function citationProblems(index: ContentIndex): Diagnostic[] {
  const { deck } = index.files.site ?? {};
  return [
    ...(deck ? textCitations(siteFile, 'deck', deck, (article) => unknownArticle(article, index)) : []),
    ...index.files.articles.flatMap(({ id, body }) =>
      findCitations(body).flatMap(({ article, at }) => {
        const reason = unknownArticle(article, index);
        return reason === null ? [] : [error(articleFile(id), ['body'], reason, at)];
      }),
    ),
    ...index.files.events.flatMap((event) => [
      ...summaryCitations(event, index),
      ...disputeSources(event, index),
      ...otherSources(event, index),
    ]),
  ];
}

function summaryCitations({ id, summary }: Event, index: ContentIndex): Diagnostic[] {
  return textCitations(eventFile(id), 'summary', summary, (article) => wrongSource(article, id, index));
}

/**
 * Finds what is wrong with the citations of a text that is written in each language.
 *
 * @param wrong says why an article cannot be cited there, or null where it can
 */
function textCitations(
  file: string,
  field: string,
  text: Readonly<Record<string, string>>,
  wrong: (article: string) => string | null,
): Diagnostic[] {
  const texts = Object.entries(text).map(([language, markdown]) => ({
    language,
    citations: findCitations(markdown),
  }));
  const found = texts.flatMap(({ language, citations }) =>
    citations.flatMap(({ article, at }) => {
      const reason = wrong(article);
      return reason === null ? [] : [error(file, [field, language], reason, at)];
    }),
  );
  // A wrong citation in one language would be reported again as a difference between the two.
  if (found.length > 0) return found;
  const [first, ...others] = texts.map(({ language, citations }) => ({
    language,
    cited: citations.map(({ article }) => article).join(', ') || 'nothing',
  }));
  return others
    .filter(({ cited }) => cited !== first!.cited)
    .map(({ language, cited }) =>
      error(
        file,
        [field, language],
        `cites ${cited}, where ${field}.${first!.language} cites ${first!.cited}: cite the same articles in the same order`,
      ),
    );
}

function disputeSources({ id, disputes }: Event, index: ContentIndex): Diagnostic[] {
  return disputes.flatMap(({ positions }, dispute) =>
    positions.flatMap(({ sources }, position) =>
      sources.flatMap((source, place) => {
        const reason = wrongSource(source, id, index);
        const field = ['disputes', dispute, 'positions', position, 'sources', place];
        return reason === null ? [] : [error(eventFile(id), field, reason)];
      }),
    ),
  );
}

/** The sources of a match's goals and of an event's quotation. */
function otherSources({ id, match, voice }: Event, index: ContentIndex): Diagnostic[] {
  const named: { source: string; field: Diagnostic['field'] }[] = [
    ...(match?.goalsFrom ?? []).map((source, place) => ({ source, field: ['match', 'goalsFrom', place] })),
    ...(voice ? [{ source: voice.source, field: ['voice', 'source'] }] : []),
  ];
  const wrong = named.flatMap(({ source, field }) => {
    const reason = wrongSource(source, id, index);
    return reason === null ? [] : [error(eventFile(id), field, reason)];
  });
  const printedIn = voice && index.articles.get(voice.source)?.language.split('-')[0];
  const isKnown = voice && (voice.language !== undefined || printedIn === undefined || printedIn in voice.text);
  return voice && !isKnown
    ? [
        ...wrong,
        error(
          eventFile(id),
          ['voice', 'source'],
          `"${voice.source}" is in another language (${printedIn}): name a source in one of ${Object.keys(voice.text).join(', ')}, or set language to that of the printed text`,
        ),
      ]
    : wrong;
}

function wrongSource(article: string, eventId: string, index: ContentIndex): string | null {
  const unknown = unknownArticle(article, index);
  if (unknown !== null || index.mayClaim(article, eventId)) return unknown;
  return `"${article}" makes no claim about this event: add one to ${articleFile(article)}, or cite another article`;
}

function unknownArticle(id: string, index: ContentIndex): string | null {
  if (index.hasArticle(id)) return null;
  const { articles } = index.files;
  const now = articles.find(({ aliases }) => aliases.includes(id));
  if (now) return `"${id}" is now "${now.id}": write that`;
  const advice = suggest(
    id,
    articles.map((article) => article.id),
  );
  return `no article "${id}"${advice || ': write the name of a file in content/articles/ without .md'}`;
}
