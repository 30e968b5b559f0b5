/** The part of the polyfill of text fragments that the tests use; it ships no types. */
declare module 'text-fragments-polyfill/text-fragment-utils' {
  type Directives = { text?: string[] };
  export function getFragmentDirectives(hash: string): Directives;
  export function parseFragmentDirectives(directives: Directives): { text?: { textStart: string }[] };
}
