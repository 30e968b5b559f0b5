import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { serveSite } from '../serve-site.ts';
import { filesIn, type Verdict } from './verdict.ts';

const judge = 'Zotero’s translation-server';

type Item = { itemType: string; title: string; language?: string };

/**
 * What Zotero makes of the entries and of the files for it: how many sources each entry offers, and whether all arrive, as
 * articles of newspapers and with their languages.
 *
 * @param server the address of a translation-server
 */
export async function askZotero(server: string | undefined): Promise<Verdict> {
  if (server === undefined)
    return { judge, notAsked: 'start github.com/zotero/translation-server, and say --zotero=http://127.0.0.1:1969' };
  const ask = async (path: 'web' | 'import', body: string): Promise<unknown> =>
    (await fetch(`${server}/${path}`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body })).json();
  const { server: site, origin } = await serveSite('dist');
  const entries = await filesIn('events/*/cite.ris');
  const complaints: string[] = [];
  try {
    for (const file of entries) {
      const expected = titlesIn(file);
      const page = `/${dirname(file).replace('dist/', '')}/`;
      const answer = (await ask('web', origin + page)) as { items?: Record<string, string> };
      const offered = Object.values(answer.items ?? {});
      if (offered.join('\n') !== expected.join('\n'))
        complaints.push(`${page}: offers ${offered.length} of ${expected.length}`);
    }
  } finally {
    site.close();
  }
  const count = titlesIn('dist/sources.ris').length;
  for (const name of ['sources.ris', 'sources.json', 'sources.bib']) {
    const items = ((await ask('import', readFileSync(`dist/${name}`, 'utf8'))) as Item[]).filter(
      ({ itemType }) => itemType !== 'note',
    );
    if (items.length !== count) complaints.push(`${name}: ${items.length} of ${count} arrive`);
    for (const { title, language, itemType } of items) {
      if (!language) complaints.push(`${name}: ${title} has no language`);
      // BibTeX has no other type for an article.
      if (itemType === 'journalArticle' && name !== 'sources.bib')
        complaints.push(`${name}: ${title} is an article of a journal`);
    }
  }
  return { judge, files: entries.length + 3, complaints };
}

function titlesIn(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^TI {2}- (.*)$/gm)].map(([, title]) => title!.trim());
}
