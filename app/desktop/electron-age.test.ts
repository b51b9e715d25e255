import { expect, test } from 'vitest';
import { claim } from '../testing/claims/claim.ts';
import { oldElectron } from './electron-age.ts';

const DAY = 86_400_000;
const facts = { version: '45.4.1', wantedMajor: 45, builtAt: 0, now: 0 };

test('a release’s Electron is supported for at most 24 weeks', () => {
  claim('old-electron');
  expect(oldElectron(facts)).toBeUndefined();
  expect(oldElectron({ ...facts, now: 168 * DAY })).toBeUndefined();
  expect(oldElectron({ ...facts, now: 168 * DAY + 1 })).toEqual({ version: '45.4.1', build: 'release' });
});

test('the development Electron is always old', () => {
  expect(oldElectron({ ...facts, version: '33.2.1' })).toEqual({ version: '33.2.1', build: 'development' });
});

test('a newer Electron than that of releases is not old', () => {
  expect(oldElectron({ ...facts, version: '46.0.0-beta.1' })).toBeUndefined();
});
