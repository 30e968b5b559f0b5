/** The words of the data page, the exports and the citations to copy, in English. */
export const dataEn = {
  title: 'Data',
  intro:
    'Everything on the timeline can be taken away as files. They are made together with the pages, from the same content, and say the same.',
  licence: 'All of it is under',
  licenceTerms: 'name the timeline and link to it.',
  format: 'Format',
  contains: 'Contains',
  shape: 'Shape',
  example: 'Example',
  version: (version: string) => `Version ${version} of its shape.`,
  versionTerms:
    'Fields may be added within the same first number; when one is taken away or changes its meaning, the first number goes up.',
  schema: 'JSON Schema of this file',
  claims: (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'}`,
  leftOut: (count: number) =>
    count === 0
      ? 'None is left out.'
      : `${count} ${count === 1 ? 'entry is' : 'entries are'} left out: no day is known, only a month or a year.`,
  groups: { feeds: 'Feeds', timeline: 'The timeline', sources: 'The sources' },
  files: {
    atom: {
      name: 'Atom feed',
      what: 'What was added or corrected last, in full, with its sources. Give the address to any feed reader.',
    },
    jsonFeed: { name: 'JSON Feed', what: 'The same as JSON.' },
    corrections: {
      name: 'Corrections',
      what: 'Every correction of an entry, and nothing else. Give the address to any feed reader.',
    },
    json: {
      name: 'Everything as JSON',
      what: 'Entries with their dates, claims, citations, disagreements and disputes; articles, phases and the record. All languages in one file.',
    },
    csv: {
      name: 'Claims as a table',
      what: 'One row for each claim: what one article says about one entry. It opens in any spreadsheet. A cell that begins with =, +, - or @ has an apostrophe before it, so that no spreadsheet takes it for a formula. Goals have columns of their own, and a month reads 2018-07-XX (EDTF): no spreadsheet makes a day of them.',
    },
    calendar: {
      name: 'Calendar',
      what: 'Every entry as an all-day event. Dates that are about right are marked as tentative.',
    },
    timelineJs: {
      name: 'TimelineJS',
      what: 'For showing the timeline with TimelineJS 3 on a page of your own.',
    },
    csl: { name: 'CSL-JSON', what: 'Every article, for Zotero, Pandoc and citation processors.' },
    bibtex: {
      name: 'BibTeX',
      what: 'Every article, for LaTeX; for BibLaTeX with full dates. Zotero makes articles of journals of it: give it CSL-JSON or RIS.',
    },
    ris: { name: 'RIS', what: 'Every article, for Zotero, EndNote, Mendeley and most other reference managers.' },
  },
  perEntry: 'The citations of one entry',
  perEntryText:
    'Each entry’s own page has RIS with the entry and its sources alone. Reference managers read it, and write the other formats.',

  /** For the calendar's description. */
  calendarLeftOut: (count: number) =>
    count === 1
      ? 'One entry whose day is not known is left out.'
      : `${count} entries whose day is not known are left out.`,
  approximateDate: 'about this date',
  uncertainDate: 'date uncertain',

  cite: 'Cite',
  andMore: (names: string, count: number) => (count === 0 ? names : `${names} and ${count} more`),
  citeAll: 'With all its sources',
  wikipedia: 'Wikipedia',
  copyCitation: 'Copy citation',
  /** The script fills in the reader’s day. */
  accessed: 'accessed {day}',
  asOf: (date: string) => `as of ${date}`,
  readOn: (date: string) => `read ${date}`,
  archived: (address: string) => `archived copy: ${address}`,
  nearestCopy:
    'The archived copy is the one nearest to the day of publication. Open it before you cite it, and put its own date in.',
};
