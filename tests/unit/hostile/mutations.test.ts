import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mutate } from '../../hostile/mutations.ts';
import { folders } from '../../timelines.ts';

for (const name of ['football', 'without-matches'] as const) {
  test(`refuses each of many random changes of ${name} with its place and advice, or publishes it with its sources`, () => {
    const { refused, accepted } = mutate(folders[name], 100, 1);

    assert.equal(refused + accepted, 100);
    assert.ok(refused > 25 && accepted > 10, `${refused} refused, ${accepted} accepted`);
  });
}
