import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claim } from '../app/testing/claims/claim.ts';
import { LINUX_FORMATS } from './linux-packages/linux-packages.ts';
import { sharedFiles } from './linux-packages/stage-files.ts';

const root = join(import.meta.dirname, '..');
const assets = join(root, 'assets', 'packaging', 'linux');

type Config = { readonly linux: { readonly target: readonly string[]; readonly executableName: string } };
const { load } = createRequire(import.meta.url)('js-yaml') as { load(text: string): Config };
const { linux } = load(readFileSync(join(root, 'electron-builder.yml'), 'utf8'));

test('Linux packages are of kinds that keep the sandbox: no AppImage, snap or Flatpak', () => {
  claim('linux-package-no-switch');
  expect(linux.target).toEqual(['dir']);
  expect(LINUX_FORMATS).toEqual(['deb', 'rpm', 'tar.gz']);
});

test('the desktop entry of a Linux package starts Mai with a link’s address and no switches', () => {
  claim('linux-package-no-switch');
  const entries = Object.keys(sharedFiles(root)).filter(path => path.endsWith('.desktop'));
  expect(entries).toEqual(['usr/share/applications/mai.desktop']);
  const entry = readFileSync(join(assets, 'mai.desktop'), 'utf8');
  expect(/^Exec=(.*)$/m.exec(entry)?.[1]?.split(/ +/)).toEqual([`/opt/Mai/${linux.executableName}`, '%U']);
  const files = globSync('*', { cwd: assets }).map(name => readFileSync(join(assets, name), 'utf8'));
  expect(files.join('')).not.toContain('--no-sandbox');
});

test('the desktop entry handles mai: links and the type of .mai files', () => {
  const entry = readFileSync(join(assets, 'mai.desktop'), 'utf8');
  const types = readFileSync(join(assets, 'mai.xml'), 'utf8');
  const [, type = ''] = /<mime-type type="([^"]+)">/.exec(types) ?? [];
  expect(types).toContain('<glob pattern="*.mai"/>');
  expect(entry).toContain(`\nMimeType=${type};x-scheme-handler/mai;\n`);
});
