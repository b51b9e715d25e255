import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fileList } from './file-list.ts';

function folderWith(names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'mai-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  return folder;
}

test('the MSI lists each file of a folder once, as a component of its own, whatever its name', () => {
  const list = fileList(folderWith(['Mai.exe', 'resources/app.asar', 'resources/a & b/"c" <d>.txt']));
  expect([...list.matchAll(/ Source="([^"]*)"/g)].map(([, source]) => source)).toEqual([
    '$(var.APP)/Mai.exe',
    '$(var.APP)/resources/a &amp; b/&quot;c&quot; &lt;d>.txt',
    '$(var.APP)/resources/app.asar',
  ]);
  const components = [...list.matchAll(/<Component Id="([^"]*)"/g)].map(([, id]) => id);
  expect([...list.matchAll(/<ComponentRef Id="([^"]*)"/g)].map(([, id]) => id)).toEqual(components);
  expect(new Set(components).size).toBe(3);
});

test('a file keeps its identity in the next version, so that an upgrade replaces it', () => {
  const names = (list: string) => [...list.matchAll(/<File Id="([^"]*)" Name="Mai.exe"/g)].map(([, id]) => id);
  expect(names(fileList(folderWith(['Mai.exe', 'new.dll'])))).toEqual(names(fileList(folderWith(['Mai.exe']))));
});
