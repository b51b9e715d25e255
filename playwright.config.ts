import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // Every test starts its own app with its own home, settings and company: they share nothing but the display.
  fullyParallel: true,
  // Mostly they wait for an app to start or to end, or for a page.
  workers: 3,
  // What passes only the second time is named at the end as flaky, and is to be mended (CONTRIBUTING.md).
  retries: 1,
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    // A letter's edge may differ by a shade; a letter may not. The end of a scroll bar moves while the last rows are drawn.
    toMatchSnapshot: { threshold: 0.15, maxDiffPixels: 80 },
  },
  snapshotPathTemplate: 'e2e/gallery/pictures/{arg}{ext}',
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  outputDir: 'test-results',
});
