import { articleThings } from './article-thing.ts';
import type { PageParts } from './page-parts.ts';

const gone =
  /\b(?:404|not found|page (?:can(?:'|no)t|could not) be found|no (?:se )?encontr(?:ada|ado|amos)|no existe|p[aá]gina n[aã]o encontrada|seite nicht gefunden|page introuvable|contenido no disponible|no longer available)\b/iu;
const wall =
  /\b(?:just a moment|access denied|acceso denegado|are you (?:a robot|human)|captcha|attention required|pardon our interruption|before you continue|antes de continuar|verif(?:y|ying) you are human|unusual traffic|cookie(?:s)? (?:consent|settings|einstellungen))\b/iu;
const wallAddress = /^(?:consent|guce|privacy|login|auth|accounts)\.|\/(?:consent|login|signin|captcha)(?:[/?]|$)/i;

/** Why a page cannot be the article: it is gone, or not shown to programs. */
export type Trouble = { kind: 'gone' | 'refused'; reason: string };

/**
 * Explains why a page cannot be the article: it is an error page, a consent page, or another page.
 *
 * @param asked the requested address
 * @param url the final address
 * @returns null if it may be the article
 */
export function pageTrouble(parts: PageParts, asked: string, url: string): Trouble | null {
  const titles = [parts.title, ...parts.headings, parts.meta.get('og:title')?.[0] ?? ''].join('\n');
  const { hostname, pathname } = new URL(url);
  if (wallAddress.test(hostname) || wallAddress.test(pathname))
    return { kind: 'refused', reason: `the page asks for consent or a login first (it leads to ${hostname})` };
  if (new URL(asked).pathname !== '/' && pathname === '/')
    return { kind: 'gone', reason: 'the address leads to the front page: the article is gone' };
  const isArticle = articleThings(parts.things, url).some((thing) => 'headline' in thing && 'datePublished' in thing);
  if (isArticle) return null;
  if (gone.test(titles))
    return { kind: 'gone', reason: `the page says that there is no such article ("${firstLine(titles)}")` };
  if (wall.test(titles))
    return { kind: 'refused', reason: `the page asks something before it shows the article ("${firstLine(titles)}")` };
  return titles.trim() === '' ? { kind: 'refused', reason: 'the page has no title: it may be made by a script' } : null;
}

const firstLine = (text: string): string => text.split('\n').find((line) => line.trim() !== '') ?? '';
