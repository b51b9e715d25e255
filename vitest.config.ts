import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{app,main,renderer,scripts}/**/*.test.{ts,tsx}', 'e2e/simulator/**/*.test.ts'],
    environment: 'node',
    // A unit test that needs longer waits for something that does not come.
    testTimeout: 20_000,
  },
});
