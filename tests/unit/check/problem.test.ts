import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatCount, formatField, formatProblem, type PlacedProblem } from '../../../src/check/problem.ts';

const problem: PlacedProblem = {
  file: 'content/events/derby.yaml',
  field: ['match', 'score'],
  place: { line: 11, column: 10 },
  message: 'missing: write a score such as 0-7',
  severity: 'error',
};

test('writes a problem as file:line:column, its field and what to write', () => {
  assert.equal(
    formatProblem(problem),
    'content/events/derby.yaml:11:10  match.score  missing: write a score such as 0-7',
  );
});

test('names no field where the problem is about the file as a whole', () => {
  assert.equal(
    formatProblem({ ...problem, field: [], place: { line: 1, column: 1 } }),
    'content/events/derby.yaml:1:1  missing: write a score such as 0-7',
  );
});

test('marks a warning before its message', () => {
  assert.equal(
    formatProblem({ ...problem, severity: 'warning' }),
    'content/events/derby.yaml:11:10  match.score  warning: missing: write a score such as 0-7',
  );
});

const fields = [
  [[], ''],
  [['title'], 'title'],
  [['claims', 1, 'says', 'es'], 'claims[1].says.es'],
  [[1, 'from'], '[1].from'],
] as const;

for (const [field, written] of fields) {
  test(`writes the field ${JSON.stringify(field)} as "${written}"`, () => {
    assert.equal(formatField(field), written);
  });
}

const other: PlacedProblem = { ...problem, file: 'content/events/captain.yaml' };
const counts = [
  [[], '0 problems in 0 files.'],
  [[problem], '1 problem in 1 file.'],
  [[problem, problem], '2 problems in 1 file.'],
  [[problem, other, problem], '3 problems in 2 files.'],
] as const;

for (const [problems, written] of counts) {
  test(`counts "${written}"`, () => {
    assert.equal(formatCount(problems), written);
  });
}
