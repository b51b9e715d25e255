import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EMPTY_SETTINGS } from '../../app/settings/empty-settings.ts';
import { modeOf, OWN_FILE } from '../../scripts/testing/file-system.ts';
import { createSettingsFile } from './settings-file.ts';

const newFolder = () => mkdtemp(join(tmpdir(), 'mai-settings-'));

describe('the settings file', () => {
  test('is empty if it is missing', async () => {
    expect(await createSettingsFile(await newFolder()).load()).toEqual({ settings: EMPTY_SETTINGS });
  });

  test('returns what was saved last, readable by its owner only', async () => {
    const folder = await newFolder();
    const file = createSettingsFile(folder);
    const saves = [false, true].map(endSessionsOnQuit =>
      file.save({ ...EMPTY_SETTINGS, preferences: { ...EMPTY_SETTINGS.preferences, endSessionsOnQuit } }),
    );
    expect((await Promise.all(saves)).every(saved => saved.ok)).toBe(true);
    const loaded = await createSettingsFile(folder).load();
    expect(loaded.settings.preferences.endSessionsOnQuit).toBe(true);
    expect(modeOf(join(folder, 'settings.json'))).toBe(OWN_FILE);
  });

  test.each(['', '{', '[]', '{"version":2}', '{"version":1,"surprise":true}'])(
    'is moved aside if it is damaged: %s',
    async text => {
      const folder = await newFolder();
      await writeFile(join(folder, 'settings.json'), text);
      const { settings, failure } = await createSettingsFile(folder).load();
      expect(settings).toEqual(EMPTY_SETTINGS);
      const [kept = ''] = await readdir(folder);
      expect(failure).toEqual({ kind: 'settings-damaged', keptAs: kept });
      expect(await readFile(join(folder, kept), 'utf8')).toBe(text);
    },
  );

  test('reports why saving failed', async () => {
    const folder = await newFolder();
    await mkdir(join(folder, 'settings.json'));
    expect(await createSettingsFile(folder).save(EMPTY_SETTINGS)).toEqual({
      ok: false,
      failure: { kind: 'settings-unwritable', fault: 'not-a-file' },
    });
  });
});
