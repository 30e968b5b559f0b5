/** The part of Citation.js that is used, which has no types of its own: the readers of BibTeX, RIS and CSL-JSON. */
declare module '@citation-js/core' {
  export const plugins: {
    input: { chain: (input: unknown, options?: { generateGraph?: boolean }) => Record<string, unknown>[] };
  };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
