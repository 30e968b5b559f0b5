import { parse } from 'csv-parse/sync';

/** A row of a TimelineJS sheet: an event, with what it shows. */
export type SheetRow = { day: string | undefined; headline: string; text: string; media: string; type: string };

/**
 * Reads a TimelineJS sheet.
 *
 * @param text the sheet as CSV, with the names of the columns in its first row
 * @returns its rows, or null if it has no columns `Year` and `Headline`
 */
export function readSheet(text: string): SheetRow[] | null {
  try {
    const rows: Record<string, string>[] = parse(text, {
      columns: true,
      bom: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    if (!rows[0] || !('Year' in rows[0]) || !('Headline' in rows[0])) return null;
    return rows.map((row) => ({
      day: dayOf(row),
      headline: row['Headline'] ?? '',
      text: row['Text'] ?? '',
      media: row['Media'] ?? '',
      type: row['Type'] ?? '',
    }));
  } catch {
    return null;
  }
}

/** The date of a row, as exact as it is: `2019-03-09`, `2019-03` or `2019`. */
function dayOf({ Year: year = '', Month: month = '', Day: date = '' }: Record<string, string>): string | undefined {
  if (!/^\d{4}$/.test(year)) return undefined;
  const parts = [year, month, date].map((part) => part.padStart(2, '0'));
  const known = month === '' ? 1 : date === '' ? 2 : 3;
  return parts.slice(0, known).join('-');
}
