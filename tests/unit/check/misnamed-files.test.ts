import assert from 'node:assert/strict';
import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { linesIn } from '../content-lines.ts';
import { copyFixture } from '../copy-fixture.ts';

const derby = 'content/events/derby-5-3.yaml';
const courier = 'content/articles/courier-2019-03-10-derby.md';
const onlyEvents = 'not read: only files that end in .yaml are, directly in content/events/';
const onlyArticles = 'not read: only files that end in .md are, directly in content/articles/';
const noId = (name: string) =>
  `"${name}" is not an id: name the file with lower-case letters and digits, joined by hyphens`;

for (const [from, to, problem, reportedAt = to] of [
  [derby, 'content/events/derby-5-3.yml', onlyEvents],
  [derby, 'content/events/derby-5-3.yaml.txt', onlyEvents],
  [derby, 'content/articles/derby-5-3.yaml', onlyArticles],
  [derby, 'content/events/2019/derby-5-3.yaml', onlyEvents, 'content/events/2019'],
  [derby, 'content/derby-5-3.yaml', `not read: an event belongs at ${derby}`],
  [derby, 'content/events/Derby-5-3.yaml', noId('Derby-5-3')],
  [courier, 'content/articles/courier-2019-03-10-derby.markdown', onlyArticles],
  [courier, 'content/articles/courier-2019-03-10-derby.MD', onlyArticles],
  [courier, 'content/articles/courier 2019-03-10 derby.md', noId('courier 2019-03-10 derby')],
] as const) {
  test(`reports the wrong name of ${to}, and nothing about references to it`, (t) => {
    const root = copyFixture(t);
    mkdirSync(dirname(join(root, to)), { recursive: true });
    renameSync(join(root, from), join(root, to));

    assert.deepEqual(linesIn(root), [`${reportedAt}:1:1  ${problem}`]);
  });
}

test('does not suggest a name that is no id', (t) => {
  const root = copyFixture(t);
  renameSync(join(root, derby), join(root, 'content/events/derby-5-3-á.yaml'));

  const lines = linesIn(root).filter((line) => line.includes('no event "derby-5-3"'));

  assert.deepEqual(lines, [
    `${courier}:10:12  claims[0].event  no event "derby-5-3": write the name of a file in content/events/ without .yaml`,
    `content/articles/herald-2019-03-review.md:10:12  claims[0].event  no event "derby-5-3": write the name of a file in content/events/ without .yaml`,
  ]);
});
