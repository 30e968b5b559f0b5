/** The declaration of an encoding in the first bytes of a page. */
const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;
const charsetParameter = /charset\s*=\s*["']?\s*([\w-]+)/i;

/** The number of bytes in which a page must declare its encoding: the standard says 1,024, which some pages exceed. */
const prescanned = 4096;

/**
 * Decodes a page as browsers do: by its byte order mark, the header, or its own declaration; otherwise as UTF-8, or as
 * windows-1252 if it is not valid UTF-8.
 *
 * @param contentType the header of that name
 */
export function decodePage(bytes: Uint8Array, contentType: string | undefined): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, prescanned));
  const [, inMeta, inXml] = declared.exec(head) ?? [];
  const names = [markOf(bytes), charsetParameter.exec(contentType ?? '')?.[1], inMeta ?? inXml];
  for (const name of names) {
    const decoder = name === undefined ? null : decoderOf(name);
    if (decoder) return decoder.decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xef && second === 0xbb ? 'utf-8' : undefined;
}

function decoderOf(name: string): TextDecoder | null {
  try {
    return new TextDecoder(name);
  } catch {
    return null;
  }
}
