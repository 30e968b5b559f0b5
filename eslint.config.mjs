import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Rules for a folder of pure code: no Astro, no file system, no clock, and of ours only what it may know.
 *
 * @param above which imports lead to what stands above the folder, as the text of a regular expression
 */
const pure = (above) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          group: ['astro*', 'node:*', '*.astro'],
          message: 'This folder is pure: plain data in, plain data out.',
        },
        { regex: above, message: 'Imports point one way, towards src/timeline/.' },
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
  { files: ['src/timeline/*.ts'], rules: pure('^\\.\\./') },
  { files: ['src/timeline/problems/*.ts'], rules: pure('^\\.\\./\\.\\./') },
  { files: ['src/pictures/**'], rules: pure('^\\.\\./(?!timeline/|i18n/|addresses\\.ts$)') },
  // An export that names a card says how large it is.
  {
    files: ['src/exports/**'],
    rules: pure('^\\.\\./(?!timeline/|i18n/|addresses\\.ts$|pictures/card-frame\\.ts$)'),
  },
);
