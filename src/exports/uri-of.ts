/** What a URI (RFC 3986) has no place for in its path or query, but a browser takes. */
const loose = /["<>\\^`{|}[\]\s]/g;

/** A web address, which may have letters of any language, as a URI: what data formats and TeX want. */
export function uriOf(address: string): string {
  return new URL(address).href.replace(loose, encodeURIComponent);
}
