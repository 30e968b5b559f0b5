import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aboutSchema } from '../../../src/timeline/schema/site.ts';

/** The messages of a schema, which the check reports. */
const messages = (data: unknown) => aboutSchema.safeParse(data).error?.issues.map(({ message }) => message);

test('a schema says of fields that it does not know that there are none such', () => {
  assert.deepEqual(messages({ title: 'How it is made', titel: 'How', auhtor: 'Who' }), [
    '"titel", "auhtor": unknown field',
  ]);
});

test('a schema says of what holds no fields that it does not fit', () => {
  assert.deepEqual(messages('How it is made'), [
    '"How it is made" is not valid: write fields, each on a line of its own',
  ]);
});
