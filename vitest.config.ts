import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{app,main,renderer,scripts}/**/*.test.{ts,tsx}', 'e2e/simulator/**/*.test.ts'],
    environment: 'node',
    // Every test brings its own world, so that files may share a process: the whole takes a third of the time.
    isolate: false,
    // Some wait for a server or a clock of their own; left to itself, Vitest would leave a processor idle besides.
    maxWorkers: availableParallelism() + 1,
    // Ends only what hangs: a busy machine takes many times as long as an idle one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
