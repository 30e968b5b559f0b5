import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refused } from '../../hostile/refused.ts';
import { linesIn } from '../content-lines.ts';
import { copyFixture } from '../copy-fixture.ts';

/** How long the check may take, in milliseconds of processor time; twice that, since other tests warm up and collect. */
const limit = 2 * 2_000;

/** What a message asks for. */
const cure = /: (?:\S+ )*(?:write|remove|put|give|save|keep|retype|close|correct|name|add|did you mean)/;

for (const { what, put, place, says } of refused) {
  test(`refuses ${what}`, (t) => {
    const root = copyFixture(t);
    put(root);

    const start = process.cpuUsage();
    const lines = linesIn(root);
    const { user, system } = process.cpuUsage(start);

    const found = lines.filter((line) => line.startsWith(place) && line.includes(says));
    assert.ok(found.length > 0, `${place} … ${says}\n${lines.slice(0, 8).join('\n').slice(0, 2_000)}`);
    assert.match(found[0]!, cure);
    // eslint-disable-next-line no-control-regex -- what a terminal would obey
    assert.doesNotMatch(lines.join(''), /[\0-\x1f\x7f-\x9f\u2028\u2029\p{Bidi_Control}]/u);
    assert.ok((user + system) / 1000 < limit, `took ${Math.round((user + system) / 1000)} ms`);
  });
}

test('has many inputs', () => {
  assert.ok(refused.length >= 150, String(refused.length));
});
