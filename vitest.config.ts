import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{app,main,renderer,scripts}/**/*.test.{ts,tsx}', 'e2e/simulator/**/*.test.ts'],
    environment: 'node',
    // Every test brings its own world, so that files may share a process: the whole takes a third of the time.
    isolate: false,
    // A unit test that needs longer waits for something that does not come.
    testTimeout: 20_000,
  },
});
