import { slugOf } from '../timeline/text/slug.ts';

/**
 * The name by which hosts know who asks: the site's, with where it can be read about.
 *
 * @param title the name of the site
 * @param home its address or that of its repository, if known
 */
export function userAgent(title: string, home: string | undefined): string {
  return `${slugOf(title)}/1.0 (${home === undefined ? '' : `+${home}; `}checks the sources of a timeline)`;
}
