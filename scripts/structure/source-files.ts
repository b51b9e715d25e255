import { globSync } from 'node:fs';

/** Hand-written TypeScript, JavaScript and CSS of all folders, tests included: sorted paths relative to the root. */
export const sourceFiles = (root: string): readonly string[] =>
  globSync('{app,main,renderer,e2e,scripts}/**/*.{ts,tsx,mjs,css}', { cwd: root })
    .map(file => file.replaceAll('\\', '/'))
    .toSorted();
