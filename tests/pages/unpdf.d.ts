/** The part of unpdf that the tests use, for checking types where it is not installed. */
declare module 'unpdf' {
  export function extractText(
    data: Uint8Array,
    options: { mergePages: true },
  ): Promise<{ text: string; totalPages: number }>;
}
