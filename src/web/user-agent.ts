import { slugOf } from '../timeline/text/slug.ts';

/**
 * The user agent of our requests: the site's name and address.
 *
 * @param title the name of the site
 * @param home its address or that of its repository, if known
 */
export function userAgent(title: string, home: string | undefined): string {
  return `${slugOf(title)}/1.0 (${home === undefined ? '' : `+${home}; `}checks the sources of a timeline)`;
}
