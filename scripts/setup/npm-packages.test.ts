import { expect, test } from 'vitest';
import { isInstalled, npmProgram } from './npm-packages.mjs';

const wanted = {
  packages: {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b-win': { version: '1.0.0', optional: true },
  },
};

test('packages are installed if npm recorded the same versions, optional ones aside', () => {
  expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
});

test('npm has to run without a record, for another version and for a missing package', () => {
  expect(isInstalled(wanted, undefined)).toBe(false);
  expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false);
  expect(isInstalled(wanted, { packages: {} })).toBe(false);
});

test('uses the npm that started us, with its own node', () => {
  const env = { npm_execpath: '/usr/lib/npm/bin/npm-cli.js', npm_node_execpath: '/usr/bin/node' };
  expect(npmProgram(env)).toEqual(['/usr/bin/node', '/usr/lib/npm/bin/npm-cli.js']);
});

test('uses the npm on the path when another package manager, or none, started us', () => {
  expect(npmProgram({ npm_execpath: '/opt/yarn.js', npm_node_execpath: '/usr/bin/node' }, 'linux')).toEqual(['npm']);
  expect(npmProgram({}, 'darwin')).toEqual(['npm']);
});

test('starts npm by the command line of Windows, where it is a batch file', () => {
  expect(npmProgram({}, 'win32')).toEqual(['cmd.exe', '/d', '/c', 'npm']);
});
