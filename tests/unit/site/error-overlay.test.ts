import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readContent } from '../../../src/check/read-content.ts';
import { overlayFor } from '../../../src/site/error-overlay.ts';
import { today } from '../content-lines.ts';
import { copyFixture, type Edit } from '../copy-fixture.ts';

const derby = 'content/events/derby-5-3.yaml';

/** The folder of the content after some edits, and what a browser is sent about it. */
function overlayOf(t: TestContext, ...edits: Edit[]) {
  const root = copyFixture(t, ...edits);
  return { root, overlay: overlayFor(root, readContent(root, today)) };
}

test('shows nothing over valid content', (t) => {
  assert.equal(overlayOf(t).overlay, null);
});

test('shows nothing over content with no more than warnings', (t) => {
  assert.equal(overlayOf(t, [derby, 'ground: home', 'ground: home\ndate: 2019-03-09']).overlay, null);
});

test('shows the first error with its file and place, the lines around it, and all errors without the warnings', (t) => {
  const { root, overlay } = overlayOf(
    t,
    [derby, 'score: 5-3', 'score: 5:3'],
    [derby, 'city: Ostra', 'city: <Ostra>'],
    [derby, 'ground: home', 'ground: rome\ndate: 2019-03-09'],
  );

  const { title, message, highlightedCode, loc, stack } = overlay!.err;
  assert.equal(title, '2 problems in 1 file.');
  assert.match(message, /^match\.score {2}"5:3" is not a score: write 0-7/);
  assert.deepEqual(loc, { file: join(root, derby), line: 11, column: 10 });
  assert.deepEqual(
    stack.split('\n').map((line) => line.slice(0, derby.length + 12)),
    [`${derby}:11:10  matc`, `${derby}:14:11  matc`],
  );
  assert.equal(
    highlightedCode,
    `<pre><code>${[
      'match:',
      '  competition: Valley League',
      '  opponent: Brava',
      '  score: 5:3',
      '  city: &#x3C;Ostra>',
      '  country: Ostralia',
      '  ground: rome',
    ]
      .map((line) => `<span class="${line.includes('5:3') ? 'line error-line' : 'line'}">${line}</span>\n`)
      .join('')}</code></pre>`,
  );
});

test('shows no line where the file is missing', (t) => {
  const root = copyFixture(t);

  const overlay = overlayFor(join(root, 'none'), readContent(join(root, 'none'), today));

  assert.match(overlay!.err.message, /missing/);
  assert.equal(overlay!.err.highlightedCode, '<pre><code><span class="line error-line"></span>\n</code></pre>');
});
