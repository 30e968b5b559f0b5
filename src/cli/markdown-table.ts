/** A table in GitHub's Markdown. Cells are escaped, since their text comes from unknown pages. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...rows.map((row) => row.map(asText))].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
}

/** Escapes a text for Markdown, on one line: no markup, no mention, no reference to an issue. */
export function asText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|~]/g, (sign) => `\\${sign}`)
    .replace(/[@#](?=[\w-])/g, (sign) => `${sign}\u2060`);
}
