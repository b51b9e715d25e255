import { defineConfig } from 'vitest/config';
import { warmPool } from './warm-pool.ts';

// Vitest under Stryker: each mutant is a run of the few tests that reach it.
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
    // Stryker stops hanging runs, by measured test times: slow on a busy machine is not a hang.
    testTimeout: 120_000,
  },
});
