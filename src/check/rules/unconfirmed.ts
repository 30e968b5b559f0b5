import type { Article } from '../../timeline/schema/article.ts';
import { articleFile } from '../../timeline/schema/content.ts';
import { error, type Diagnostic } from '../diagnostic.ts';

/** Refuses an article with fields that a program read and nobody has compared with the page. */
export function unconfirmedProblems({ id, unconfirmed = {} }: Article): Diagnostic[] {
  const names = Object.keys(unconfirmed);
  if (names.length === 0) return [];
  const [what, them] = names.length === 1 ? ['was', 'it'] : ['were', 'them'];
  const reason = `${names.join(', ')} ${what} read by a program: compare ${them} with the page, correct what is wrong, and remove "unconfirmed"`;
  return [{ ...error(articleFile(id), ['unconfirmed'], reason), atName: true }];
}
