import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { published } from '../unit/make-timeline.ts';
import { buildSite, copyProject, edit, filesIn, smallContent } from './build-site.ts';

test('gives the same bytes in every time zone and locale, and warns of nothing', () => {
  const [one, other] = [copyProject(), copyProject()];

  const first = buildSite(one, { TZ: 'Pacific/Kiritimati', LANG: 'es_MX.UTF-8', LC_ALL: 'es_MX.UTF-8' });
  const second = buildSite(other, { TZ: 'America/Mexico_City', LANG: 'C', LC_ALL: 'C' });

  assert.equal(first.status, 0, first.printed);
  assert.equal(second.status, 0, second.printed);
  const [files, others] = [filesIn(one.dist), filesIn(other.dist)];
  assert.deepEqual([...files.keys()], [...others.keys()]);
  const different = [...files].filter(([path, bytes]) => !bytes.equals(others.get(path)!)).map(([path]) => path);
  assert.deepEqual(different, []);
  // Astro goes on after some errors, too, and `npm test` builds in silence.
  assert.doesNotMatch(first.printed, /\[(WARN|ERROR)\]/);
});

test('tells every fault of the content in one run, each at its place, and builds nothing', () => {
  const broken = copyProject();
  edit(broken, 'content/articles/as-2016-06-19-chile.md', /\n {4}says:\n {6}en: Vargas.*\n {6}es: .*\n/, '\n');
  edit(broken, 'content/articles/espn-undated-chile.md', 'event: chile-7-0', 'event: chile-7-1');
  edit(broken, 'content/events/departure.yaml', 'kind: departure', 'kind: "departure');
  edit(broken, 'content/events/columbus-2016.yaml', /\[@[a-z0-9-]+\]/, '[@espn-undated-chile]');

  const { status, printed } = buildSite(broken);

  const place = (file: string, text: string) => {
    const before = readFileSync(join(broken.root, file), 'utf8').split(text)[0]!.split('\n');
    return `${file}:${before.length}:${before.at(-1)!.length + 1}`;
  };
  const [missing, misspelt, astray, unreadable] = [
    place('content/articles/as-2016-06-19-chile.md', 'event: chile-7-0'),
    place('content/articles/espn-undated-chile.md', 'chile-7-1'),
    place('content/events/columbus-2016.yaml', '@espn-undated-chile'),
    place('content/events/departure.yaml', '"departure'),
  ];
  assert.equal(status, 1);
  assert.deepEqual(printed.trim().split('\n'), [
    `${missing}  claims[0].says  missing: write what the article reports in each language, as { en: …, es: … }`,
    `${misspelt}  claims[0].event  no event "chile-7-1": did you mean "chile-7-0"?`,
    `${astray}  summary.en  "espn-undated-chile" makes no claim about this event: add one to content/articles/espn-undated-chile.md, or cite another article`,
    `${unreadable}  not YAML: a quotation mark that is not closed: write the second one, of the same kind`,
    '4 problems in 4 files.',
  ]);
  assert.equal(existsSync(broken.dist), false);
});

test('takes in an article that dates an event a day apart, shows the disagreement, and shows which date was ruled', () => {
  const changed = copyProject();
  writeFileSync(
    join(changed.root, 'content/articles/example-2016-03-30-canada.md'),
    `---
type: news
title: A match on the wrong day
publisher: The Example
url: https://example.com/canada
published: 2016-03-31
language: en
accessed: 2026-11-20
claims:
  - event: canada-home-2016
    date: 2016-03-30
    says: { en: The match was played on the 30th., es: El partido se jugó el día 30. }
---
`,
  );
  const page = join(changed.dist, 'events/canada-home-2016/index.html');
  const ruling = /\ndate: .*\n/;
  const event = join(changed.root, 'content/events/canada-home-2016.yaml');
  const before = readFileSync(event, 'utf8');
  writeFileSync(event, before.replace(ruling, '\n').replace('added:', 'date: 2016-03-29\nadded:'));

  const { status, printed } = buildSite(changed);

  assert.equal(status, 0, printed);
  const html = readFileSync(page, 'utf8');
  assert.match(html, /On the date/);
  assert.match(html, /<b>29\u00A0March 2016<\/b>[\s\S]*The editors’ ruling/);
  assert.match(html, /<b>30\u00A0March 2016<\/b>[\s\S]*The Example/);
});

test('builds a timeline about something else from another content folder', () => {
  const other = copyProject(smallContent);

  const { status, printed } = buildSite(other);

  assert.equal(status, 0, printed);
  const pages = [...filesIn(other.dist)].filter(([path]) => path.endsWith('.html'));
  assert.ok(pages.length > 4);
  const naming = pages.filter(([, html]) => /osorio|mexico|méxico/i.test(html.toString())).map(([path]) => path);
  assert.deepEqual(naming, []);
});

test('builds content whose files begin with a byte order mark and have lines that end as on Windows', () => {
  const saved = copyProject(smallContent);
  for (const [path, text] of filesIn(join(saved.root, 'content')))
    writeFileSync(join(saved.root, 'content', path), `\ufeff${text.toString().replaceAll('\n', '\r\n')}`);

  const { status, printed } = buildSite(saved);

  assert.equal(status, 0, printed);
  const plain = copyProject(smallContent);
  assert.equal(buildSite(plain).status, 0);
  const [files, others] = [filesIn(saved.dist), filesIn(plain.dist)];
  assert.deepEqual(
    [...files].filter(([path, bytes]) => !bytes.equals(others.get(path)!)).map(([path]) => path),
    [],
  );
});

test('names the subject nowhere in the code, nor whom it met', () => {
  const met = published.record.matches.flatMap(({ entry }) => Object.values(entry.match.opponent));
  const subject = new RegExp(`osorio|m[eé]xic|concacaf|azteca|\\b(${met.join('|')})\\b`, 'i');
  const naming = [...filesIn(join(import.meta.dirname, '../../src'))]
    .filter(([, text]) => subject.test(text.toString()))
    .map(([path]) => path);

  assert.deepEqual(naming, []);
});

test('an older build stays as it was where the content is rejected', () => {
  const broken = copyProject(smallContent);
  rmSync(join(broken.root, 'content/phases.yaml'));
  mkdirSync(join(broken.dist, 'events/founding'), { recursive: true });
  writeFileSync(join(broken.dist, 'index.html'), 'An older timeline');
  writeFileSync(join(broken.dist, 'events/founding/index.html'), 'An older entry');

  const { status, printed } = buildSite(broken);

  assert.equal(status, 1);
  assert.match(printed, /content\/phases\.yaml:1:1 {2}no such file/);
  assert.deepEqual(
    [...filesIn(broken.dist)].map(([path, text]) => [path, text.toString()]),
    [
      ['events/founding/index.html', 'An older entry'],
      ['index.html', 'An older timeline'],
    ],
  );
});
