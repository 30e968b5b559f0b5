import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { buildSite, copyProject, edit, filesIn, smallContent, type ProjectCopy } from './build-site.ts';

function build(site: ProjectCopy): (page: string) => string {
  const { status, printed } = buildSite(site);
  assert.equal(status, 0, printed);
  return (page) => filesIn(site.dist).get(join(page, 'index.html'))!.toString();
}

const withoutMatches = copyProject(smallContent);
edit(withoutMatches, 'content/events/derby-5-3.yaml', /match:\n(?: {2}.*\n)+/, '');
edit(withoutMatches, 'content/articles/courier-2019-03-10-derby.md', / {4}score: .*\n/, '');
const small = copyProject(smallContent);
let readWithout: (page: string) => string;
let readSmall: (page: string) => string;
before(() => {
  readWithout = build(withoutMatches);
  readSmall = build(small);
});

test('a timeline without matches has no record, and does not lead to one', () => {
  for (const prefix of ['', 'es/']) {
    assert.equal(existsSync(join(withoutMatches.dist, prefix, 'record')), false);
    assert.doesNotMatch(readWithout(prefix), /href="?\/(es\/)?record\//);
  }
});

test('how matches are drawn is explained only if there are any', () => {
  const winsInKey = (page: string) => selectAll('.strip-key .s-won', fromHtml(page)).length;

  assert.deepEqual([winsInKey(readWithout('')), winsInKey(readSmall(''))], [0, 1]);
});

test('a timeline without matches does not mention any on its page of disagreements', () => {
  assert.doesNotMatch(readWithout('disagreements'), /the matches|scores/);
});

test('a timeline of one match draws no line of the points from ten', () => {
  assert.doesNotMatch(readSmall('record'), /class="?rolling/);
});

test('a timeline without key moments has no page of them, and does not lead to one', () => {
  for (const prefix of ['', 'es/']) {
    assert.equal(existsSync(join(small.dist, prefix, 'key')), false);
    assert.doesNotMatch(readSmall(prefix), /href="?\/(es\/)?key\//);
  }
});

test('a timeline whose site gives no places has a record without a map, and one on which nobody disagrees says so', () => {
  assert.match(readSmall('record'), /Match by match/);
  assert.doesNotMatch(readSmall('record'), /Where they played/);
  assert.match(readSmall('disagreements'), /The sources agree on everything/);
});

test('a timeline whose site gives places has a map of them', () => {
  const site = copyProject(smallContent);
  edit(site, 'content/site.yaml', /$/, 'places:\n  Ostra: { at: [47.1, 9.5] }\n');

  const read = build(site);

  assert.match(read('record'), /A map of 1 city with matches\. Most of them: Ostra \(1\)\./);
});
