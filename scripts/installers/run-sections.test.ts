import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runSections } from './run-sections.ts';
import type { Section } from './section.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'mai-installers-'));

const run = async (sections: readonly Section[], folder = newFolder()) => {
  const lines: string[] = [];
  const outcome = await runSections(sections, { root: '/', folder, say: line => lines.push(line) });
  return { lines, outcome };
};

test('a failed check is counted with its reason, and the next one runs', async () => {
  const { lines, outcome } = await run([
    {
      name: 'linux',
      run: async ({ check, notPossible }) => {
        await check('installs', () => Promise.reject(new Error('no space')));
        await check('starts', () => undefined);
        notPossible('Flatpak', 'Flathub can’t be reached');
      },
    },
  ]);
  expect(outcome).toEqual({
    passed: 1,
    failed: ['linux: installs: no space'],
    notPossible: ['linux: Flatpak: Flathub can’t be reached'],
  });
  expect(lines[0]).toBe('✗ linux: installs: no space');
});

test('an error outside a check fails the run and stops no other section', async () => {
  const { outcome } = await run([
    { name: 'windows', run: () => Promise.reject(new Error('no wine')) },
    { name: 'updates', run: async ({ check }) => void (await check('fetches', () => undefined)) },
  ]);
  expect(outcome.failed).toEqual(['windows: runs to its end: no wine']);
  expect(outcome.passed).toBe(1);
});

test('a section starts with an empty folder', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'linux'));
  writeFileSync(join(folder, 'linux', 'old'), '');
  const found: boolean[] = [];
  await run(
    [
      {
        name: 'linux',
        run: async work => {
          found.push(existsSync(join(work.folder, 'old')));
        },
      },
    ],
    folder,
  );
  expect(found).toEqual([false]);
});
