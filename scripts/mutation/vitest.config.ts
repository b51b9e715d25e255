import { defineConfig } from 'vitest/config';
import { warmPool } from './warm-pool.ts';

// How Stryker runs the tests: each mutant is a run of the few tests that reach it.
export default defineConfig({
  plugins: [
    {
      name: 'warm-pool',
      configureVitest({ project }) {
        Object.assign(project.config, { pool: warmPool.name, poolRunner: warmPool });
      },
    },
  ],
  test: {
    include: JSON.parse(process.env.MUTATION_TESTS ?? '[]'),
    setupFiles: ['scripts/mutation/vitest-setup.ts'],
    isolate: false,
    // Stryker ends what hangs, by the time that the tests take now: what is slow on a busy computer is not.
    testTimeout: 120_000,
  },
});
