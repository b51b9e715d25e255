import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // Every test, or every group of tests that share one (shareMai), starts its own app with its own home folder, settings and company.
  fullyParallel: true,
  // More than processors, since tests mostly wait for an app to start or quit, or for a page.
  workers: 3,
  // A test that fails now and then has a cause, which a retry would hide (CONTRIBUTING.md).
  retries: 0,
  // These end only what hangs: a busy machine takes many times as long as an idle one.
  timeout: 180_000,
  expect: {
    timeout: 30_000,
    // Tolerates different antialiasing, but no different letter, and the end of a scroll bar, which moves while rows are drawn.
    toMatchSnapshot: { threshold: 0.15, maxDiffPixels: 80 },
  },
  snapshotPathTemplate: 'e2e/gallery/pictures/{arg}{ext}',
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['./e2e/everyday/jobs-reporter.ts']],
  outputDir: 'test-results',
});
