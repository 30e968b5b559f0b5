import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { parse } from 'yaml';
import { main } from '../../../src/cli/add-from-issue.ts';
import { copyFixture } from '../copy-fixture.ts';
import { localWeb } from '../local-web.ts';

const form = join(import.meta.dirname, '../../../.github/ISSUE_TEMPLATE/new-article.yml');
const page = '<html lang="en"><meta property="og:title" content="Ferrán resigns | @everybody"><p>Text.';
const address = 'http://gazette.example.org/2019/11/30/ferran';

/** The text of an issue as GitHub makes it of the form. */
function bodyOf(filled: Record<string, string>): string {
  const { body } = parse(readFileSync(form, 'utf8')) as { body: { id: string; attributes: { label: string } }[] };
  return body.map(({ id, attributes }) => `### ${attributes.label}\n\n${filled[id] ?? '_No response_'}`).join('\n\n');
}

async function run(t: TestContext, body: string | null) {
  const root = copyFixture(t);
  cpSync(form, join(root, '.github/ISSUE_TEMPLATE/new-article.yml'));
  const { web, asked } = await localWeb(t, { 'gazette.example.org/2019/11/30/ferran': page });
  const printed: string[] = [];
  const status = await main(root, JSON.stringify({ issue: { number: 12, body } }), {
    web,
    today: '2026-11-28',
    print: (line) => printed.push(line),
  });
  const articles = readdirSync(join(root, 'content/articles'));
  return { status, printed, asked, articles, root };
}

test('begins the article of an issue, and lists in Markdown what was read', async (t) => {
  const { status, printed, root } = await run(
    t,
    bodyOf({ address, id: 'captain-named, derby-5-3', headline: 'Other' }),
  );

  assert.equal(status, 0);
  const text = readFileSync(join(root, 'content/articles/gazette-2019-11-30-ferran-resigns-everybody.md'), 'utf8');
  assert.match(text, /- event: captain-named\n[\s\S]*- event: derby-5-3\n/);
  assert.deepEqual(printed.slice(0, 4), [
    'Closes #12. What a program made of the address in it:',
    '',
    '- content/articles/gazette-2019-11-30-ferran-resigns-everybody.md',
    '- type: news (nothing says otherwise)',
  ]);
  assert.ok(printed.includes('- title: Ferrán resigns \\| @\u2060everybody (meta og:title)'));
});

test('reports events that there are not, and goes on without them', async (t) => {
  const { printed, articles } = await run(t, bodyOf({ address, id: 'derby-5-3 $(id) `id`' }));

  assert.equal(articles.length, 4);
  assert.equal(printed.at(-1), '- There are no events of these names: $(id), \\`id\\`');
});

test('takes the first address only, not one under a heading in another field', async (t) => {
  const { asked } = await run(t, bodyOf({ address, claims: bodyOf({ address: 'http://evil.example.net/' }) }));

  assert.deepEqual(asked, ['gazette.example.org/2019/11/30/ferran']);
});

for (const [what, text] of [
  ['no address', bodyOf({})],
  ['words in place of the address', bodyOf({ address: 'see my blog' })],
  ['two lines in place of the address', bodyOf({ address: `${address}\nhttp://evil.example.net/` })],
  ['an address within the computer', bodyOf({ address: 'http://169.254.169.254/latest/meta-data' })],
  ['a file', bodyOf({ address: 'file:///etc/passwd' })],
  ['a text that is not of the form', 'Please add my article.'],
  ['no text', null],
] as const) {
  test(`writes nothing for an issue with ${what}, asks nobody, and says why`, async (t) => {
    const { status, printed, asked, articles } = await run(t, text);

    assert.deepEqual({ status, asked }, { status: 0, asked: [] });
    assert.equal(articles.length, 3);
    assert.match(printed[2]!, /^- .*(is no address of the web|Write npm run add)/);
  });
}

test('no workflow puts what strangers write into a command', () => {
  const folder = join(import.meta.dirname, '../../../.github');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:workflows|actions)\/.*yml$/.test(file),
  );

  const scripts = files.flatMap((file) => commandsIn(parse(readFileSync(join(folder, file), 'utf8'))));

  assert.ok(scripts.length > 8);
  assert.deepEqual(
    scripts.filter((script) => /\$\{\{(?!\s*steps\.tests\.outputs\.script\s*\}\})/.test(script)),
    [],
  );
});

/** The commands of the steps of a workflow or an action. */
function commandsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'run' && typeof inner === 'string' ? [inner] : commandsIn(inner),
  );
}
