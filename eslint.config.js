/**
 * The house rules that a machine can keep.
 *
 * The layers (docs/architecture.md): pages → components → loaders → views → domain; content, intake and desk → domain.
 * A folder may import itself and what its line in `LAYERS` allows, nothing else of ours.
 */
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What each folder of src may import from the others. */
export const LAYERS = {
  domain: [],
  i18n: ['domain'],
  lib: ['domain', 'i18n'],
  views: ['domain', 'i18n', 'lib'],
  /** Where the content gateway meets the views. */
  loaders: ['domain', 'i18n', 'lib', 'views'],
  intake: ['domain'],
  /** Its map is the published figures' own, fetched when asked for. */
  desk: ['domain', 'i18n', 'views', 'components'],
  components: ['domain', 'i18n', 'lib', 'views', 'loaders', 'styles'],
  layouts: ['domain', 'i18n', 'lib', 'views', 'loaders', 'styles', 'components'],
  pages: [
    'domain',
    'i18n',
    'lib',
    'views',
    'loaders',
    'styles',
    'components',
    'layouts',
    'intake',
    'server',
    'desk',
  ],
  server: ['domain', 'i18n', 'lib', 'views', 'loaders', 'components', 'intake'],
  styles: [],
};

const NO_GATEWAY = {
  regex: '^astro:content$',
  message: 'Only src/lib/content.ts reads content: ask it, or take the entry as a value.',
};
const NO_FRAMEWORK = {
  regex: '^(astro|preact|react|@astrojs|@formspree)([:/]|$)',
  message: 'This layer knows no framework.',
};
const NO_NODE = { regex: '^node:', message: 'This layer touches no file system and no process.' };
const ZOD_ONLY = {
  regex: '^(?!zod$|\\.{1,2}/)',
  message: 'The domain may import only zod and itself.',
};
const NO_ZOD = {
  regex: '^zod([:/]|$)',
  allowTypeImports: true,
  message: 'Zod adds 92 kB to what a resident downloads: pass plain data to the island.',
};
const NO_SCHEMA = {
  regex: '/domain/.*(schema|form|definition|fields)\\.ts$',
  allowTypeImports: true,
  message: 'A schema brings zod into the browser: pass plain data to the island.',
};
const NO_CONTENT_GATEWAY = {
  regex: '/lib/content\\.ts$',
  message: 'A view takes entries as values; the page loads them.',
};

const DOM_GLOBALS = ['window', 'document', 'navigator', 'location', 'history', 'HTMLElement'];
const STORAGE_GLOBALS = ['localStorage', 'sessionStorage', 'indexedDB'];

const NO_CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock is passed in (`now`).',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The clock is passed in (`now`).',
  },
];

/** What the content security policy blocks, or what brings back the inline script of Astro's islands. */
const NO_INLINE = [
  {
    selector: "JSXAttribute[name.type='JSXNamespacedName'][name.namespace.name='client']",
    message: 'No islands: Astro writes inline scripts for them. Use a custom element.',
  },
  {
    selector: "JSXAttribute[name.type='JSXNamespacedName'][name.name.name=/^(inline|vars)$/]",
    message: 'Inline code is blocked by the content security policy.',
  },
  {
    selector: "JSXAttribute[name.name='style']",
    message: 'A style attribute is blocked by the content security policy. Use a class.',
  },
];

const NO_WORK_IN_PAGES = [
  {
    selector: 'CallExpression[callee.property.name=/^(filter|sort|toSorted|reduce)$/]',
    message: 'A page loads, calls a view and renders. Put the choosing in src/views.',
  },
  { selector: "Identifier[name='Intl']", message: 'Formatting belongs in src/lib/format.ts.' },
];

/** The import rule of one layer: forbidden folders of ours, and forbidden packages. */
function imports(layer, packages) {
  const forbidden = Object.keys(LAYERS).filter(
    (name) => name !== layer && !LAYERS[layer].includes(name),
  );
  const folders = {
    regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
    message: `src/${layer} may import only: ${[layer, ...LAYERS[layer]].join(', ')}.`,
  };
  return {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [...(forbidden.length > 0 ? [folders] : []), ...packages] },
    ],
  };
}

function noGlobals(names, message) {
  return { 'no-restricted-globals': ['error', ...names.map((name) => ({ name, message }))] };
}

const SCRIPT_FILES = ['**/*.{ts,tsx}'];
/** Run by Node in a terminal: they may print, and they may read the clock. */
const TERMINAL = ['cms/local/**', 'scripts/**', 'src/server/**', 'tests/**', '*.config.{ts,js}'];

export default defineConfig(
  globalIgnores([
    'dist/',
    'builds/',
    'release/',
    '.astro/',
    '.cache/',
    'data/',
    'public/',
    'test-results/',
  ]),
  {
    files: SCRIPT_FILES,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.strict] },
  ...astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [NO_GATEWAY] }],
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: SCRIPT_FILES,
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A number in a sentence is what template strings are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Spreading a string gives code points, which is what codes and digits are counted in here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // `async` turns what a synchronous database throws into a rejection, as the interface promises.
      '@typescript-eslint/require-await': 'off',
      // `() => log(x)` in a callback is plain, and the types already say that the value is not used.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // With `noPropertyAccessFromIndexSignature` the compiler asks for what this rule forbids.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-set-text-directive': 'error',
      'astro/no-conflict-set-directives': 'error',
      'no-restricted-syntax': ['error', ...NO_INLINE],
    },
  },
  {
    files: ['src/domain/**'],
    rules: {
      ...imports('domain', [ZOD_ONLY]),
      ...noGlobals(
        [...DOM_GLOBALS, ...STORAGE_GLOBALS, 'process', 'Buffer', 'fetch'],
        'The domain is plain TypeScript.',
      ),
      'no-restricted-syntax': ['error', ...NO_CLOCK],
    },
  },
  {
    files: ['src/intake/**'],
    rules: {
      ...imports('intake', [NO_FRAMEWORK, NO_GATEWAY]),
      ...noGlobals([...DOM_GLOBALS, ...STORAGE_GLOBALS], 'The intake runs on a server.'),
    },
  },
  {
    files: ['src/views/**'],
    rules: {
      ...imports('views', [NO_FRAMEWORK, NO_NODE, NO_CONTENT_GATEWAY]),
      ...noGlobals([...DOM_GLOBALS, ...STORAGE_GLOBALS], 'A view is data.'),
      'no-restricted-syntax': ['error', ...NO_CLOCK],
    },
  },
  { files: ['src/i18n/**'], rules: imports('i18n', [NO_FRAMEWORK, NO_NODE, NO_GATEWAY]) },
  { files: ['src/lib/**'], rules: imports('lib', [NO_GATEWAY]) },
  { files: ['src/desk/**'], rules: imports('desk', [NO_NODE, NO_GATEWAY]) },
  { files: ['src/components/**'], rules: imports('components', [NO_NODE, NO_GATEWAY]) },
  { files: ['src/loaders/**'], rules: imports('loaders', [NO_FRAMEWORK, NO_NODE, NO_GATEWAY]) },
  {
    // Where ready text is put into a page: HTML that Preact has escaped, and JSON without any angle bracket.
    files: ['src/components/forms/StaticPreact.astro', 'src/components/ui/DataBlocks.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  { files: ['src/layouts/**'], rules: imports('layouts', [NO_NODE, NO_GATEWAY]) },
  { files: ['src/pages/**'], rules: imports('pages', [NO_GATEWAY]) },
  { files: ['src/server/**'], rules: imports('server', [NO_GATEWAY]) },
  {
    files: ['src/components/forms/island/**'],
    rules: imports('components', [NO_NODE, NO_GATEWAY, NO_ZOD, NO_SCHEMA]),
  },
  {
    // The last one stands in for the gateway's source while someone writes: `npm run cms` alone.
    files: ['src/lib/content.ts', 'src/content.config.ts', 'cms/preview/content-with-unsaved.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  {
    files: ['src/pages/**/*.astro'],
    rules: { 'no-restricted-syntax': ['error', ...NO_INLINE, ...NO_WORK_IN_PAGES] },
  },
  {
    files: ['src/components/**', 'src/layouts/**', 'src/pages/**', 'src/desk/**'],
    // What a resident types stays in the page: a shared computer must remember nothing.
    rules: noGlobals(STORAGE_GLOBALS, 'Nothing is kept on the device.'),
  },
  {
    // Text size, chosen by someone with weak sight, in words on the page: decision 27.
    files: ['src/components/fraud/reading/text-memory.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    // A walker's answers, on the walker's own telephone after a yes, until they are sent: decision 38.
    files: ['src/components/forms/walk/kept-{walk,name}.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    // The type checker of Astro knows what an .astro file exports; the linter's does not.
    files: ['src/components/**/examples.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['cms/preview/pages.ts'],
    rules: { '@typescript-eslint/no-unnecessary-type-assertion': 'off' },
  },
  { files: TERMINAL, rules: { 'no-console': 'off' } },
);
