import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test, type TestContext } from 'node:test';
import { main } from '../../../src/cli/archive.ts';
import { linesIn } from '../content-lines.ts';
import { copyFixture } from '../copy-fixture.ts';
import { localWeb, type Answer } from '../local-web.ts';

const [captain, derby, review] = [
  { file: 'gazette-2019-02-04-captain', url: 'https://gazette.example.org/2019/captain', day: '20190204' },
  { file: 'courier-2019-03-10-derby', url: 'https://courier.example.org/sport/derby', day: '20190310' },
  { file: 'herald-2019-03-review', url: 'https://herald.example.org/march', day: '20190331' },
] as const;

const json =
  (body: unknown, status = 200): Answer =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/** Where the archive is asked which copies there are of an article. */
const asking = ({ url, day }: { url: string; day: string }) =>
  `archive.example.org/wayback/available?${new URLSearchParams({ url, timestamp: day }).toString()}`;

const copyOf = (url: string, timestamp: string, status = '200') =>
  json({
    url,
    archived_snapshots: {
      closest: { status, available: true, url: `http://web.archive.org/web/${timestamp}/${url}`, timestamp },
    },
  });
const none = json({ archived_snapshots: {} });

async function archive(
  t: TestContext,
  answers: Record<string, Answer>,
  {
    keys,
    today = '2026-11-28',
    root = copyFixture(t),
    most,
  }: { keys?: boolean; today?: string; root?: string; most?: string } = {},
) {
  const { web, asked } = await localWeb(t, answers);
  const printed: string[] = [];
  const status = await main(root, most === undefined ? [] : [most], {
    today,
    pause: 0,
    print: (line) => printed.push(line),
    archive: {
      web,
      availability: 'http://archive.example.org',
      saving: 'http://save.example.org',
      polling: { pause: 1, times: 3 },
      keys: keys ? { access: 'KEY', secret: 'SECRET' } : undefined,
    },
  });
  const read = ({ file }: { file: string }) => readFileSync(join(root, `content/articles/${file}.md`), 'utf8');
  return { status, printed, asked, root, read };
}

test('writes the copy that is nearest to the day of an article into its file, and the content stays valid', async (t) => {
  const { status, read, root } = await archive(t, {
    [asking(captain)]: copyOf(captain.url, '20190206081500'),
    [asking(derby)]: copyOf(derby.url, '20211231000000'),
    [asking(review)]: none,
  });

  assert.equal(status, 0);
  assert.match(
    read(captain),
    /^accessed: 2026-11-20\narchived: \{url: https:\/\/web\.archive\.org\/web\/20190206081500\/https:\/\/gazette\.example\.org\/2019\/captain, date: 2019-02-06\}\nclaims:$/m,
  );
  assert.match(read(derby), /^archived: .*date: 2021-12-31\}$/m);
  assert.doesNotMatch(read(review), /archived/);
  assert.deepEqual(linesIn(root), []);
});

test('says what it found, what has no copy, and that it makes none without keys', async (t) => {
  const { printed } = await archive(t, {
    [asking(captain)]: copyOf(captain.url, '20190206081500'),
    [asking(derby)]: copyOf(derby.url, '20190310000000', '404'),
    [asking(review)]: json({}, 503),
  });

  assert.deepEqual(printed.slice(0, 9), [
    '3 articles have no kept copy. 3 were looked after, and 1 have one now.',
    '',
    'No copy was made: that takes the keys of an account of the Internet Archive, in `ARCHIVE_ACCESS_KEY` and `ARCHIVE_SECRET_KEY`.',
    '',
    'Open each copy: it should show the article.',
    '',
    '| article | its day | copy of | made | copy |',
    '| --- | --- | --- | --- | --- |',
    '| gazette-2019-02-04-captain | 2019-02-04 | 2019-02-06 | was there | https://web.archive.org/web/20190206081500/https://gazette.example.org/2019/captain |',
  ]);
  assert.deepEqual(printed.slice(9).sort(), [
    '',
    '',
    '- courier-2019-03-10-derby: the archive has no copy',
    '- herald-2019-03-review: the host is down (503)',
    'These have none:',
  ]);
});

/** An archive that makes copies: it is asked, is not ready at once, and then is. */
function savingArchive(): { answers: Record<string, Answer>; requests: string[] } {
  const requests: string[] = [];
  let times = 0;
  const answers: Record<string, Answer> = {
    [asking(captain)]: none,
    [asking(derby)]: none,
    [asking(review)]: none,
    'save.example.org/save': async (request: IncomingMessage, response) => {
      requests.push(`${request.headers.authorization} ${await text(request)}`);
      response.writeHead(200).end(JSON.stringify({ url: 'x', job_id: 'job-1' }));
    },
    'save.example.org/save/status/job-1': (_, response) =>
      void response.end(
        JSON.stringify(
          times++ % 2 === 0
            ? { status: 'pending' }
            : { status: 'success', timestamp: '20261128101500', original_url: captain.url },
        ),
      ),
  };
  return { answers, requests };
}

test('has a copy made where there is none, with its keys, and waits until it is there', async (t) => {
  const { answers, requests } = savingArchive();

  const { read, root } = await archive(t, answers, { keys: true });

  assert.equal(requests.length, 3);
  assert.ok(
    requests.includes('LOW KEY:SECRET url=https%3A%2F%2Fgazette.example.org%2F2019%2Fcaptain&skip_first_archive=1'),
  );
  assert.match(read(captain), /^archived: \{url: .*20261128101500.*, date: 2026-11-28\}$/m);
  assert.deepEqual(linesIn(root), []);
});

test('leaves an article some days to be corrected before a copy is made of it', async (t) => {
  const { answers, requests } = savingArchive();

  const { printed } = await archive(t, answers, { keys: true, today: '2026-11-21' });

  assert.deepEqual(requests, []);
  assert.ok(printed.some((line) => line.endsWith('it is left 3 days to be corrected')));
});

for (const [what, answer, trouble] of [
  [
    'makes no copy',
    json({ message: 'This host has been already captured 10 times today.' }),
    'the archive makes no copy: This host has been already captured 10 times today.',
  ],
  ['does not know the keys', json({}, 401), 'the archive does not know these keys'],
  ['is asked too often', json({}, 429), 'the archive is asked too often'],
  [
    'answers what nobody expects',
    (_, response) => void response.end('<html>'),
    'the archive answers what nobody expects: \\<html\\>',
  ],
] as [string, Answer, string][]) {
  test(`says so where the archive ${what}, and leaves the article as it is`, async (t) => {
    const { answers } = savingArchive();

    const { printed, read } = await archive(t, { ...answers, 'save.example.org/save': answer }, { keys: true });

    assert.ok(printed.includes(`- ${captain.file}: ${trouble}`), printed.join('\n'));
    assert.doesNotMatch(read(captain), /archived/);
  });
}

test('says so where the archive does not finish, or says that it failed', async (t) => {
  const { answers } = savingArchive();

  const never = await archive(
    t,
    { ...answers, 'save.example.org/save/status/job-1': json({ status: 'pending' }) },
    { keys: true },
  );
  const failed = await archive(
    t,
    { ...answers, 'save.example.org/save/status/job-1': json({ status: 'error', message: 'Cannot resolve host.' }) },
    { keys: true },
  );

  assert.ok(never.printed.includes(`- ${captain.file}: the archive has not finished its copy: it may be there later`));
  assert.ok(failed.printed.includes(`- ${captain.file}: the archive made no copy: Cannot resolve host.`));
});

test('handles no more articles than the limit, and others in the next run', async (t) => {
  const answers = { [asking(captain)]: none, [asking(derby)]: none, [asking(review)]: none };
  const days = ['2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03'];

  const asked = await Promise.all(days.map(async (today) => (await archive(t, answers, { today, most: '1' })).asked));

  assert.ok(asked.every(({ length }) => length === 1));
  assert.ok(new Set(asked.flat()).size > 1);
});

test('asks no more about an article that has a copy', async (t) => {
  const answers = {
    [asking(captain)]: copyOf(captain.url, '20190206081500'),
    [asking(derby)]: none,
    [asking(review)]: none,
  };
  const { root } = await archive(t, answers);

  const { asked } = await archive(t, answers, { root });

  assert.deepEqual(asked.sort(), [asking(derby), asking(review)].sort());
});
