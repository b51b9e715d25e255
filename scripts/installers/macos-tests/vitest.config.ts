import { join } from 'node:path';
import { defineConfig, mergeConfig } from 'vitest/config';
import all from '../../../vitest.config.ts';

export default mergeConfig(
  { ...all, test: { ...all.test, include: [] } },
  defineConfig({
    root: join(import.meta.dirname, '../../..'),
    test: { include: ['main/**/*.test.ts'], setupFiles: [join(import.meta.dirname, 'as-on-macos.ts')] },
  }),
);
