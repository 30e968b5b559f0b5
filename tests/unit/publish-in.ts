import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { knownLanguages, type Language } from '../../src/timeline/schema/language.ts';
import { aboutFile } from '../../src/timeline/schema/content.ts';

/**
 * Changes the languages of a site: removes all texts in other languages from its content.
 *
 * @param root the folder that holds `content/` in all known languages
 */
export function publishIn(root: string, languages: readonly Language[]): void {
  const others = knownLanguages.filter((one) => !languages.includes(one));
  for (const language of others) rmSync(join(root, aboutFile(language)));
  const folders = ['content', 'content/events', 'content/articles', 'content/people'];
  for (const folder of folders.filter((one) => existsSync(join(root, one))))
    for (const name of readdirSync(join(root, folder)).filter((file) => /\.(yaml|md)$/.test(file))) {
      const file = join(root, folder, name);
      const [, yaml, end = ''] = /^(?:---\n)?([\s\S]*?)(\n---\n[\s\S]*)?$/.exec(readFileSync(file, 'utf8'))!;
      const fields = without(others, parse(yaml!));
      if (name === 'site.yaml') (fields as { languages: readonly Language[] }).languages = languages;
      writeFileSync(file, end ? `---\n${stringify(fields)}${end.trimStart()}` : stringify(fields));
    }
}

function without(languages: readonly Language[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => without(languages, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !(languages as readonly string[]).includes(name))
      .map(([name, held]) => [name, without(languages, held)]),
  );
}
