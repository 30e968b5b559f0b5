import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../timelines.ts';

const config = `export default { site: 'http://localhost:4321', trailingSlash: 'always', devToolbar: { enabled: false } };
`;

const collections = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = { posts: defineCollection({ loader: glob({ base: './posts', pattern: '*.md' }) }) };
`;

const layout = `---
const { title, description } = Astro.props;
---
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>{title}</title>
    <meta name="viewport" content="width=device-width" />
    <meta name="description" content={description} />
    <link rel="canonical" href={new URL(Astro.url.pathname, Astro.site)} />
  </head>
  <body>
    <header><nav><a href="/">Home</a></nav></header>
    <main><slot /></main>
  </body>
</html>
<style is:global>body { max-width: 36em; margin: auto; font: 1.1em/1.5 serif }</style>
`;

const page = `---
import { getCollection, render } from 'astro:content';
import Layout from '../layouts/Layout.astro';

export async function getStaticPaths() {
  return (await getCollection('posts')).map((post) => ({ params: { slug: post.id }, props: { post } }));
}
const { post } = Astro.props;
const { Content } = await render(post);
---
<Layout title={post.data.title} description={post.data.description}>
  <article>
    <h1>{post.data.title}</h1>
    <time datetime={post.data.date}>{post.data.date}</time>
    <Content />
  </article>
</Layout>
`;

const sentence =
  'The coach [defends the rotation](https://example.org/day) for an hour, *and* the papers ask for a new one.';

/**
 * Writes an Astro site as its own guide has it: a collection of Markdown, a layout, one page a file.
 *
 * @param root the folder of the site to create
 * @param pages the number of its pages
 */
export function writePlainSite(root: string, pages: number): void {
  for (const folder of ['posts', 'src/pages', 'src/layouts']) mkdirSync(join(root, folder), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  const files = {
    'package.json': '{ "type": "module" }\n',
    'astro.config.mjs': config,
    'src/content.config.ts': collections,
    'src/layouts/Layout.astro': layout,
    'src/pages/[slug].astro': page,
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  for (let number = 1; number <= pages; number++) {
    const header = `title: Day ${number}\ndescription: What happened on day ${number}.\ndate: "2026-01-01"`;
    const text = `${sentence} `.repeat(8).trim();
    writeFileSync(join(root, `posts/day-${number}.md`), `---\n${header}\n---\n\n${text}\n\n## Sources\n\n- ${text}\n`);
  }
}
