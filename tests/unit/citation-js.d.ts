/** What the tests use of Citation.js, which ships no types: its readers of BibTeX and RIS. */
declare module '@citation-js/core' {
  export const plugins: { input: { chain: (text: string) => Record<string, unknown>[] } };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
