import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choicesOf } from '../../../src/timeline/merge/choices.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { both, season } from '../make-content.ts';

test('offers the people whom entries name, and the families of which more than one outlet is cited', () => {
  const whole = season('1-0', '0-1', '2-2');
  whole.events[1]!.summary = both('Ana Soto wins with Ostra. [@gazette-match-2]');
  whole.people = ['Ana Soto', 'Eva Unknown'].map((name) => ({
    id: name.toLowerCase().replace(' ', '-'),
    name,
    names: ['La Jefa'],
    role: both('player'),
    aliases: [],
  }));
  for (const [index, publisher] of ['Gazette Online', 'Gazette', 'Courier'].entries()) {
    whole.articles[index]!.publisher = publisher;
  }
  const outlet = (family: string) => ({ country: 'MX', kind: 'newspaper' as const, family });
  whole.site.outlets = {
    Gazette: outlet('Gazette'),
    'Gazette Online': outlet('Gazette'),
    Courier: outlet('Courier'),
    'Courier on Sunday': outlet('Courier'),
  };

  assert.deepEqual(choicesOf(mergeTimeline(whole)), {
    people: [{ id: 'ana-soto', name: 'Ana Soto', names: ['La Jefa'], entries: ['match-2'] }],
    families: [{ name: 'Gazette', outlets: ['Gazette', 'Gazette Online'] }],
  });
});
