import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { mainChunk } from './main-chunks.ts';

/** Modules and what each imports. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  'main/index.ts': ['main/run-app.ts', 'app/domain/result.ts'],
  'main/run-app.ts': ['app/domain/result.ts'],
  'app/text/text-for.ts': ['app/text/en.ts'],
  'main/credential-process/answer-from-vault.ts': ['main/vault.ts'],
  'main/command-line/read-policy.ts': ['app/company/policy.ts', 'app/policy-words.ts'],
  'main/compose.ts': ['app/domain/result.ts', 'app/text/text-for.ts', 'main/vault.ts', 'app/company/policy.ts'],
  'app/company/policy.ts': ['app/text/en.ts', 'main/vault.ts'],
};

const ROOT = resolve('/mai');
/** With slashes on Windows, too, as the bundler has it. */
const idOf = (path: string): string => `${ROOT.replaceAll('\\', '/')}/${path}`;

const chunkOf = (path: string): string | null =>
  mainChunk(ROOT)(idOf(path), {
    getModuleInfo: id => ({ importedIds: (IMPORTS[id.slice(idOf('').length)] ?? []).map(idOf) }),
  });

test('a module of a start is in the first file of those that need it, so that files need each other in one direction', () => {
  const places = [
    ['main/run-app.ts', 'first'],
    ['app/domain/result.ts', 'first'],
    ['app/text/en.ts', 'text'],
    ['main/vault.ts', 'vault'],
    ['app/company/policy.ts', 'commands'],
    ['main/compose.ts', 'app'],
  ] as const;
  for (const [path, chunk] of places) expect(chunkOf(path), path).toBe(chunk);
});

test('what no start loads is left to the bundler', () => {
  for (const path of ['main/command-line/read-policy.ts', 'app/policy-words.ts', 'app/text/de.ts'])
    expect(chunkOf(path), path).toBeNull();
});

test('the entry, which waits for commands, is in no file that they load', () => {
  expect(chunkOf('main/index.ts')).toBeNull();
});
