import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EMPTY_SETTINGS } from '../../app/settings/empty-settings.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { dataFolderEntries, recordPriorEntries } from './data-folder-entries.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'mai-folder-'));
const put = (folder: string, ...names: string[]) => {
  for (const name of names) writeFileSync(join(folder, name), '');
};
const OWN = [
  'settings.json',
  'settings.json.damaged-2026-01-01',
  'key-rotations.json',
  'key-rotations.json.damaged-2026-01-01',
  'activity.jsonl',
  'last-picture.json',
  'mai.log',
  'credentials-0123456789ab.json',
  'registry-aB3dE9',
  'starting',
  'Cookies',
  'Cookies-journal',
];

describe('the entries that Mai may remove from its data folder', () => {
  it('are those of Mai and Chromium, not what was there before or added later', () => {
    claim('delete-own-files-only');
    const folder = newFolder();
    put(folder, 'thesis.pdf', 'Dictionaries', 'SingletonLock');
    mkdirSync(join(folder, 'vault'));
    recordPriorEntries(folder, 'chosen');
    put(folder, ...OWN, 'photo.jpg', 'credentials.json', 'my settings.json', '.settings.json.mai-12-ab');
    mkdirSync(join(folder, 'Partitions'));
    recordPriorEntries(folder, 'chosen');
    const made = dataFolderEntries(folder);
    expect(made).toEqual(
      expect.arrayContaining([...OWN, 'Partitions', 'SingletonLock', '.settings.json.mai-12-ab', 'mai-folder.json']),
    );
    for (const theirs of ['thesis.pdf', 'Dictionaries', 'vault', 'photo.jpg', 'credentials.json', 'my settings.json'])
      expect(made).not.toContain(theirs);
  });

  it('include those that Chromium created earlier in the default folder or in an earlier Mai’s', () => {
    const [given, earlier] = [newFolder(), newFolder()];
    put(given, 'Local State');
    put(earlier, 'Local State');
    writeFileSync(join(earlier, 'settings.json'), JSON.stringify(EMPTY_SETTINGS));
    recordPriorEntries(given, 'given');
    recordPriorEntries(earlier, 'chosen');
    for (const folder of [given, earlier]) expect(dataFolderEntries(folder)).toContain('Local State');
  });

  it.each(['{"editor.fontSize":12}', '{ // of a person’s editor', '[]'])(
    'exclude another program’s settings and what is beside them: %s',
    text => {
      const folder = newFolder();
      put(folder, 'Cookies');
      mkdirSync(join(folder, 'vault'));
      writeFileSync(join(folder, 'settings.json'), text);
      recordPriorEntries(folder, 'chosen');
      put(folder, 'settings.json.damaged-2026-01-01', 'mai.log');
      const made = dataFolderEntries(folder);
      expect(made).toContain('mai.log');
      for (const theirs of ['Cookies', 'vault', 'settings.json', 'settings.json.damaged-2026-01-01'])
        expect(made).not.toContain(theirs);
    },
  );

  it.each(['', '{}', '{"before":1}', 'null'])('are none if the record of the first start is %j', text => {
    const folder = newFolder();
    put(folder, ...OWN);
    writeFileSync(join(folder, 'mai-folder.json'), text);
    expect(dataFolderEntries(folder)).toEqual([]);
  });

  it('are none without a record of the first start', () => {
    const folder = newFolder();
    put(folder, ...OWN);
    expect(dataFolderEntries(folder)).toEqual([]);
  });
});
