import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { reportTimeline } from '../../../src/cli/report-content.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { article, both, claim, season, undatedArticle } from '../make-content.ts';
import { copyFixture, type Edit } from '../copy-fixture.ts';

const derby = 'content/events/derby-5-3.yaml';

test('reports numbers about valid content', (t) => {
  const { status, stdout, stderr } = reportContent(t);

  assert.deepEqual(
    { status, stderr, lines: stdout.split('\n') },
    {
      status: 0,
      stderr: '',
      lines: [
        'entries: 2, of which key moments: 0',
        'articles: 3, from outlets: 3',
        'articles without a headline: 0',
        'articles without a date: 0',
        'matches: 1; won 1, drawn 0, lost 0; goals 5-3',
        'entries with 1 outlet: 1',
        '  captain-named',
        'entries with 2 outlets: 1',
        'disagreements on a date: 0',
        'disagreements on a score: 0',
        'disputes: 0 settled, 0 open',
        'figures that agree with the matches: 0',
        'figures that differ from the matches: 0',
        'sentences: 2',
        'sentences that rest on one voice: 2, of which in key moments: 0',
        'sentences that rest on portals, blogs or forums alone: 0',
        '',
      ],
    },
  );
});

test('exits 1 on content with errors, and reports them instead', (t) => {
  const { status, stdout, stderr } = reportContent(t, [derby, 'score: 5-3', 'score: 5:3']);

  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /1 problem in 1 file\.\n$/);
});

test('lists the figures that differ, with what the matches come to', () => {
  const whole = season('1-0', '0-2');
  const herald = article({
    id: 'herald',
    claims: [claim({ event: 'match-1', date: '2019-01-05', record: { played: 3, won: 2, lost: 1 } })],
  });

  const lines = reportTimeline(mergeTimeline({ ...whole, articles: [...whole.articles, herald] }));

  assert.deepEqual(lines.slice(-2), [
    'figures that differ from the matches: 1',
    '  match-1, herald: played 3, counted 2; won 2, counted 1',
  ]);
});

test('counts articles without a headline and articles without a date', () => {
  const whole = season('1-0');
  const untitled = undatedArticle({ id: 'herald', claims: [claim({ event: 'match-1', date: '2019-01-05' })] });
  delete untitled.title;

  const lines = reportTimeline(
    mergeTimeline({ ...whole, articles: [...whole.articles, { ...untitled, described: both('A report') }] }),
  );

  assert.ok(lines.includes('articles without a headline: 1'));
  assert.ok(lines.includes('articles without a date: 1'));
});

test('lists the sentences that rest on portals alone: where each begins, whose it is, and its first words', (t) => {
  const { stdout } = reportContent(
    t,
    [
      'content/site.yaml',
      'languages: [en, es]',
      'languages: [en, es]\noutlets:\n  Brava Herald: { country: AR, kind: portal }\n  Ostra Gazette: { country: AR, kind: newspaper }\n  Valley Courier: { country: AR, kind: newspaper }',
    ],
    [
      derby,
      'en: Ostra win on eight boards. [@courier-2019-03-10-derby]\n  es: Ostra gana en ocho tableros. [@courier-2019-03-10-derby]',
      'en: |\n    Ostra win. [@courier-2019-03-10-derby; @herald-2019-03-review]\n    They play on eight boards. [@courier-2019-03-10-derby]\n    All of the seats in the hall are taken. [@herald-2019-03-review]\n  es: |\n    Ostra gana. [@courier-2019-03-10-derby; @herald-2019-03-review]\n    Se juega en ocho tableros. [@courier-2019-03-10-derby]\n    Se ocupan todas las sillas de la sala. [@herald-2019-03-review]',
    ],
    [derby, 'summary:', 'short: { en: Derby 5–3, es: Clásico 5-3 }\nkey: true\nsummary:'],
  );

  assert.deepEqual(stdout.split('\n').slice(-5), [
    'sentences: 4',
    'sentences that rest on one voice: 3, of which in key moments: 2',
    'sentences that rest on portals, blogs or forums alone: 1',
    '  content/events/derby-5-3.yaml:11  Brava Herald: All of the seats in the hall are …',
    '',
  ]);
});

/** Runs the report as its command, on the content of the chess club after some edits. */
function reportContent(t: TestContext, ...edits: Edit[]) {
  const script = fileURLToPath(new URL('../../../src/cli/report-content.ts', import.meta.url));
  return spawnSync(process.execPath, [script], { cwd: copyFixture(t, ...edits), encoding: 'utf8' });
}
