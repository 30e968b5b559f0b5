import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatCount, formatField, formatDiagnostic, type PlacedDiagnostic } from '../../../src/check/diagnostic.ts';

const problem: PlacedDiagnostic = {
  file: 'content/events/derby.yaml',
  field: ['match', 'score'],
  place: { line: 11, column: 10 },
  reason: 'missing: write a score such as 0-7',
  fatal: true,
};

test('writes a problem as file:line:column, its field and what to write', () => {
  assert.equal(
    formatDiagnostic(problem),
    'content/events/derby.yaml:11:10  match.score  missing: write a score such as 0-7',
  );
});

test('names no field where the problem is about the file as a whole', () => {
  assert.equal(
    formatDiagnostic({ ...problem, field: [], place: { line: 1, column: 1 } }),
    'content/events/derby.yaml:1:1  missing: write a score such as 0-7',
  );
});

test('marks a warning before its message', () => {
  assert.equal(
    formatDiagnostic({ ...problem, fatal: false }),
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

const other: PlacedDiagnostic = { ...problem, file: 'content/events/captain.yaml' };
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
