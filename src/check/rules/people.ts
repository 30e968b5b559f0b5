import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { findPeople, indexNames } from '../../timeline/people/find-people.ts';
import { personOfLink } from '../../timeline/people/mark-people.ts';
import { eventFile, personFile } from '../../timeline/schema/content.ts';
import type { Person } from '../../timeline/schema/person.ts';
import { proseOf } from '../../timeline/text/prose.ts';
import { suggest } from '../../timeline/text/suggest.ts';
import { parseMarkdown } from '../../timeline/text/text.ts';
import { error, warning, type Diagnostic } from '../diagnostic.ts';
import type { CheckedFiles } from './checked-files.ts';

/**
 * Finds person marks for unknown people, and people with the same name. Warns of ambiguous names in summaries, unless the
 * file of a person is invalid.
 */
export function peopleProblems({ events, people, unread }: CheckedFiles): Diagnostic[] {
  const shared = people.flatMap((person, index) => sameName(person, people.slice(0, index)));
  if (unread.people) return shared;
  const names = indexNames(people);
  const ids = people.map(({ id }) => id);
  return [
    ...shared,
    ...events.flatMap(({ id, summary }) =>
      Object.entries(summary).flatMap(([language, markdown]) => {
        const report = (make: typeof error, reason: string, at: number) =>
          make(eventFile(id), ['summary', language], reason, at);
        const marked = marksIn(markdown);
        const unknown = marked
          .filter(({ person }) => !ids.includes(person))
          .map(({ person, at }) =>
            report(
              error,
              `no person "${person}"${suggest(person, ids) || ': write the name of a file in content/people/ without .yaml'}`,
              at,
            ),
          );
        const { ambiguous } = findPeople(proseOf(markdown), names, new Set(marked.map(({ person }) => person)));
        const advice = ambiguous.map(({ name, people: possible, at }) =>
          report(
            warning,
            `"${name}" may be ${possible.join(' or ')}: write the full name, or mark it as in [${name}](@${possible[0]})`,
            at,
          ),
        );
        return [...unknown, ...advice];
      }),
    ),
  ];
}

function sameName({ id, name }: Person, others: readonly Person[]): Diagnostic[] {
  const other = others.find((one) => one.name === name);
  if (!other) return [];
  return [error(personFile(id), ['name'], `"${name}" is also the name of ${other.id}: merge the two files`)];
}

/** The person marks in a text, and where they begin. */
function marksIn(markdown: string): { person: string; at: number }[] {
  const found: { person: string; at: number }[] = [];
  visit(parseMarkdown(markdown), 'link', (link: Link) => {
    const person = personOfLink(link);
    if (person !== null) found.push({ person, at: link.position!.start.offset! });
  });
  return found;
}
