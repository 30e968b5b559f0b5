import type { Addresses, dataFiles, downloads, Page } from '../addresses.ts';
import type { dataEn } from '../i18n/en/data.ts';
import { words } from '../i18n/words.ts';
import { correctionsOf } from '../timeline/merge/changes.ts';
import type { Timeline } from '../timeline/merge/entry.ts';
import type { Language } from '../timeline/schema/language.ts';
import { documentVersion } from './data/timeline-document.ts';
import { leftOutOfCalendar } from './feeds/calendar.ts';
import { mostInFeed } from './feeds/updated.ts';

/** A file for download, as the data page describes it. */
export type PublishedFile = {
  id: keyof (typeof dataEn)['files'];
  /** Its name, `timeline.csv`. */
  file: string;
  page: Page;
  /** The name of its format. */
  format: string;
  /** Its content, in numbers. */
  contains: string;
  /** How to use it, as a line of code. */
  example?: string;
  /** The version of its shape, and the address of its JSON Schema. */
  shape?: { version: string; schema: string };
};

/** All files for download, in groups. */
export function publishedFiles(timeline: Timeline, language: Language, addresses: Addresses) {
  const { entries, articles } = timeline;
  const say = words[language];
  const { absolute, file, download } = addresses;
  const inEntries = say.entries(entries.length);
  const inFeed = say.entries(Math.min(entries.length, mostInFeed));
  const inArticles = say.articles(articles.length);
  const claims = say.data.claims(entries.flatMap(({ citations }) => citations).length);
  const inEachLanguage = (name: (typeof downloads)[number]) => ({ file: name, page: download(name) });
  const once = (name: (typeof dataFiles)[number]) => ({ file: name, page: () => file(name) });
  const urlOf = (page: Page) => absolute(page(language));
  const calendar = entries.length - leftOutOfCalendar(timeline);
  const groups: Record<keyof typeof say.data.groups, PublishedFile[]> = {
    feeds: [
      { id: 'atom', ...inEachLanguage('feed.xml'), format: 'Atom 1.0 (RFC 4287)', contains: inFeed },
      { id: 'jsonFeed', ...inEachLanguage('feed.json'), format: 'JSON Feed 1.1', contains: inFeed },
      {
        id: 'corrections',
        ...inEachLanguage('corrections.xml'),
        format: 'Atom 1.0 (RFC 4287)',
        contains: say.news.corrections(correctionsOf(entries).length),
      },
    ],
    timeline: [
      {
        id: 'json',
        ...once('timeline.json'),
        format: 'JSON',
        contains: [inEntries, claims, inArticles].join(', '),
        example: `curl ${absolute(file('timeline.json'))} | jq '.entries[] | select(.key) | .title.${language}'`,
        shape: { version: documentVersion, schema: file('timeline.schema.json') },
      },
      {
        id: 'csv',
        ...inEachLanguage('timeline.csv'),
        format: 'CSV (RFC 4180), UTF-8',
        contains: claims,
        example: `pandas.read_csv("${urlOf(download('timeline.csv'))}").groupby("publisher").size()`,
      },
      {
        id: 'calendar',
        ...inEachLanguage('timeline.ics'),
        format: 'iCalendar (RFC 5545)',
        contains: `${say.entries(calendar)}. ${say.data.leftOut(entries.length - calendar)}`,
      },
      {
        id: 'timelineJs',
        ...inEachLanguage('timelinejs.json'),
        format: 'JSON (TimelineJS 3)',
        contains: inEntries,
        example: `new TL.Timeline("timeline", "${urlOf(download('timelinejs.json'))}");`,
      },
    ],
    // RIS first, which every reference manager reads whole; BibTeX has no type for newspaper articles.
    sources: [
      { id: 'ris', ...once('sources.ris'), format: 'RIS, UTF-8', contains: inArticles },
      {
        id: 'csl',
        ...once('sources.json'),
        format: 'CSL-JSON 1.0',
        contains: inArticles,
        example: 'pandoc --citeproc --bibliography sources.json text.md',
      },
      {
        id: 'bibtex',
        ...once('sources.bib'),
        format: 'BibTeX, UTF-8',
        contains: inArticles,
        example: '\\addbibresource{sources.bib}',
      },
    ],
  };
  return groups;
}
