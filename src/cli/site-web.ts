import { repositoryOf } from '../addresses.ts';
import type { Site } from '../timeline/schema/site.ts';
import type { Web } from '../web/fetch-page.ts';
import { publicHosts } from '../web/public-hosts.ts';
import { userAgent } from '../web/user-agent.ts';

/** How commands fetch pages: only from the public web, and with the site's user agent. */
export function webOf(site: Site): Web {
  const home = site.firstAddress ?? repositoryOf(process.env);
  return { dispatcher: publicHosts(), userAgent: userAgent(site.title[site.languages[0]], home) };
}
