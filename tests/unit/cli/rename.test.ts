import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { main } from '../../../src/cli/rename.ts';
import { linesIn } from '../content-lines.ts';
import { copyFixture } from '../copy-fixture.ts';

const captainFile = 'content/events/captain-named.yaml';

function rename(root: string, ...words: string[]) {
  const [printed, errors]: [string[], string[]] = [[], []];
  const status = main(
    root,
    words,
    (line) => printed.push(line),
    (line) => errors.push(line),
  );
  return { status, printed, errors };
}

const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

test('renames an event in its file, in claims and in the list of permalinks, so that the content stays valid', (t) => {
  const root = copyFixture(t);

  const { status, printed } = rename(root, 'captain-named', 'captain-2019');

  assert.equal(status, 0);
  assert.deepEqual(printed, [
    'content/events/captain-2019.yaml',
    'content/articles/gazette-2019-02-04-captain.md',
    'content/permalinks.txt',
  ]);
  assert.ok(!existsSync(join(root, captainFile)));
  assert.match(read(root, 'content/events/captain-2019.yaml'), /^aliases: \[captain-named\]$/m);
  assert.deepEqual(linesIn(root), []);
});

test('renames an article in citations, disputes and goals, and puts the alias before the claims', (t) => {
  const root = copyFixture(t);
  const derby = 'content/events/derby-5-3.yaml';
  const old = 'courier-2019-03-10-derby';
  const more = `disputes:
  - about: { en: The boards, es: Los tableros }
    positions:
      - says: { en: Eight., es: Ocho. }
        sources: [${old}, herald-2019-03-review]
      - { says: { en: Nine., es: Nueve. }, sources: [herald-2019-03-review] }
`;
  writeFileSync(
    join(root, derby),
    read(root, derby)
      .replace(`[@${old}]`, `[@herald-2019-03-review; @${old}]`)
      .replace('  ground: home', `  ground: home\n  goalsFrom: [ '${old}' ]`) + more,
  );

  const states = 'content/source-states.yaml';
  writeFileSync(
    join(root, states),
    `checked: 2026-11-20\nsources:\n  ${old}:\n    state: gone\n    since: 2026-11-20\n`,
  );

  const { status } = rename(root, old, 'courier-2019-03-10-eight-boards');

  assert.equal(status, 0);
  const text = read(root, derby);
  assert.ok(!text.includes(old));
  assert.match(text, /\[@herald-2019-03-review; @courier-2019-03-10-eight-boards\]/);
  assert.match(text, /goalsFrom: \[ 'courier-2019-03-10-eight-boards' \]/);
  assert.match(text, /sources: \[courier-2019-03-10-eight-boards, herald-2019-03-review\]/);
  assert.match(read(root, states), /^ {2}courier-2019-03-10-eight-boards:$/m);
  assert.match(
    read(root, 'content/articles/courier-2019-03-10-eight-boards.md'),
    /^aliases: \[courier-2019-03-10-derby\]\nclaims:$/m,
  );
});

test('renames an event where later ones follow it', (t) => {
  const root = copyFixture(t);
  const derby = 'content/events/derby-5-3.yaml';
  writeFileSync(join(root, derby), `${read(root, derby)}follows: [captain-named]\n`);

  rename(root, 'captain-named', 'captain-2019');

  assert.match(read(root, derby), /^follows: \[captain-2019\]$/m);
  assert.deepEqual(linesIn(root), []);
});

test('leaves longer ids that begin or end alike', (t) => {
  const root = copyFixture(t);
  writeFileSync(
    join(root, captainFile),
    read(root, captainFile).replaceAll('gazette-2019-02-04-captain]', 'gazette-2019-02-04-captain-two]'),
  );

  rename(root, 'gazette-2019-02-04-captain', 'gazette-2019-02-04-new');

  assert.match(read(root, captainFile), /\[@gazette-2019-02-04-captain-two\]/);
});

test('gives an id back that it had before, which is no alias any more', (t) => {
  const root = copyFixture(t);

  rename(root, 'captain-named', 'captain-2019');
  rename(root, 'captain-2019', 'captain-named');

  assert.match(read(root, captainFile), /^aliases: \[captain-2019\]$/m);
  assert.deepEqual(linesIn(root), []);
});

test('adds to aliases that stand on lines of their own', (t) => {
  const root = copyFixture(t);
  writeFileSync(
    join(root, captainFile),
    read(root, captainFile).replace('added:', 'aliases:\n  - one\n  - two\nadded:'),
  );

  rename(root, 'captain-named', 'captain-2019');

  assert.match(
    read(root, 'content/events/captain-2019.yaml'),
    /^aliases: \[one, two, captain-named\]\nadded: 2026-11-20$/m,
  );
});

test('finishes what a run that was broken off began', (t) => {
  const root = copyFixture(t);
  const halfDone = copyFixture(t);
  rename(root, 'captain-named', 'captain-2019');
  cpSync(join(root, 'content/events/captain-2019.yaml'), join(halfDone, 'content/events/captain-2019.yaml'));

  const { status } = rename(halfDone, 'captain-named', 'captain-2019');

  assert.equal(status, 0);
  assert.deepEqual(linesIn(halfDone), []);
  rmSync(join(root, 'content'), { recursive: true });
});

for (const [what, words, error] of [
  [
    'an id that there is not',
    ['derby-5-4', 'derby'],
    'There is no "derby-5-4": did you mean "derby-5-3"? Nothing was written.',
  ],
  [
    'an id that is taken',
    ['derby-5-3', 'captain-named'],
    'content/events/captain-named.yaml is there already. Nothing was written.',
  ],
  [
    'an id with capitals',
    ['derby-5-3', 'Derby'],
    '"Derby" is no id: write lower-case letters and digits, joined by hyphens.',
  ],
] as [string, string[], string][]) {
  test(`refuses ${what}`, (t) => {
    assert.deepEqual(rename(copyFixture(t), ...words), { status: 1, printed: [], errors: [error] });
  });
}
