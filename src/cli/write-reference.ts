import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../check/read-content.ts';
import { knownLanguages } from '../timeline/schema/language.ts';
import { contentSchemas, fieldsAsMarkdown } from './describe-fields.ts';

/** The folder of the JSON Schemas of the content; `.vscode/settings.json` names it. */
const schemaFolder = '.schemas';

/**
 * Writes `docs/fields.md`, and the JSON Schemas with which code editors complete fields and ids to `.schemas/`. If the
 * content has errors, the schemas have no ids.
 *
 * @param root the folder that holds `content/`
 */
export function writeReference(root: string): void {
  const { content } = readContent(root);
  const idsOf = (things: readonly { id: string }[] = []) => things.map(({ id }) => id);
  const schemas = contentSchemas(content?.site.languages ?? knownLanguages, {
    events: idsOf(content?.events),
    articles: idsOf(content?.articles),
    kinds: Object.keys(content?.site.kinds ?? {}),
  });
  mkdirSync(join(root, schemaFolder), { recursive: true });
  for (const [name, text] of Object.entries(schemas)) writeFileSync(join(root, schemaFolder, name), text);
  writeFileSync(join(root, 'docs/fields.md'), fieldsAsMarkdown());
}

if (import.meta.main) writeReference(process.cwd());
