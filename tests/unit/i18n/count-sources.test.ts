import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countSources } from '../../../src/i18n/count-sources.ts';
import { article, both, event } from '../make-content.ts';
import { timeline } from '../make-timeline.ts';

/** How the sources of an entry are counted, with articles of these publishers. */
function counted(publishers: string[], agencies: string[] = []): string[] {
  const articles = publishers.map((publisher, index) => {
    const agency = agencies[index];
    return article({ id: `a-${index}`, publisher, ...(agency && { agency }) });
  });
  const [entry] = timeline({ articles, events: [event({ summary: both('x [@a-0]') })] }).entries;
  return [countSources(entry!, 'en'), countSources(entry!, 'es')];
}

test('counts outlets, and articles where an outlet has more than one, so that the figure fits the list', () => {
  assert.deepEqual(counted(['Gazette', 'Herald']), ['2 outlets', '2 medios']);
  assert.deepEqual(counted(['Gazette', 'Herald', 'Herald']), ['3 articles from 2 outlets', '3 artículos de 2 medios']);
});

test('says how many outlets are independent where some carry the text of one agency', () => {
  assert.deepEqual(counted(['Gazette', 'Herald'], ['Wire', 'Wire']), [
    '2 outlets, 1 independent',
    '2 medios, 1 independiente',
  ]);
});
