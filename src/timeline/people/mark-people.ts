import type { Link, Parent, PhrasingContent, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { PersonMark } from '../text/text.ts';
import { findPeople, type NameIndex } from './find-people.ts';

/** The address in a person mark, which resolves an ambiguous name: `[Hernández](@javier-hernandez)`. */
const markedPerson = /^@([a-z0-9-]+)$/;

/** The person of a person mark, or null for any other link. */
export function personOfLink({ url }: Pick<Link, 'url'>): string | null {
  return markedPerson.exec(url)?.[1] ?? null;
}

/**
 * Marks the first mention of each person in a text. Person marks in the Markdown resolve ambiguous names; from the second
 * mention of a person on they become plain text.
 *
 * @param tree is changed
 * @returns the ids of all people whom the text names, in the order of their first mention
 */
export function markPeople(tree: Root, index: NameIndex): string[] {
  const named = new Set<string>();
  visit(tree, (node: Node, at, parent) => {
    if (node.type === 'link') {
      const person = personOfLink(node as Link);
      if (person !== null) {
        const children = (node as Link).children;
        const isFirst = !named.has(person);
        named.add(person);
        (parent as Parent).children.splice(at!, 1, ...(isFirst ? [mark(person, children)] : children));
        return isFirst ? [SKIP, at! + 1] : at! + children.length;
      }
      // A link stays as it is, but people named in it count as mentioned.
      for (const { person: one } of findPeople(toString(node), index, named).mentions) named.add(one);
      return SKIP;
    }
    if (node.type === 'person') return SKIP;
    if (node.type !== 'text' || !parent) return undefined;
    const parts = splitAtPeople(node as Text, index, named);
    (parent as Parent).children.splice(at!, 1, ...parts);
    return at! + parts.length;
  });
  return [...named];
}

/** The ids of the people who are marked in a text, in order. */
export function peopleIn(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, 'person', ({ person }) => void found.push(person));
  return found;
}

function splitAtPeople({ value }: Text, index: NameIndex, named: Set<string>): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const { person, at, length } of findPeople(value, index, named).mentions) {
    if (named.has(person)) continue;
    named.add(person);
    if (at > end) parts.push({ type: 'text', value: value.slice(end, at) });
    parts.push(mark(person, [{ type: 'text', value: value.slice(at, at + length) }]));
    end = at + length;
  }
  if (end < value.length || parts.length === 0) parts.push({ type: 'text', value: value.slice(end) });
  return parts;
}

function mark(person: string, children: PhrasingContent[]): PersonMark {
  return { type: 'person', person, children };
}
