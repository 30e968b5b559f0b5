/** What the tests use of unpdf, so that types can be checked where it is not installed yet. */
declare module 'unpdf' {
  export function extractText(data: Uint8Array, options: { mergePages: true }): Promise<{ text: string }>;
}
