import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardAsText, cardsOf } from '../../../src/exports/web/card.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { drawOverview } from '../../../src/pictures/strip/overview.ts';
import { pagesWithCards } from '../../../src/addresses.ts';
import { article, both, claim, content, event, match } from '../make-content.ts';

test('a card of a match says when, what, who, the score, and how many outlets report it', () => {
  const timeline = mergeTimeline(content({ events: [event({ match: match({ score: '3-2 (aet)' }) })] }));

  const card = cardsOf(timeline, drawOverview(timeline, 'es'), 'es').find(({ id }) => id === 'derby');

  assert.deepEqual(
    { ...card, moment: undefined },
    {
      id: 'derby',
      date: '9\u00A0de marzo de 2019',
      kind: 'Liga del Valle',
      score: { team: 'Ostra', goals: '3-2', decided: '(t. e.)', opponent: 'Brava', result: 'won' },
      headline: 'The derby',
      count: '1 medio',
      siteName: 'The Ostra chess club',
      moment: undefined,
    },
  );
});

test('a card begins with a capital where the date does not', () => {
  const timeline = mergeTimeline(content({ events: [event({ date: '2019-03' })] }));

  const card = cardsOf(timeline, drawOverview(timeline, 'es'), 'es').at(-1);

  assert.equal(card?.date, 'Marzo de 2019');
});

test('a card of what is no match says its kind and place', () => {
  const timeline = mergeTimeline(content({ events: [event({ place: both('Ostra') })] }));

  const card = cardsOf(timeline, drawOverview(timeline, 'en'), 'en').at(-1);

  assert.equal(card?.kind, 'Match · Ostra');
  assert.equal(card?.score, undefined);
});

test('the pages have cards beside those of the entries', () => {
  const timeline = mergeTimeline(content({ articles: [article()] }));

  const cards = cardsOf(timeline, drawOverview(timeline, 'en'), 'en');

  assert.deepEqual(
    cards.map(({ id }) => id),
    [...pagesWithCards, 'derby'],
  );
});

test('as text a card says all that is on it, in each language, the headline first', () => {
  const played = match({ score: '3-2 (aet)', competition: 'Valley League' });
  const timeline = mergeTimeline(content({ events: [event({ title: both('Ostra win!'), match: played })] }));

  assert.equal(
    cardAsText('derby', timeline, 'en'),
    'Ostra win! Ostra 3–2 (a.e.t.) Brava. 9\u00A0March 2019. Valley League. 1 outlet. The Ostra chess club.',
  );
  assert.equal(
    cardAsText('derby', timeline, 'es'),
    'Ostra win! Ostra 3-2 (t. e.) Brava. 9\u00A0de marzo de 2019. Liga del Valle. 1 medio. The Ostra chess club.',
  );
});

test('as text the card of what is no match says its kind and place', () => {
  const timeline = mergeTimeline(content({ events: [event({ place: both('Ostra') })] }));

  assert.equal(
    cardAsText('derby', timeline, 'en'),
    'The derby. 9\u00A0March 2019. Match, Ostra. 1 outlet. The Ostra chess club.',
  );
});

const textsOfPages: Record<(typeof pagesWithCards)[number], string> = {
  timeline: 'One year of the chess club of Ostra. 2019–2020. 2 entries. 2 outlets. The Ostra chess club.',
  record: '1 played: 1 won, 0 drawn, 0 lost. 2019. The record. The Ostra chess club.',
  sources: '3 articles from 2 outlets. 2019–2020. Sources. The Ostra chess club.',
  disagreements: '2 differences. 2019–2020. Where the sources disagree. The Ostra chess club.',
};

for (const page of pagesWithCards) {
  test(`as text the card of the page ${page} says what is on it`, () => {
    const timeline = mergeTimeline(
      content({
        articles: [
          article({ claims: [claim(), claim({ event: 'gala', date: '2019-12/2020-01' })] }),
          article({ id: 'herald', claims: [claim({ date: '2019-03-08', score: '5-2' })] }),
          article({ id: 'gazette-review', publisher: 'gazette' }),
        ],
        events: [event({ date: '2019-03-09', match: match() }), event({ id: 'gala' })],
      }),
    );

    assert.equal(cardAsText(page, timeline, 'en'), textsOfPages[page]);
  });
}

test('there is no text of a card that there is not', () => {
  assert.throws(() => cardAsText('final', mergeTimeline(content()), 'en'), /no card "final"/);
});
