import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../../src/timeline/content.ts';
import { findProblems } from '../../src/timeline/find-problems.ts';
import { article, both, claim, content, event, match } from './make-content.ts';

const sameAddress = [
  ['a slash at the end', 'https://news.example.org/derby/'],
  ['www.', 'https://www.news.example.org/derby'],
  ['the protocol', 'http://news.example.org/derby'],
  ['the case of the host', 'https://News.Example.org/derby'],
  ['a place on the page', 'https://news.example.org/derby#comments'],
  ['a campaign', 'https://news.example.org/derby?utm_source=letter&utm_medium=mail'],
  ['a click', 'https://news.example.org/derby?fbclid=abc&gclid=def'],
] as const;

for (const [what, url] of sameAddress) {
  test(`finds one address twice where two differ in no more than ${what}`, () => {
    const articles = [article({ url: 'https://news.example.org/derby' }), article({ id: 'herald', url })];

    assert.deepEqual(messages({ articles }), [
      'content/articles/herald.md: the same address as in content/articles/gazette.md: make one article of the two',
    ]);
  });
}

const otherAddress = [
  ['the path', 'https://news.example.org/gala'],
  ['the host', 'https://sport.example.org/derby'],
  ['what is asked for', 'https://news.example.org/derby?page=2'],
  ['the case of the path', 'https://news.example.org/Derby'],
] as const;

for (const [what, url] of otherAddress) {
  test(`finds two addresses where two differ in ${what}`, () => {
    const articles = [article({ url: 'https://news.example.org/derby' }), article({ id: 'herald', url })];

    assert.deepEqual(messages({ articles }), []);
  });
}

test('finds an id that differs from another only in case', () => {
  const articles = [article(), article({ id: 'Gazette', url: 'https://herald.example.org/' })];

  assert.deepEqual(messages({ articles }), [
    'content/articles/Gazette.md: "Gazette" is not an id: name the file with lower-case letters and digits, joined by hyphens',
    'content/articles/gazette.md: "gazette" differs from "Gazette" only in accents or case: give one of the two another name',
  ]);
});

test('lets an article and an event have the same id', () => {
  const events = [event({ id: 'gazette' })];
  const articles = [article({ id: 'gazette', claims: [claim({ event: 'gazette' })] })];

  assert.deepEqual(messages({ articles, events }), []);
});

test('finds an alias that two events have', () => {
  const articles = [article({ claims: [claim(), claim({ event: 'gala' })] })];
  const events = [event({ aliases: ['clasico'] }), event({ id: 'gala', aliases: ['clasico'] })];

  assert.deepEqual(messages({ articles, events }), [
    'content/events/gala.yaml: "clasico" is an alias of derby already: keep it in one of the two',
  ]);
});

test('finds a phase id that stands twice', () => {
  const [winter, spring] = content().phases;

  assert.deepEqual(messages({ phases: [winter!, { ...spring!, id: 'winter' }] }), [
    'content/phases.yaml: "winter" stands twice: give one of the two another id',
  ]);
});

test('finds a tenure that ends before it starts', () => {
  const site = { ...content().site, tenure: { start: '2019-12-31', end: '2019-01-01' } };

  assert.deepEqual(messages({ site }), [
    'content/site.yaml: "2019-01-01" is before the tenure starts: write the later day here',
  ]);
});

test('finds matches on a site that names no team', () => {
  const site = siteWithoutTeam();

  assert.deepEqual(messages({ site, events: [event({ match: match() })] }), [
    'content/site.yaml: missing, and there are matches: write the name of the team in each language',
  ]);
});

test('lets a site without matches name no team', () => {
  const site = siteWithoutTeam();

  assert.deepEqual(messages({ site }), []);
});

test('finds a ruling that only repeats a weekday', () => {
  const articles = [article({ claims: [claim({ date: 'Saturday' })] })];

  assert.deepEqual(messages({ articles, events: [event({ date: '2019-03-09' })] }), [
    'content/events/derby.yaml: "2019-03-09" only repeats what the claims come to: leave it out',
  ]);
});

const neededRulings = [
  ['is more exact than the claims', ['2019-03'], '2019-03-09'],
  ['is less exact than the claims', ['2019-03-09'], '2019-03'],
  ['decides between the claims', ['2019-03-08', '2019-03-09'], '2019-03-09'],
  ['goes against the claims', ['2019-03-08'], '2019-03-09'],
] as const;

for (const [what, dates, ruling] of neededRulings) {
  test(`lets a ruling stand that ${what}`, () => {
    const articles = dates.map((date, index) =>
      article({ id: index === 0 ? 'gazette' : `herald-${index}`, claims: [claim({ date })] }),
    );

    assert.deepEqual(messages({ articles, events: [event({ date: ruling })] }), []);
  });
}

test('does not hold a citation of an article that cannot be read against the event', () => {
  const unreadable = { articles: new Map([['herald', null]]), events: new Set<string>() };
  const events = [event({ summary: both('Ostra win. [@herald]') })];

  assert.deepEqual(findProblems(content({ events }), unreadable), []);
});

test('does not hold a claim about an event that cannot be read against the article', () => {
  const unreadable = { articles: new Map(), events: new Set(['gala']) };
  const articles = [article({ claims: [claim(), claim({ event: 'gala' })] })];

  assert.deepEqual(findProblems(content({ articles }), unreadable), []);
});

test('does not ask for an article about an event where one that cannot be read claims it', () => {
  const unreadable = { articles: new Map([['herald', new Set(['gala'])]]), events: new Set<string>() };
  const events = [event(), event({ id: 'gala', summary: both('The gala opens. [@herald]') })];

  assert.deepEqual(findProblems(content({ events }), unreadable), []);
});

function siteWithoutTeam(): Content['site'] {
  const site = structuredClone(content().site);
  delete site.team;
  return site;
}

function messages(fields: Partial<Content>): string[] {
  const problems = findProblems(content(fields), { articles: new Map(), events: new Set() });
  return problems.map(({ file, message }) => `${file}: ${message}`).sort();
}
