import { articleFile, siteFile } from '../../timeline/schema/content.ts';
import { warning, type Diagnostic } from '../diagnostic.ts';
import type { CheckedFiles } from './checked-files.ts';

/** Warns of outlets of which `content/site.yaml` does not say what they are, once it says so of any. */
export function outletProblems({ articles, site }: CheckedFiles): Diagnostic[] {
  if (!site || Object.keys(site.outlets).length === 0) return [];
  return articles
    .filter(({ publisher }) => !Object.hasOwn(site.outlets, publisher))
    .map(({ id, publisher }) =>
      warning(
        articleFile(id),
        ['publisher'],
        `"${publisher}" is not among the outlets in ${siteFile}: add it there with its country and kind`,
      ),
    );
}
