import { builtinModules } from 'node:module';
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noMatterWhere = 'This folder is pure: what it makes is the same at any time, in any place.';

/** Methods of `Date` that use the time zone of the computer. */
const localTime = [
  ...['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'].flatMap((part) => [
    `get${part}`,
    `set${part}`,
  ]),
  ...['getTimezoneOffset', 'toDateString', 'toTimeString'],
  ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'],
];

const plainData = 'This folder is pure: plain data in, plain data out.';

/** Rules for code that is pure: no Astro, no file system, no clock, no time zone, no chance. */
const pure = {
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
};

const onlyPlainData = {
  paths: builtinModules.map((name) => ({ name, message: plainData })),
  patterns: [{ group: ['astro*', 'node:*', '*.astro'], message: plainData }],
};

/**
 * What each folder of `src/` may import from beside it, from the bottom up; files in a folder may import each other.
 * A path is a folder that ends in a slash, or a file. Those that are pure are marked.
 */
const layers = [
  { folder: 'timeline', isPure: true, mayImport: [] },
  { folder: 'i18n', isPure: true, mayImport: ['timeline/'] },
  { folder: 'pictures', isPure: true, mayImport: ['timeline/'] },
  { folder: 'exports', isPure: true, mayImport: ['timeline/', 'i18n/', 'addresses.ts'] },
  { folder: 'cards', mayImport: ['exports/', 'pictures/', '../public/'] },
  { folder: 'check', mayImport: ['timeline/', 'addresses.ts', 'pictures/', 'cards/'] },
  {
    folder: 'check/rules',
    isPure: true,
    mayImport: ['timeline/', 'i18n/sentences.ts', 'addresses.ts', 'check/diagnostic.ts', 'check/schema-walk.ts'],
  },
  { folder: 'metadata', isPure: true, mayImport: ['timeline/'] },
  { folder: 'drafts', isPure: true, mayImport: ['timeline/', 'metadata/', 'check/rules/'] },
  { folder: 'web', mayImport: ['timeline/'] },
  { folder: 'formats', mayImport: ['timeline/', 'drafts/'] },
  {
    folder: 'cli',
    mayImport: [
      'timeline/',
      'i18n/',
      'check/',
      'metadata/',
      'drafts/',
      'web/',
      'formats/',
      'addresses.ts',
      'pictures/',
    ],
  },
  {
    folder: 'site',
    mayImport: ['timeline/', 'i18n/', 'check/', 'exports/', 'pictures/', 'addresses.ts'],
  },
  { folder: 'scripts', mayImport: ['timeline/', 'exports/', 'i18n/', 'styles/'] },
];

/** The rules of a folder of `src/`, for files in it and in folders right below it. */
function rulesOf({ folder, isPure = false, mayImport }) {
  return ['', '/*'].map((below) => {
    const depth = `src/${folder}${below}`.split('/').length - 1;
    const up = '\\.\\./'.repeat(depth);
    const allowed = mayImport.map((path) => {
      const [top, ...rest] = path.split('/');
      // Within `check/` another file of it is one step nearer.
      return folder.startsWith(`${top}/`)
        ? null
        : [top, ...rest].join('/').replaceAll('.', '\\.') + (path.endsWith('/') ? '' : '$');
    });
    const regex = `^${up}(?!${[...allowed.filter(Boolean), '(?!)'].join('|')})`;
    const patterns = [{ regex, message: 'Imports point one way: see `layers` in eslint.config.mjs.' }];
    return {
      files: [`src/${folder}${below}/*.ts`],
      rules: {
        ...(isPure && pure),
        'no-restricted-imports': [
          'error',
          isPure ? { paths: onlyPlainData.paths, patterns: [...onlyPlainData.patterns, ...patterns] } : { patterns },
        ],
      },
    };
  });
}

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
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'date-fns',
              allowTypeImports: true,
              message:
                'Import one function, such as date-fns/addDays: all of them take longer to load than our content to check.',
            },
          ],
        },
      ],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', URL: 'readonly', console: 'readonly' } } },
  ...layers.flatMap(rulesOf),
);
