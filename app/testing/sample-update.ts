import { utf8ToBytes } from '@noble/hashes/utils.js';
import { hours, iso, later } from '../domain/instant.ts';
import type { DeliveredList } from '../updates/accept-list.ts';
import { PURPOSE } from '../updates/update-list.ts';
import { NOW } from './sample-role.ts';

export const IN_USE = `ed25519:${'A'.repeat(43)}=`;
export const OFFLINE = `ed25519:${'B'.repeat(43)}=`;
export const SHA512 = `${'a'.repeat(86)}==`;

/** A list as JSON value: version 2.0.0 for everyone, valid for 30 days. */
export const sampleList = (changes: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  purpose: PURPOSE,
  sequence: 7,
  expires: iso(later(NOW, hours(30 * 24))),
  version: '2.0.0',
  rollout: 1,
  packages: [
    samplePackage({ system: 'win32', kind: 'nsis' }),
    samplePackage({ system: 'win32', kind: 'msi' }),
    samplePackage({ system: 'darwin', arch: 'universal', kind: 'zip' }),
    samplePackage({ system: 'linux', kind: 'tar.gz' }),
  ],
  news: { en: ['Roles start faster.'], de: ['Rollen starten schneller.'] },
  ...changes,
});

export const samplePackage = (changes: Readonly<Record<string, unknown>> = {}) => ({
  system: 'win32',
  arch: 'x64',
  kind: 'nsis',
  address: 'https://mai.example/2.0.0/package',
  size: 1_000,
  sha512: SHA512,
  ...changes,
});

/** Signed in name only: fakes take the key's text for its signature. */
export const signedList = (
  changes: Readonly<Record<string, unknown>> = {},
  key = IN_USE,
  text = JSON.stringify(sampleList(changes)),
): DeliveredList => ({ bytes: utf8ToBytes(text), signature: key });
