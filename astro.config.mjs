import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { liftText } from './src/emit/lift-text.ts';

export default defineConfig({
  // Origin of canonical links; without it they are paths.
  ...(process.env.SITE_URL && { site: process.env.SITE_URL }),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The strict policy in public/_headers allows no inline script or style.
  vite: {
    build: { assetsInlineLimit: 0, modulePreload: false },
    resolve: {
      alias: [{ find: /^fflate$/, replacement: fileURLToPath(new URL('src/table/zip.ts', import.meta.url)) }],
    },
  },
  // Smart punctuation would change the notice's characters.
  markdown: {
    processor: unified({ remarkPlugins: [liftText], gfm: false, smartypants: false }),
    syntaxHighlight: false,
  },
  integrations: [mdx()],
  devToolbar: { enabled: false },
});
