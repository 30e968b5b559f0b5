import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What the pure folders may not import: Astro, the file system, a clock or anything of ours that stands above them. */
const pure = (above) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          group: ['astro*', 'node:*', '*.astro', ...above],
          message: 'This folder is pure: plain data in, plain data out.',
        },
      ],
    },
  ],
  'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout'],
  'no-restricted-syntax': [
    'error',
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock here.' },
    { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'No clock here.' },
  ],
});

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'test-results/', 'playwright-report/']),
  eslint.configs.recommended,
  tseslint.configs.strict,
  astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', URL: 'readonly', console: 'readonly' } } },
  { files: ['src/timeline/**'], rules: pure(['../../*', '../content/*', '../i18n/*', '../exports/*']) },
  { files: ['src/exports/**'], rules: pure(['../content/*', '../components/*', '../layouts/*', '../pages/*']) },
);
