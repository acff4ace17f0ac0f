import astro from 'eslint-plugin-astro';
import * as mdx from 'eslint-plugin-mdx';
import regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/'] },
  { files: ['**/*.ts'], extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked] },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/dot-notation': 'off',
      complexity: 'error',
    },
  },
  {
    // Tests look at what they made themselves.
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
    },
  },
  // Rows of a test's table may be longer.
  { files: ['src/**/*.ts', 'scripts/**/*.ts'], rules: { '@typescript-eslint/max-params': ['error', { max: 4 }] } },
  ...astro.configs.recommended,
  ...(astro.configs['jsx-a11y-recommended'] ?? []),
  // A component's script is no file of the project; its types are astro check's.
  { files: ['**/*.astro/*.ts'], extends: [ts.configs.disableTypeChecked] },
  { ...mdx.flat, files: ['**/*.mdx'] },
);
