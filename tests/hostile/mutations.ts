import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, relative } from 'node:path';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatDiagnostic } from '../../src/check/diagnostic.ts';
import { ContentReader } from '../../src/check/read-content.ts';
import { mergeTimeline } from '../../src/timeline/merge/merge.ts';
import { passagesOf } from '../../src/exports/web/passages.ts';

/** What a slip of the hand, a bad merge or a broken editor does to a text, at a place from 0 to 1. */
const changes: Record<string, (text: string, at: number, put: string) => string> = {
  'delete a line': (text, at) => edited(linesOf(text), at, () => []).join(''),
  'repeat a line': (text, at) => edited(linesOf(text), at, (line) => [line, line]).join(''),
  'move a line down': (text, at) => {
    const lines = linesOf(text);
    const index = indexAt(lines, at);
    return [
      ...lines.slice(0, index),
      ...lines.slice(index + 1, index + 2),
      lines[index],
      ...lines.slice(index + 2),
    ].join('');
  },
  'indent a line': (text, at) => edited(linesOf(text), at, (line) => [` ${line}`]).join(''),
  'outdent a line': (text, at) => edited(linesOf(text), at, (line) => [line.replace(/^ {1,2}/, '')]).join(''),
  'delete a letter': (text, at) => edited([...text], at, () => []).join(''),
  'repeat a letter': (text, at) => edited([...text], at, (letter) => [letter, letter]).join(''),
  'swap the case of a letter': (text, at) =>
    edited([...text], at, (letter) => [
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    ]).join(''),
  'change a digit': (text, at) => {
    const digits = [...text.matchAll(/\d/g)];
    const { index } = digits[indexAt(digits, at)] ?? { index: text.length };
    return text.slice(0, index) + String((Number(text[index] ?? 0) + 7) % 10) + text.slice(index + 1);
  },
  'insert text': (text, at, put) => edited([...text], at, (letter) => [put, letter]).join(''),
  'end the file early': (text, at) => text.slice(0, indexAt([...text], at)),
};

/** What is inserted. */
const inserted = [
  ...': # & * ! | > % @ ` \' " [ ] { } - ? , \t \n \n--- \n... <b> </b> <!-- --> [@ [@x] ]( https:// javascript: $'.split(
    ' ',
  ),
  ...['\0', '\u0007', '\r', '\u001b[2J', '\u0085', '\u00a0', '\u200b', '\u2028', '\u202e', '\ufeff', '\ufffd', '💥'],
  ...['__proto__', 'constructor', 'null', 'true', '1e999', '0x1F', '~', '2019-02-30', 'ё', 'ﬁ', 'e\u0301'],
];

const linesOf = (text: string): string[] => text.match(/.*\n|.+$/g) ?? [''];
const indexAt = (parts: readonly unknown[], at: number): number =>
  Math.min(Math.floor(at * parts.length), parts.length - 1);
const edited = (parts: string[], at: number, edit: (part: string) => string[]): string[] =>
  parts.toSpliced(indexAt(parts, at), 1, ...edit(parts[indexAt(parts, at)] ?? ''));

/** One change of one file. */
type Mutation = { file: string; change: string; at: number; put: string };

/**
 * Changes content in random ways, one at a time, and checks each time that the check does not throw; that it refuses with
 * messages that name an existing place and what to write, one of them about the file that was changed; and that what it
 * accepts has no entry without a citation, and no sentence.
 *
 * @param folder the folder that holds a valid `content/`, which stays as it is
 * @param count how many changes
 * @param seed of the random numbers; the same seed makes the same changes
 * @returns how many of the changes were refused and how many accepted
 * @throws Error with the seed, the change and what is wrong, for the first that fails
 */
export function mutate(folder: string, count: number, seed: number): { refused: number; accepted: number } {
  const root = mkdtempSync(join(tmpdir(), 'mutations-'));
  try {
    cpSync(join(folder, 'content'), join(root, 'content'), { recursive: true });
    const reader = new ContentReader(root);
    const counts = { refused: 0, accepted: 0 };
    const mutation = fc.record({
      // As many changes of each folder, or the few files of the site would hardly be changed.
      file: fc.oneof(...[...byFolder(root).values()].map((files) => fc.constantFrom(...files))),
      change: fc.constantFrom(...Object.keys(changes)),
      at: fc.noBias(fc.nat(999_999)).map((place) => place / 1_000_000),
      put: fc.constantFrom(...inserted),
    });
    fc.assert(
      fc.property(mutation, (one) => void counts[outcomeOf(root, reader, one)]++),
      { numRuns: count, seed, endOnFailure: true },
    );
    return counts;
  } finally {
    rmSync(root, { recursive: true });
  }
}

function byFolder(root: string): Map<string, string[]> {
  const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .map((path) => join('content', path))
    .filter((path) => statSync(join(root, path)).isFile())
    .sort();
  return Map.groupBy(files, (path) => relative('content', path).split('/')[0]!);
}

function outcomeOf(root: string, reader: ContentReader, { file, change, at, put }: Mutation): 'refused' | 'accepted' {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, changes[change]!(text, at, put));
  try {
    const { content, diagnostics } = reader.read();
    const errors = diagnostics.filter(({ fatal }) => fatal);
    if (content) {
      assert.deepEqual(errors, []);
      expectCited(content);
      return 'accepted';
    }
    const lines = errors.map(formatDiagnostic);
    const isNamed = lines.some((line) => line.startsWith(`${file}:`) || line.includes(basename(file, extname(file))));
    assert.ok(isNamed, `nothing is said of ${file}:\n${lines.join('\n')}`);
    for (const { file: named, place } of errors) {
      const last = linesIn(join(root, named));
      assert.ok(
        place.line >= 1 && place.line <= last && place.column >= 1,
        `${named} has no ${place.line}:${place.column}`,
      );
    }
    for (const line of lines) assert.match(line, /: \S+ |did you mean/, 'no advice');
    return 'refused';
  } finally {
    writeFileSync(path, text);
  }
}

const linesIn = (path: string): number =>
  existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8').split(/\r\n|\n|\r/).length : 1;

function expectCited(content: Parameters<typeof mergeTimeline>[0]): void {
  for (const { id, citations, summary } of mergeTimeline(content).entries) {
    assert.ok(citations.length > 0, `${id} has no citation`);
    for (const text of Object.values(summary))
      for (const passage of passagesOf(text)) assert.ok(passage.articles.length > 0, `${id}: "${passage.text}"`);
  }
}
