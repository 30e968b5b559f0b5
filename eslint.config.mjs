import { builtinModules } from 'node:module';
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noMatterWhere = 'This folder is pure: what it makes is the same at any time, in any place.';

/** What `Date` tells and takes in the time zone of the computer. */
const localTime = [
  ...['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'].flatMap((part) => [
    `get${part}`,
    `set${part}`,
  ]),
  ...['getTimezoneOffset', 'toDateString', 'toTimeString'],
  ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'],
];

/**
 * Rules for a folder of pure code: no Astro, no file system, no clock, no time zone, no chance, and of ours only what it
 * may know.
 *
 * @param above which imports lead to what stands above the folder, as the text of a regular expression
 */
const pure = (above) => ({
  'no-restricted-imports': [
    'error',
    {
      paths: builtinModules.map((name) => ({ name, message: 'This folder is pure: plain data in, plain data out.' })),
      patterns: [
        {
          group: ['astro*', 'node:*', '*.astro'],
          message: 'This folder is pure: plain data in, plain data out.',
        },
        { regex: above, message: 'Imports point one way, towards src/timeline/.' },
      ],
    },
  ],
  'no-restricted-globals': [
    'error',
    ...['process', 'globalThis', 'global', 'performance', 'crypto', 'fetch', 'setTimeout', 'setInterval'],
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: noMatterWhere },
    { object: 'Math', property: 'random', message: noMatterWhere },
    { object: 'Intl', property: 'DateTimeFormat', message: noMatterWhere },
    ...localTime.map((property) => ({ property, message: noMatterWhere })),
    // What is called `day` is a UTCDate, to which UTC is local.
    { property: 'getDay', allowObjects: ['day'], message: noMatterWhere },
  ],
  'no-restricted-syntax': [
    'error',
    // Without arguments it is now, with several it is local time.
    { selector: "NewExpression[callee.name='Date']:not([arguments.length=1])", message: noMatterWhere },
    { selector: "CallExpression[callee.name='Date']", message: noMatterWhere },
    { selector: 'ImportExpression', message: 'Import at the top, where the rules for imports look.' },
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
