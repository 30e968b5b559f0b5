import { parse } from 'yaml';
import { z } from 'zod';

const form = z.object({
  body: z.array(z.object({ id: z.string(), attributes: z.object({ label: z.string() }) })),
});

/** What GitHub writes for a field that was left empty. */
const empty = '_No response_';

/**
 * The fields of an issue that was opened with a form. GitHub writes each as a heading, its label, and below what was filled in.
 *
 * @param body the text of the issue, by anybody: a heading that comes again is part of the text above it
 * @param formYaml the form, from `.github/ISSUE_TEMPLATE/`
 * @returns the texts by the ids of the fields, those that were filled in
 */
export function readIssue(body: string, formYaml: string): Map<string, string> {
  const labels = new Map(form.parse(parse(formYaml)).body.map(({ id, attributes }) => [attributes.label, id]));
  const texts = new Map<string, string[]>();
  let field: string | undefined;
  for (const line of body.split(/\r?\n/)) {
    const id = line.startsWith('### ') ? labels.get(line.slice(4).trim()) : undefined;
    if (id !== undefined && !texts.has(id)) texts.set((field = id), []);
    else if (field !== undefined) texts.get(field)!.push(line);
  }
  return new Map(
    [...texts]
      .map(([id, lines]): [string, string] => [id, lines.join('\n').trim()])
      .filter(([, text]) => text !== '' && text !== empty),
  );
}
