import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claim } from '../app/testing/claims/claim.ts';

const root = join(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const manifest: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(read('package.json'));
const locked: Readonly<Record<string, { integrity?: string; hasInstallScript?: true; resolved?: string }>> = JSON.parse(
  read('package-lock.json'),
).packages;

describe('the supply chain', () => {
  test('pins each package to one exact version', () => {
    claim('exact-versions');
    const wanted = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap(kind =>
      Object.entries(manifest[kind] ?? {}),
    );
    expect(wanted.length).toBeGreaterThan(30);
    expect(wanted.filter(([, version]) => !/^(npm:@?[\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('pins each package to a hash', () => {
    claim('exact-versions');
    const loose = Object.entries(locked).filter(
      ([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test('comes from a registry only', () => {
    claim('exact-versions');
    const elsewhere = Object.values(locked).filter(({ resolved }) => /^(git|file|http:)/.test(resolved ?? ''));
    expect(elsewhere).toEqual([]);
  });

  test('runs no install script automatically, and knows the packages that have one', () => {
    claim('no-install-scripts');
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    const wishful = Object.entries(locked).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(wishful.map(([path]) => path)).toEqual([
      // Prints a request for donations.
      'node_modules/electron-winstaller',
      // Copies its prebuilt binary, which it also finds where it is.
      'node_modules/keytar',
      // Passes file descriptors over D-Bus, which no test uses.
      'node_modules/usocket',
    ]);
  });

  test('keytar is installed with a binary for each system, so that nothing is compiled', () => {
    claim('no-install-scripts');
    const binaries = globSync('*/keytar.node', { cwd: join(root, 'node_modules/keytar/prebuilds') }).map(dirname);
    expect(binaries).toEqual(
      expect.arrayContaining(['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-arm64', 'win32-x64']),
    );
  });

  test('ends with the package: no updater of others ships, and Mai loads no code from elsewhere', () => {
    claim('no-updater');
    const shipped = globSync('{app,main,renderer}/**/*.{ts,tsx}', { cwd: root }).filter(
      file => !/\.test\.ts|[\\/]testing[\\/]/.test(file),
    );
    const loads = shipped.flatMap(file => {
      const text = read(file);
      const imported = [...text.matchAll(/\b(?:import|require)\(\s*([^)]*)\)/g)].map(([, what = '']) => what);
      // By a name that the build has written into Mai's own page, whose policy allows no other scripts.
      const ofBuild = file.endsWith('after-picture.ts') ? '/* @vite-ignore */ pageScript' : undefined;
      const isOurs = (what: string) =>
        what === ofBuild || /^'(\.{1,2}\/[\w./-]+|(?:node:)?[@\w/-]+)'$/.test(what) || what === 'import.meta.url';
      const ways = text.match(
        /autoUpdater|electron-updater|\beval\(|new Function|node:vm|dlopen|importScripts|loadExtension|utilityProcess/g,
      );
      return [...imported.filter(what => !isOurs(what)), ...(ways ?? [])].map(what => `${file}: ${what}`);
    });
    expect(loads).toEqual([]);
    expect(Object.keys(locked).filter(path => /electron-updater|update-electron-app/.test(path))).toEqual([]);
  });

  test('keeps signing secrets out of the repository, and gives the hardened Mac app only V8’s exception', () => {
    claim('release-signing');
    // The simulated company's private keys are public on purpose.
    const exclude = ['node_modules/**', 'dist/**', 'e2e/simulator/keys/**'];
    expect(globSync('**/*.{p12,pfx,p8,pem,key,cer}', { cwd: root, exclude })).toEqual([]);
    const said = read('electron-builder.yml').replace(/^ *#.*$/gm, '');
    expect(said).not.toMatch(/password|certificateFile|cscLink|identity:/i);
    for (const setting of ['hardenedRuntime: true', 'notarize: true', 'entitlements: assets/entitlements.mac.plist'])
      expect(said).toContain(setting);
    const allowed = [...read('assets/entitlements.mac.plist').matchAll(/<key>([^<]+)<\/key>/g)].map(([, key]) => key);
    expect(allowed).toEqual(['com.apple.security.cs.allow-jit']);
  });

  test('allows only react and react-dom in the page', () => {
    claim('page-packages');
    const sources = globSync('renderer/**/*.{ts,tsx}', { cwd: root }).filter(file => !file.endsWith('.test.ts'));
    const imported = sources.flatMap(file => [...read(file).matchAll(/(?:from|import)\s*\(?\s*'([^'.][^']*)'/g)]);
    const packages = new Set(imported.map(([, name = '']) => name));
    expect([...packages].sort()).toEqual(['react', 'react-dom/client', 'virtual:licenses']);
  });
});
