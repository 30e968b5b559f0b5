import type { Addresses } from '../addresses.ts';
import type { Language } from '../timeline/schema/language.ts';
import type { Site } from '../timeline/schema/site.ts';

/** What writing an entry or an article needs: the site, the reader's language, and all addresses. */
export type Context = { site: Site; language: Language; addresses: Addresses };
