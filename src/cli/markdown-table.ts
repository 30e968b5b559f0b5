/** A table in GitHub's Markdown. What stands in a cell stays text: it comes from strangers' pages. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...rows.map((row) => row.map(asText))].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
}

/** A text that Markdown shows as it is written, on one line: no markup, no mention, no reference to an issue. */
export function asText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|~]/g, (sign) => `\\${sign}`)
    .replace(/[@#](?=[\w-])/g, (sign) => `${sign}\u2060`);
}
