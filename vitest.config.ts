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
    // A unit test that needs longer waits for something that does not come.
    testTimeout: 20_000,
  },
});
