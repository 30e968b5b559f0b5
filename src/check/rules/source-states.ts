import { sourceStatesFile } from '../../timeline/schema/content.ts';
import { suggest } from '../../timeline/text/suggest.ts';
import { error, type Diagnostic } from '../diagnostic.ts';
import type { ContentIndex } from './content-index.ts';

/** Finds sources of which it is said what has become of them, and which there are not. */
export function stateProblems(index: ContentIndex): Diagnostic[] {
  const { states, articles } = index.files;
  return Object.keys(states?.sources ?? {})
    .filter((id) => !index.hasArticle(id))
    .map((id) => {
      const ids = articles.map((article) => article.id);
      const reason = `no article "${id}"${suggest(id, ids) || ': remove it'}`;
      return { ...error(sourceStatesFile, ['sources', id], reason), atName: true };
    });
}
