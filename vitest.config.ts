/** Unit tests mirror the tree; content tests read src/content. Pages are tested in tests/e2e, on the built site. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const formspreeReact = fileURLToPath(
  new URL('node_modules/@formspree/react/dist/index.mjs', import.meta.url),
);

/** What the tests must run of how status and differences are derived, in per cent. */
const RULES_FLOOR = { functions: 100, lines: 99, statements: 98, branches: 95 };

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
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: { name: 'content', include: ['tests/content/**/*.test.ts'] },
      },
      {
        extends: true,
        // Needs dist/: scripts/test.ts builds it first.
        test: { name: 'built', include: ['tests/e2e/built/**/*.test.ts'] },
      },
    ],
  },
  cacheDir: path.join(import.meta.dirname, '.cache/vitest'),
});
