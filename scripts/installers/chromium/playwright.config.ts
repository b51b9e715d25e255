import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.check.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  outputDir: '../../../.cache/installers/chromium/results',
});
