import type { Addresses } from '../addresses.ts';
import type { Language } from '../timeline/schema/language.ts';
import type { Site } from '../timeline/schema/site.ts';

/** What an entry or an article is written out with: the site, the language of those who read it, and where everything is. */
export type Context = { site: Site; language: Language; addresses: Addresses };
