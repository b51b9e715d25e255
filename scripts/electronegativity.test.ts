import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'mai-electronegativity-'));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Its programmatic way in, which has no types. */
type Electronegativity = (options: {
  readonly input: string;
  readonly isRelative: boolean;
  readonly electronVersionOverride: string;
  readonly excludeFromScan: readonly string[];
}) => Promise<{
  readonly issues: readonly { readonly id: string; readonly file: string }[];
  /** Files that it could not read. */
  readonly errors: readonly { readonly file: string; readonly message: string }[];
}>;

/**
 * Its parser would find our TypeScript, which has no API any more, before the old one that it came with; and it would ask the
 * network for translations.
 */
function electronegativity(): Electronegativity {
  const require = createRequire(import.meta.url);
  const name = '@doyensec/electronegativity/dist/runner.js';
  const instead: Readonly<Record<string, unknown>> = {
    typescript: createRequire(require.resolve(name))('typescript'),
    got: () => Promise.reject(new Error('No network here.')),
  };
  const node = Module as unknown as { _load(wish: string, ...rest: unknown[]): unknown };
  const load = node._load;
  node._load = (wish, ...rest) => instead[wish] ?? load(wish, ...rest);
  try {
    return require(name);
  } finally {
    node._load = load;
  }
}

// It looks into every folder that it finds, and would be at node_modules for long.
beforeAll(() => {
  const isShipped = (path: string) => !/\.test\.tsx?$|\/testing(\/|$)/.test(path);
  for (const part of ['app', 'main', 'renderer', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true, filter: isShipped });
  // It says at length that it cannot reach its translations.
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
});

afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** What docs/electron-checklist.md answers: the finding and its file. */
const answered = (): readonly string[] =>
  [...read('docs/electron-checklist.md').matchAll(/^\| `([A-Z_]+_CHECK)` in `([^`]+)`/gm)].map(
    ([, id, file]) => `${id} in ${file}`,
  );

test('Electronegativity finds nothing that is not answered in writing, and reads every file', async () => {
  const { issues, errors } = await electronegativity()({
    input: folder,
    isRelative: true,
    electronVersionOverride: JSON.parse(read('package.json')).devDependencies.electron,
    // It asks the network which Electron is the newest.
    excludeFromScan: ['availablesecurityfixesglobalcheck'],
  });
  expect(errors).toEqual([]);
  const found = new Set(issues.map(({ id, file }) => `${id} in ${file === 'N/A' ? 'the app' : file}`));
  expect([...found].toSorted()).toEqual(answered().toSorted());
}, 120_000);
