import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
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

test('a timeline without matches says so on its record page, and does not lead there', () => {
  const record = readWithout('record');

  assert.match(record, /There is no match on this timeline/);
  assert.doesNotMatch(record.slice(record.indexOf('<main')), /<table|<svg/);
  assert.doesNotMatch(readWithout(''), /href="?\/record\//);
});

test('how matches are drawn is told only where there are any', () => {
  assert.doesNotMatch(readWithout(''), /Above the line won/);
  assert.match(readSmall(''), /Above the line won/);
});

test('a timeline without matches speaks of none where it tells how the sources disagree', () => {
  assert.doesNotMatch(readWithout('disagreements'), /the matches|scores/);
});

test('a timeline of one match draws no line from match to match', () => {
  assert.doesNotMatch(readSmall('record'), /match after match/);
});

test('a timeline without key moments does not lead to them', () => {
  for (const page of ['', 'es']) assert.doesNotMatch(readSmall(page), /href="?\/(es\/)?key\//, page);
  assert.doesNotMatch(readSmall('key'), /class="?views/);
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
