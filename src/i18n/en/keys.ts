/**
 * The words of the list of keys in English. They are separate because a browser loads them with the script for keys.
 */
export const keysEn = {
  keys: 'Keys',
  next: 'Next entry',
  before: 'Entry before',
  search: 'Search',
  list: 'This list',
  areOn: 'These keys are on',
  close: 'Close',
};
