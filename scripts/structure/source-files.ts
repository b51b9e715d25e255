import { globSync } from 'node:fs';

/** What people write by hand: TypeScript, JavaScript and style sheets of all folders, tests included. From the root, sorted. */
export const sourceFiles = (root: string): readonly string[] =>
  globSync('{app,main,renderer,e2e,scripts}/**/*.{ts,tsx,mjs,css}', { cwd: root })
    .map(file => file.replaceAll('\\', '/'))
    .toSorted();
