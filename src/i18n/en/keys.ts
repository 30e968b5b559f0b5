/** The words of the list of keys in English: apart from the others, since a browser loads them with what the keys do. */
export const keysEn = {
  keys: 'Keys',
  next: 'Next entry',
  before: 'Entry before',
  search: 'Search',
  list: 'This list',
  areOn: 'These keys are on',
  close: 'Close',
};
