import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { followSeeds } from './scripts/follow-seeds.ts';
import { liftText } from './src/emit/mdx/lift-text.ts';
import { SITE } from './src/site-config.ts';

// Vite's helper of dynamic imports, which every page would load, names beforehand what they need and waits for their style
// sheets. Here they need little and style sheets are loaded by address (`?url`): the import alone will do.
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

// The licences of what is bundled for browsers: a list for scripts/site/licences.ts, and in the bundles what stands in
// their sources, for a package may hold another's code.
const licences = {
  name: 'licences',
  configEnvironment: (name) =>
    name === 'client'
      ? {
          build: {
            license: { fileName: 'licenses.json' },
            rolldownOptions: { output: { comments: { legal: true } } },
          },
        }
      : undefined,
};

export default defineConfig({
  // Origin of canonical links; without it they are paths.
  ...(SITE.url && { site: SITE.url }),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The strict policy in public/_headers allows no inline script or style.
  vite: {
    plugins: [plainImports, licences],
    // What offices' browsers read; styles and scripts alike.
    build: { assetsInlineLimit: 0, target: ['chrome83', 'firefox78', 'safari13', 'ios13'] },
    resolve: {
      alias: [{ find: /^fflate$/, replacement: fileURLToPath(new URL('src/table/zip.ts', import.meta.url)) }],
    },
  },
  // Smart punctuation would change the notice's characters.
  markdown: {
    processor: unified({ remarkPlugins: [liftText], gfm: false, smartypants: false }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), followSeeds()],
  devToolbar: { enabled: false },
});
