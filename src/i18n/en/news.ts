/** The words of the page of what is new, in English. */
export const newsEn = {
  title: 'What is new',
  intro: 'What was added to the timeline and what was corrected in it, the latest first.',
  everything: 'Everything',
  additions: (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'} added`,
  corrections: (count: number) => `${count} ${count === 1 ? 'correction' : 'corrections'}`,
  read: (count: number) => `${count} ${count === 1 ? 'article' : 'articles'} read`,
  added: 'Added',
  corrected: 'Corrected',
  since: 'Only since',
  /** The script fills in the numbers. */
  found: '{shown} of {all} changes',
  nothingFound: 'Nothing has changed since then.',
  unseen: 'New since you last opened this page: {count}. Only this browser remembers it.',
  mark: 'New',
};
