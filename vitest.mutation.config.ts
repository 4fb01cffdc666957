/** The unit tests that the mutation test runs (stryker.config.json): those of statistics and promise status. */
import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/unit/domain/{promises,statistics}/*.test.ts'],
    passWithNoTests: false,
    // Many runs beside whatever else the machine does: slow is not wrong here.
    testTimeout: 60_000,
  },
  cacheDir: path.join(import.meta.dirname, '.cache/vitest-mutation'),
});
