import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeAsFrame, writeAsMarkdown, writeAsText, type Shared } from '../../../src/exports/web/share-text.ts';

const shared: Shared = {
  title: 'Ostra beat Brava 5–3',
  date: '9 March 2019',
  summary: 'Ostra win on eight boards.[1, 2]',
  address: 'https://example.org/events/derby/',
  sourcesName: 'Sources',
  sources: [
    {
      outlet: 'Valley Courier',
      date: '10 Mar 2019',
      headline: 'Ostra win',
      address: 'https://courier.example.org/a_b',
    },
    { outlet: 'Herald', date: 'undated', headline: '[A *review*]', address: 'https://herald.example.org/' },
  ],
};

test('as text an entry has its date, its address below the headline, and its sources by number', () => {
  assert.equal(
    writeAsText(shared),
    `Ostra beat Brava 5–3
9 March 2019
https://example.org/events/derby/

Ostra win on eight boards.[1, 2]

Sources:
1. Valley Courier, 10 Mar 2019: Ostra win https://courier.example.org/a_b
2. Herald, undated: [A *review*] https://herald.example.org/`,
  );
});

test('a source without a known headline has its outlet', () => {
  const sources = [{ ...shared.sources[0]!, headline: '' }];

  assert.match(
    writeAsText({ ...shared, sources }),
    /^1\. Valley Courier, 10 Mar 2019 https:\/\/courier\.example\.org\/a_b$/m,
  );
  assert.match(
    writeAsMarkdown({ ...shared, sources }),
    /^1\. \[Valley Courier\]\(<https:\/\/courier\.example\.org\/a_b>\), 10 Mar 2019$/m,
  );
});

test('of many sources three are listed, and how many there are', () => {
  const sources = Array.from({ length: 20 }, (_, index) => ({ ...shared.sources[0]!, outlet: `Courier ${index + 1}` }));

  for (const text of [writeAsText({ ...shared, sources }), writeAsMarkdown({ ...shared, sources })]) {
    assert.deepEqual(text.match(/Courier \d+/g), ['Courier 1', 'Courier 2', 'Courier 3']);
    assert.match(text, /\n… 20\.$/);
  }
});

test('a source in a script from right to left is kept apart from the words around it', () => {
  const source = { outlet: 'الجريدة', date: '10 Mar 2019', headline: 'عاجل!', address: 'https://a.example/' };
  const arabic = { ...shared, sources: [source] };

  assert.match(
    writeAsText(arabic),
    /^1\. \u2068الجريدة\u2069, 10 Mar 2019: \u2068عاجل!\u2069 https:\/\/a\.example\/$/m,
  );
  assert.match(
    writeAsMarkdown(arabic),
    /^1\. \[\u2068عاجل!\u2069\]\(<https:\/\/a\.example\/>\), \u2068الجريدة\u2069, 10 Mar 2019$/m,
  );
});

test('as Markdown an entry has links to itself and to the articles, and text stays text', () => {
  assert.equal(
    writeAsMarkdown(shared),
    `**[Ostra beat Brava 5–3](<https://example.org/events/derby/>)** (9 March 2019)

Ostra win on eight boards.[1, 2]

Sources:

1. [Ostra win](<https://courier.example.org/a_b>), Valley Courier, 10 Mar 2019
2. [\\[A \\*review\\*\\]](<https://herald.example.org/>), Herald, undated`,
  );
});

test('as a frame an entry cannot break out of its attributes', () => {
  const html = writeAsFrame({ title: 'The "derby" <b> & more', address: 'https://example.org/?a=1&b="', height: 300 });

  assert.equal(
    html,
    '<iframe src="https://example.org/?a=1&amp;b=&quot;" title="The &quot;derby&quot; &lt;b> &amp; more" width="600" height="300" loading="lazy" style="border:0;max-width:100%"></iframe>',
  );
});
