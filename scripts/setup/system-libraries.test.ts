import { expect, test } from 'vitest';
import { missingFrom, nameOf, needsOf, packagesFor } from './system-libraries.mjs';

const bare = { libraries: '', programFolders: ['/usr/bin'], exists: () => false };

test('requires what tests need only for commands that run tests', () => {
  expect(needsOf('start').map(nameOf)).not.toContain('Xvfb');
  expect(needsOf('test').map(nameOf)).toContain('Xvfb');
  expect(needsOf('').map(nameOf)).toContain('Xvfb');
});

test('requires nothing of the system for the simulated company', () => {
  expect(needsOf('simulator')).toEqual([]);
});

test('everything is missing on a bare machine, until the loader knows a library', () => {
  const needs = needsOf('start');
  expect(missingFrom(needs, bare)).toEqual(needs);
  const machine = { ...bare, libraries: '\tlibnss3.so (libc6,x86-64) => /lib/x86_64-linux-gnu/libnss3.so\n' };
  expect(missingFrom(needs, machine).map(nameOf)).not.toContain('libnss3.so');
});

test('finds a program in any folder of the path', () => {
  const machine = { ...bare, programFolders: ['/a', '/b'], exists: (path: string) => path === '/b/make' };
  expect(missingFrom([{ program: 'make', packages: ['make'] }], machine)).toEqual([]);
});

test('uses the package name of this Debian or Ubuntu release', () => {
  const needs = [{ library: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] }];
  const policy = (t64: string) =>
    `libgtk-3-0t64:\n  Installed: (none)\n  Candidate: ${t64}\n  Version table:\nlibgtk-3-0:\n  Installed: (none)\n  Candidate: 3.24.33\n`;
  expect(packagesFor(needs, policy('3.24.49'))).toEqual(['libgtk-3-0t64']);
  expect(packagesFor(needs, policy('(none)'))).toEqual(['libgtk-3-0']);
  expect(packagesFor(needs, '')).toEqual(['libgtk-3-0t64']);
});

test('lists a package once, even if it meets several needs', () => {
  const needs = [
    { program: 'dbus-daemon', packages: ['dbus-daemon'] },
    { program: 'dbus-run-session', packages: ['dbus-daemon'] },
  ];
  expect(packagesFor(needs, '')).toEqual(['dbus-daemon']);
});
