/** The files of the plain Astro project, by path: what its documentation shows for a blog in MDX, with three components. */
export const STOCK_FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "stock", "private": true, "type": "module" }\n',

  // node_modules is shared with this repository, so no cache may lie in there.
  'astro.config.mjs': `
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://stock.example',
  cacheDir: '.cache',
  vite: { cacheDir: '.cache/vite' },
  integrations: [mdx()],
});
`,

  'src/content.config.ts': `
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const posts = defineCollection({
  loader: glob({ base: './src/content/posts', pattern: '**/*.mdx' }),
  schema: z.object({ title: z.string(), standfirst: z.string(), published: z.coerce.date(), topics: z.array(z.string()) }),
});

export const collections = { posts };
`,

  'src/layouts/Layout.astro': `
---
const { title, description } = Astro.props;
---
<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{title}</title>
    <meta name="description" content={description} />
    <style is:global>
      body { max-width: 42rem; margin: 0 auto; padding: 1rem; font: 1.1rem/1.6 serif; }
    </style>
  </head>
  <body>
    <header><a href="/">All posts</a></header>
    <main><slot /></main>
  </body>
</html>
`,

  'src/components/Cite.astro': `
---
const { id } = Astro.props;
---
<sup><a href={\`#source-\${id}\`}>{id}</a></sup>
`,

  'src/components/Term.astro': `
---
const { id } = Astro.props;
---
<a href={\`/glossary/#\${id}\`}><slot /></a>
`,

  'src/components/Fact.astro': `
---
const { id } = Astro.props;
---
<a href={\`/facts/#\${id}\`}>{id}</a>
`,

  'src/pages/index.astro': `
---
import { getCollection } from 'astro:content';
import Layout from '../layouts/Layout.astro';

const posts = (await getCollection('posts')).sort((a, b) => b.data.published - a.data.published);
---
<Layout title="Posts" description="All posts">
  <ul>{posts.map(({ id, data }) => <li><a href={\`/posts/\${id}/\`}>{data.title}</a></li>)}</ul>
</Layout>
`,

  'src/pages/posts/[id].astro': `
---
import { getCollection, render } from 'astro:content';
import Cite from '../../components/Cite.astro';
import Fact from '../../components/Fact.astro';
import Term from '../../components/Term.astro';
import Layout from '../../layouts/Layout.astro';

export async function getStaticPaths() {
  const posts = await getCollection('posts');
  return posts.map((post) => ({ params: { id: post.id }, props: { post } }));
}

const { post } = Astro.props;
const { Content } = await render(post);
---
<Layout title={post.data.title} description={post.data.standfirst}>
  <article>
    <h1>{post.data.title}</h1>
    <p>{post.data.standfirst}</p>
    <Content components={{ Cite, Fact, Term }} />
  </article>
</Layout>
`,
};
