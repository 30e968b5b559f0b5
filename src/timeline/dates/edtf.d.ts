/** The part of the library edtf that is used here; it ships no types. */
declare module 'edtf' {
  /** The first and the last millisecond that the date can mean. */
  type Extent = { min: number; max: number };
  export default function edtf(text: string, options: { level: 0 | 1 | 2; types: readonly string[] }): Extent;
}
