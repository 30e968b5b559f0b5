/** The words for people, goals and quotations in English. */
export const peopleEn = {
  title: 'Index',
  intro:
    'People, opponents, grounds, competitions and, in italics, the outlets that report them. Each date leads to an entry.',
  letters: 'Index by letter',
  see: 'see',
  alsoCalled: (names: string) => `Also called ${names}`,
  namedIn: (count: number) => `Named in ${count} ${count === 1 ? 'entry' : 'entries'}`,
  goals: (count: number) => `${count} ${count === 1 ? 'goal' : 'goals'} on the timeline`,
  wikidata: 'Wikidata',

  penalty: 'pen.',
  ownGoal: 'o.g.',
  scorers: 'Who scored',
  scorer: 'Player',
  matches: 'Matches',
  scorersNote: (listed: number, all: number) =>
    listed === all
      ? `All ${all} matches with goals have their scorers.`
      : `${listed} of the ${all} matches with goals have their scorers.`,
  goalTimes: 'When the goals fell',
  minutes: (from: number, to: number) => `${from}–${to}`,
  minute: 'Minutes',
  scored: 'Scored',
  conceded: 'Conceded',
  comebacks: 'Comebacks',
  comebacksNote: 'Matches that were not lost after going behind.',
  leadsLost: 'Leads lost',
  leadsLostNote: 'Matches that were not won after going ahead.',

  translated: 'Our translation',
  kindOfOutlet: {
    newspaper: 'newspaper',
    broadcaster: 'broadcaster',
    agency: 'news agency',
    federation: 'federation or club',
    specialist: 'sports title',
    portal: 'portal',
    blog: 'blog',
    forum: 'forum',
  },
  outletKind: 'Kind of outlet',
};

/** The words that each language has. */
export type PeopleWords = typeof peopleEn;
