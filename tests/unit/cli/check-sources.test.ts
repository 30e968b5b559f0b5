import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { main } from '../../../src/cli/check-sources.ts';
import { readContent } from '../../../src/check/read-content.ts';
import { linesIn, today } from '../content-lines.ts';
import { copyFixture } from '../copy-fixture.ts';
import { localWeb, type Answer } from '../local-web.ts';

const statesFile = 'content/source-states.yaml';
const captain = 'gazette.example.org/2019/captain';
const derby = 'courier.example.org/sport/derby';
const march = 'herald.example.org/march';

const page = (headline: string) => `<html lang="en"><meta property="og:title" content="${headline}"><p>Text.`;
const there: Record<string, Answer> = {
  [captain]: page('Nadia Ferrán to captain Ostra'),
  [derby]: page('Ostra win the derby'),
  [march]: page('March in the valley | Brava Herald'),
};

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    void response.writeHead(code, headers).end();

/** The valid content, all of whose addresses are `http`. */
function contentOnHttp(t: TestContext): string {
  const root = copyFixture(t);
  for (const id of ['gazette-2019-02-04-captain', 'courier-2019-03-10-derby', 'herald-2019-03-review']) {
    const path = join(root, `content/articles/${id}.md`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('https:', 'http:'));
  }
  return root;
}

async function check(t: TestContext, answers: Record<string, Answer>, { root = contentOnHttp(t), day = today } = {}) {
  const { web } = await localWeb(t, answers);
  const [printed, errors]: [string[], string[]] = [[], []];
  const status = await main(root, {
    web,
    today: day,
    manners: { pause: 0, retries: 0 },
    archive: { web, availability: 'http://archive.example.org' },
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  });
  const path = join(root, statesFile);
  return { status, printed, errors, root, states: existsSync(path) ? readFileSync(path, 'utf8') : null };
}

test('writes nothing where every source is at its address as it was', async (t) => {
  const { status, printed, states } = await check(t, there);

  assert.deepEqual({ status, states }, { status: 0, states: null });
  assert.deepEqual(printed, ['0 of 3 sources are not at their address as they were, 0 of them lost.']);
});

for (const [what, answers, state] of [
  ['a page that is gone', { [captain]: status(410) }, 'gone'],
  ['a page that says it is not there', { [captain]: '<title>Página no encontrada</title>' }, 'gone'],
  [
    'an address that leads to the front page',
    { [captain]: status(302, { location: '/' }), 'gazette.example.org/': page('Gazette') },
    'gone',
  ],
  ['a page that says something else by now', { [captain]: page('Ten ways to cook rice') }, 'gone'],
  ['a host that breaks off', { [captain]: (_, response) => void response.destroy() }, 'gone'],
  ['a host that refuses programs', { [captain]: status(403) }, 'refused'],
  ['a host that is down', { [captain]: status(503) }, 'refused'],
  ['a wall before the page', { [captain]: '<title>Just a moment...</title>' }, 'refused'],
  [
    'a host that robots.txt keeps to itself',
    { 'gazette.example.org/robots.txt': (_, response) => void response.end('User-agent: *\nDisallow: /') },
    'refused',
  ],
] as [string, Record<string, Answer>, string][]) {
  test(`calls ${what} ${state}`, async (t) => {
    const { states, root } = await check(t, { ...there, ...answers });

    assert.equal(
      states,
      `# What has become of sources. npm run check:sources writes it.
checked: ${today}
sources:
  gazette-2019-02-04-captain:
    state: ${state}
    since: ${today}
`,
    );
    assert.deepEqual(linesIn(root), []);
  });
}

test('calls a host refused whose certificate nobody vouches for: browsers may know more', async (t) => {
  const root = contentOnHttp(t);
  const path = join(root, 'content/articles/gazette-2019-02-04-captain.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace('http:', 'https:'));

  const { states } = await check(t, there, { root });

  assert.match(states!, /gazette-2019-02-04-captain:\n {4}state: refused\n/);
});

test('says where a page has moved to', async (t) => {
  const { states } = await check(t, {
    ...there,
    [captain]: status(301, { location: '/archive/captain' }),
    'gazette.example.org/archive/captain': page('Nadia Ferrán to captain Ostra'),
  });

  assert.match(states!, /state: moved\n {4}since: .*\n {4}to: http:\/\/gazette\.example\.org\/archive\/captain\n/);
});

test('does not call a file that is no page gone', async (t) => {
  const { states } = await check(t, {
    ...there,
    [captain]: (_, response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end(),
  });

  assert.equal(states, null);
});

test('keeps the day since when a source is gone, and forgets one that is back', async (t) => {
  const first = await check(t, { ...there, [captain]: status(410), [derby]: status(410) }, { day: '2026-11-01' });

  const { states } = await check(t, { ...there, [captain]: status(404) }, { root: first.root, day: '2026-11-20' });

  assert.match(states!, /^checked: 2026-11-20$/m);
  assert.match(states!, /gazette-2019-02-04-captain:\n {4}state: gone\n {4}since: 2026-11-01\n/);
  assert.doesNotMatch(states!, /courier/);
});

test('changes nothing where nothing has become otherwise', async (t) => {
  const answers = { ...there, [captain]: status(410) };
  const { root, states } = await check(t, answers, { day: '2026-11-01' });

  assert.equal((await check(t, answers, { root, day: '2026-11-20' })).states, states);
});

test('does not take the loss of the connection for the loss of all sources', async (t) => {
  const broken: Answer = (_, response) => void response.destroy();

  const { status, errors, states } = await check(t, { [captain]: broken, [derby]: broken, [march]: broken });

  assert.deepEqual({ status, states }, { status: 1, states: null });
  assert.deepEqual(errors, ['3 of 3 sources cannot be reached: is there a connection to the web?']);
});

test('tells first of the sources that are lost, since the archive has no copy', async (t) => {
  const available = (url: string, day: string) =>
    `archive.example.org/wayback/available?${new URLSearchParams({ url, timestamp: day }).toString()}`;
  const closest = { status: '200', url: 'http://web.archive.org/web/20190312101500/x', timestamp: '20190312101500' };

  const { printed } = await check(t, {
    [captain]: status(404),
    [derby]: status(404),
    [march]: status(403),
    [available(`http://${captain}`, '20190204')]: JSON.stringify({ archived_snapshots: { closest } }),
    [available(`http://${derby}`, '20190310')]: JSON.stringify({ archived_snapshots: {} }),
  });

  assert.deepEqual(printed, [
    '3 of 3 sources are not at their address as they were, 1 of them lost.',
    '',
    'Lost: gone, and the archive has no copy. Find the article at another address, and write that into `url`:',
    '',
    '- content/articles/courier-2019-03-10-derby.md: there is no such page (404)',
    '',
    'Gone, and readers are led to the copy:',
    '',
    '- content/articles/gazette-2019-02-04-captain.md: there is no such page (404)',
    '',
    'Not shown to programs, open them in a browser now and then:',
    '',
    '- content/articles/herald-2019-03-review.md: the host refuses programs (403)',
  ]);
});

test('a state of an article that there is not is refused, and so is one that is none', (t) => {
  const root = copyFixture(t);
  writeFileSync(
    join(root, statesFile),
    'checked: 2026-11-20\nsources:\n  gazette-2019-02-04-captan: { state: gone, since: 2026-11-20 }\n',
  );
  const unknown = linesIn(root);
  writeFileSync(
    join(root, statesFile),
    'checked: 2026-11-20\nsources:\n  gazette-2019-02-04-captain: { state: dead, since: 2026-11-20 }\n',
  );

  assert.deepEqual(unknown, [
    `${statesFile}:3:3  sources.gazette-2019-02-04-captan  no article "gazette-2019-02-04-captan": did you mean "gazette-2019-02-04-captain"?`,
  ]);
  assert.deepEqual(linesIn(root), [
    `${statesFile}:3:40  sources.gazette-2019-02-04-captain.state  "dead" is not valid: write one of moved, gone, refused`,
  ]);
});

test('the content has what has become of its sources', async (t) => {
  const { root } = await check(t, { ...there, [captain]: status(410) });

  const { content } = readContent(root, today);

  assert.deepEqual(content?.states?.sources, { 'gazette-2019-02-04-captain': { state: 'gone', since: today } });
});
