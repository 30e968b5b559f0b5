import { languagePaths } from './language-paths.ts';
import { headlineOf } from '../timeline/merge/describe-article.ts';
import type { Timeline } from '../timeline/merge/entry.ts';
import { words } from '../i18n/words.ts';
import { addresses } from './load-timeline.ts';

/**
 * For `getStaticPaths`: the redirect pages of all aliases and of the former list of people, in each language, with the address and title of their targets.
 * Embeds, cards and files cannot redirect, so they exist under every id.
 */
export async function redirectPages({ entries, articles, people }: Pick<Timeline, 'entries' | 'articles' | 'people'>) {
  return (await languagePaths()).flatMap(({ params, props: { language } }) => {
    const page = (folder: string, alias: string | undefined, address: string, title: string) => ({
      params: { moved: [params.language, folder, alias].filter(Boolean).join('/') },
      props: { language, address, title },
    });
    return [
      ...entries.flatMap(({ id, aliases, title }) =>
        aliases.map((alias) => page('events', alias, addresses.entry(id)(language), title[language])),
      ),
      ...articles.flatMap((article) =>
        article.aliases.map((alias) =>
          page('sources', alias, addresses.article(article.id)(language), headlineOf(article, language).text),
        ),
      ),
      // The list of people is part of the index.
      ...(people.length > 0
        ? [page('people', undefined, addresses.names(language), words[language].people.title)]
        : []),
    ];
  });
}
