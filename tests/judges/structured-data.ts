import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesIn, run, type Verdict } from './verdict.ts';

const judge = '@adobe/structured-data-validator';
const packages = [`${judge}@1.7.1`, '@marbec/web-auto-extractor@2.1.0'];

/** It asks for the names that breadcrumbs need; of a list of pages search engines want the addresses alone. */
const listOfPages = 'ItemList.';

type Issue = { issueMessage: string; path?: { type?: string; property?: string }[] };

type ValidatorClass = new (schema: unknown) => { validate: (data: unknown) => Promise<Issue[]> };
type ExtractorClass = new (options: object) => { parse: (html: string) => unknown };

/**
 * What Adobe's validator says of the JSON-LD of every page: by the rules of search engines, and by the vocabulary.
 *
 * @param vocabulary the path of schema.org's `schemaorg-all-https.jsonld`; without it only the rules count
 */
export async function askStructuredDataValidator(vocabulary: string | undefined): Promise<Verdict> {
  // npx puts the programs of packages on the path, and these have none: they lie beside.
  const asked = packages.flatMap((name) => ['--package', name]);
  const { stdout, stderr } = await run('npx', ['--yes', ...asked, '--call', 'echo $PATH']);
  const [programs] = stdout.trim().split(':');
  if (!programs) return { judge, notAsked: `it did not run: ${stderr.trim().split('\n').at(-1)}` };
  const load = async (path: string) =>
    ((await import(pathToFileURL(join(programs, '..', path)).href)) as { default: unknown }).default;
  const Validator = (await load(`${judge}/src/index.js`)) as ValidatorClass;
  const Extractor = (await load('@marbec/web-auto-extractor/dist/index.js')) as ExtractorClass;
  const schema: unknown = vocabulary === undefined ? undefined : JSON.parse(readFileSync(vocabulary, 'utf8'));
  const pages = (await filesIn('**/*.html')).filter((file) => readFileSync(file, 'utf8').includes('ld+json'));
  const complaints: string[] = [];
  for (const page of pages) {
    const data = new Extractor({ addLocation: true, embedSource: [] }).parse(readFileSync(page, 'utf8'));
    for (const { issueMessage, path } of await new Validator(schema).validate(data)) {
      const place = path?.map(({ type, property }) => type ?? property).join('.') ?? '';
      if (!place.startsWith(listOfPages)) complaints.push(`${page}: ${place}: ${issueMessage}`);
    }
  }
  return { judge, files: pages.length, complaints };
}
