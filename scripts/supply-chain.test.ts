import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const manifest: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(read('package.json'));
const locked: Readonly<Record<string, { integrity?: string; hasInstallScript?: true; resolved?: string }>> = JSON.parse(
  read('package-lock.json'),
).packages;

describe('the supply chain', () => {
  test('has each package in one exact version', () => {
    const wanted = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap(kind =>
      Object.entries(manifest[kind] ?? {}),
    );
    expect(wanted.length).toBeGreaterThan(30);
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('holds each package to a hash', () => {
    const loose = Object.entries(locked).filter(
      ([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test('comes from a registry only, whichever that is', () => {
    const elsewhere = Object.values(locked).filter(({ resolved }) => /^(git|file|http:)/.test(resolved ?? ''));
    expect(elsewhere).toEqual([]);
  });

  test('runs no install script of a package by itself, and knows which would like to', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    const wishful = Object.entries(locked).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(wishful.map(([path]) => path)).toEqual([
      // Says thank you for money.
      'node_modules/electron-winstaller',
      // Says something about a war; Electronegativity's tables want it.
      'node_modules/es5-ext',
      // Built by scripts/set-up/keytar.ts: the one that needs it.
      'node_modules/keytar',
      // Passes file descriptors over D-Bus, which no test needs.
      'node_modules/usocket',
    ]);
  });

  test('lets nothing into the page but react and react-dom', () => {
    const sources = globSync('renderer/**/*.{ts,tsx}', { cwd: root }).filter(file => !file.endsWith('.test.ts'));
    const imported = sources.flatMap(file => [...read(file).matchAll(/(?:from|import)\s*\(?\s*'([^'.][^']*)'/g)]);
    const packages = new Set(imported.map(([, name = '']) => name));
    expect([...packages].sort()).toEqual(['react', 'react-dom/client', 'virtual:licences']);
  });
});
