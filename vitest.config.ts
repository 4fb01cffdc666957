/** Unit tests mirror the tree; content tests read src/content. Pages are tested in tests/e2e, on the built site. */
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const formspreeReact = fileURLToPath(
  new URL('node_modules/@formspree/react/dist/index.mjs', import.meta.url),
);

/** What the tests must run of how status and differences are derived, in per cent. */
const RULES_FLOOR = { functions: 100, lines: 99, statements: 98, branches: 95 };

/**
 * Puts something else in the place of what all files of a process share: a module, a global name, the clock. Or stops and
 * starts a database, whose connections belong to the process.
 */
const CHANGES_WHAT_IS_SHARED =
  /\bvi\.(?:mock|doMock|stub\w+|resetModules|useFakeTimers|setSystemTime|spyOn)\b|process\.(?:env\S* = |chdir)|\bglobalThis\S* = |running-postgres/;

/** The unit tests that need a process of their own, found by what they say. */
const ALONE = readdirSync(path.join(import.meta.dirname, 'tests/unit'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => path.posix.join('tests/unit', file.replaceAll(path.sep, '/')))
  .filter((file) =>
    CHANGES_WHAT_IS_SHARED.test(readFileSync(path.join(import.meta.dirname, file), 'utf8')),
  );

export default defineConfig({
  resolve: {
    // The package's main file would load real React beside Preact; its ES module lets the aliases reach.
    alias: [{ find: /^@formspree\/react$/, replacement: formspreeReact }],
  },
  // What the build bakes in (src/env.d.ts); the day is fixed so that no test depends on the calendar.
  define: {
    __BUILD__: JSON.stringify({
      publisher: null,
      now: '2026-11-21T12:00:00.000Z',
      testLocale: false,
      hasServer: true,
      adapter: 'node',
      origin: null,
    }),
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    // Left to itself it would leave one core idle; nothing else runs meanwhile.
    maxWorkers: availableParallelism(),
    // A test that hangs is a failed test; nothing here waits for a network.
    testTimeout: 20_000,
    // Fails a run that finds no tests: silence is not success.
    passWithNoTests: false,
    server: { deps: { inline: [/@formspree/] } },
    // `npm run coverage`: of the rules and of the intake, where a mistake costs most.
    coverage: {
      provider: 'v8',
      include: ['src/domain/**/*.ts', 'src/intake/**/*.ts'],
      reportsDirectory: '.cache/coverage',
      reporter: ['text-summary', 'json-summary'],
      thresholds: {
        // Measured 2026-11-22: every function, and 99 of 100 lines.
        'src/domain/promises/{changes,follow-up,measure,progress}.ts': RULES_FLOOR,
        'src/domain/statistics/{compare,distributions,finding*,intervals,like-for-like,members,overdispersion,periods,rates,rounding,xmr}.ts':
          RULES_FLOOR,
      },
    },
    projects: [
      {
        extends: true,
        // Files share a process, and so zod and the content are read once a process and not once a file.
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: ALONE,
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'unit-alone', include: ALONE },
      },
      {
        extends: true,
        test: { name: 'content', include: ['tests/content/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        // Needs dist/: scripts/test.ts builds it first.
        // The pages of the site are read and taken apart once a process.
        test: { name: 'built', include: ['tests/e2e/built/**/*.test.ts'], isolate: false },
      },
    ],
  },
  cacheDir: path.join(import.meta.dirname, '.cache/vitest'),
});
