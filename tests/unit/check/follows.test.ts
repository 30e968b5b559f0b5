import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followsProblems } from '../../../src/check/rules/follows.ts';
import { ContentIndex } from '../../../src/check/rules/content-index.ts';
import type { Event } from '../../../src/timeline/schema/event.ts';
import { article, claim, content, event } from '../make-content.ts';

/** What the check says of events, each of the day that it names or of 9 March 2019. */
function problems(...events: Partial<Event>[]): string[] {
  const made = events.map((fields) => event(fields));
  const articles = made.map(({ id }) => article({ id: `gazette-${id}`, claims: [claim({ event: id })] }));
  const unread = { articles: new Map(), events: new Map([['gala', 'not YAML']]) };
  const files = { ...content({ articles, events: made }), about: [], permalinks: '', unread };
  return followsProblems(new ContentIndex(files)).map(
    ({ file, field, reason }) => `${file} ${field.join('.')}: ${reason}`,
  );
}

const file = 'content/events/derby.yaml';

test('lets an event follow earlier ones, ones of its day, and one whose file is not valid', () => {
  const earlier = { id: 'draw', date: '2019-02-01', aliases: ['lots'] };

  assert.deepEqual(problems({ follows: ['draw', 'toss', 'gala'] }, earlier, { id: 'toss', follows: ['draw'] }), []);
});

test('finds an event that does not exist, and suggests one that does', () => {
  assert.deepEqual(problems({ follows: ['tos', 'lots'] }, { id: 'toss' }, { id: 'draw', aliases: ['lots'] }), [
    `${file} follows.0: no event "tos": did you mean "toss"?`,
    `${file} follows.1: no event "lots": it is now "draw", write that`,
  ]);
});

test('finds an event that follows itself, or the same one twice', () => {
  assert.deepEqual(problems({ follows: ['derby', 'toss', 'toss'] }, { id: 'toss' }), [
    `${file} follows.0: "derby" is this event itself: remove it`,
    `${file} follows.2: "toss" is named twice: remove one of the two`,
  ]);
});

test('finds an event that follows a later one, and says where the link belongs', () => {
  assert.deepEqual(problems({ follows: ['toss'] }, { id: 'toss', date: '2019-03-10' }), [
    `${file} follows.0: "toss" is later (2019-03-10) than this event (2019-03-09): remove it, or write follows: [derby] in content/events/toss.yaml`,
  ]);
});

test('finds events of one day that follow each other, and says so once', () => {
  const round = problems(
    { id: 'a', follows: ['c', 'b'] },
    { id: 'b', follows: ['d'] },
    { id: 'c', follows: [] },
    { id: 'd', follows: ['c', 'a'] },
  );

  assert.deepEqual(round, ['content/events/a.yaml follows.1: a follows b follows d follows a: remove one of these']);
});
