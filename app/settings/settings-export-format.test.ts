import { describe, expect, it } from 'vitest';
import { claim } from '../testing/claims/claim.ts';
import { ACME, keyOf, sampleRole } from '../testing/sample-role.ts';
import { EMPTY_SETTINGS } from './empty-settings.ts';
import { exportedSettings, LARGEST_SETTINGS, parseExportedSettings } from './settings-export-format.ts';

const [dev, admin] = [keyOf(sampleRole('Dev')), keyOf(sampleRole('Admin'))];
const file = JSON.parse(exportedSettings({ ...EMPTY_SETTINGS, providers: [ACME] }));
const parsed = (changes: object) => parseExportedSettings(JSON.stringify({ ...file, ...changes }));

describe('a file of settings', () => {
  it('omits learned facts, and roles without settings', () => {
    const roleSettings = {
      [dev]: { maximumDuration: 3_600 },
      [admin]: { maximumDuration: 3_600, region: 'eu-west-1' },
    };
    expect(JSON.parse(exportedSettings({ ...EMPTY_SETTINGS, roleSettings })).roleSettings).toEqual({
      [admin]: { region: 'eu-west-1' },
    });
  });

  it('does not affect omitted preferences', () => {
    expect(parsed({ preferences: { endSessionsOnQuit: true } })).toMatchObject({ providers: [ACME] });
    expect(parsed({ preferences: { endSessionsOnQuit: true } })?.preferences).toStrictEqual({
      endSessionsOnQuit: true,
    });
  });

  it.each([
    ['of another kind', { kind: 'settings' }],
    ['of another version', { version: 2 }],
    ['with a part that it must not have', { roleSessions: [] }],
    [
      'with a local server that is on',
      { preferences: { endSessionsOnQuit: true, endpoint: { kind: 'on', port: 50_000 } } },
    ],
    ['with keys that open Mai', { preferences: { endSessionsOnQuit: true, openShortcut: 'Control+Alt+M' } }],
    ['with the format of another shell', { preferences: { endSessionsOnQuit: true, copyFormat: 'fish' } }],
    ['with a tray icon for this desktop', { preferences: { endSessionsOnQuit: true, trayIcon: 'light' } }],
    ['without preferences', { preferences: undefined }],
    ['with preferences that are nothing', { preferences: null }],
    ['with preferences that are a number', { preferences: 7 }],
  ])('is rejected with %s', (_, changes) => {
    claim('imported-settings');
    expect(parsed({})).toBeDefined();
    expect(parsed(changes)).toBeUndefined();
  });

  it('is read up to the size limit', () => {
    const text = JSON.stringify(file).padEnd(LARGEST_SETTINGS);
    expect(parseExportedSettings(text)).toBeDefined();
    expect(parseExportedSettings(`${text} `)).toBeUndefined();
  });
});
