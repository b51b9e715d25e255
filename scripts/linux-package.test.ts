import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claim } from '../app/testing/claims/claim.ts';

const root = join(import.meta.dirname, '..');

type Linux = {
  readonly target: readonly string[];
  readonly executableArgs: readonly string[];
  readonly executableName: string;
};
type Config = { readonly linux: Linux; readonly protocols: readonly object[] };
const { load } = createRequire(import.meta.url)('js-yaml') as { load(text: string): Config };
const config = load(readFileSync(join(root, 'electron-builder.yml'), 'utf8'));

/** electron-builder's writer of desktop entries, which it does not export. */
type Helper = { computeDesktopEntry(options: object): Promise<string> };
const require = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { LinuxTargetHelper } = require('app-builder-lib/out/targets/LinuxTargetHelper.js') as {
  LinuxTargetHelper: new (packager: object) => Helper;
};

test('Linux packages are of kinds that keep the sandbox: no AppImage, snap or Flatpak', () => {
  claim('linux-package-no-switch');
  expect(config.linux.target).toEqual(['deb', 'tar.gz']);
});

test('the desktop entry of a Linux package starts Mai with a link’s address and no switches', async () => {
  claim('linux-package-no-switch');
  const packager = {
    appInfo: { productName: 'Mai', sanitizedProductName: 'Mai', description: '' },
    executableName: config.linux.executableName,
    platformSpecificBuildOptions: config.linux,
    fileAssociations: [],
    config,
  };
  const entry = await new LinuxTargetHelper(packager).computeDesktopEntry({ ...config.linux, description: 'Mai' });
  expect(/^Exec=(.*)$/m.exec(entry)?.[1]?.split(/ +/)).toEqual(['/opt/Mai/mai', '%U']);
  expect(entry).not.toContain('--no-sandbox');
});
