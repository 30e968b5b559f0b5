/** The words of the page of all feeds and calendars, in English. */
export const followEn = {
  title: 'Follow',
  intro:
    'Feeds and calendars of everything or of one thing alone. Give the address to a feed reader or a calendar: it shows what is added or corrected. To show a list on a page of your own, copy its embed code there.',
  everything: 'Everything',
  groups: { kind: 'By kind', phase: 'By part', competition: 'By competition', person: 'By person' },
  feed: 'Feed',
  calendar: 'Calendar',
  embed: 'Embed code',
};
