import { articleFile, siteFile } from '../../timeline/schema/content.ts';
import { warning, type Diagnostic } from '../diagnostic.ts';
import type { CheckedFiles } from './checked-files.ts';

/** Warns of outlets that `content/site.yaml` does not list, if it lists any. */
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
