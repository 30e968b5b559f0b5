/** Characters that browsers accept in a path or query but that are not allowed in a URI (RFC 3986). */
const loose = /["<>\\^`{|}[\]\s]/g;

/** Converts a web address, which may have letters of any language, to a URI for data formats and TeX. */
export function uriOf(address: string): string {
  return new URL(address).href.replace(loose, encodeURIComponent);
}
