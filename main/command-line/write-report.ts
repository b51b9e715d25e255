import { join } from 'node:path';
import { app } from 'electron';
import { instant } from '../../app/domain/instant.ts';
import { reduce } from '../../app/events.ts';
import { EMPTY_SETTINGS } from '../../app/settings/empty-settings.ts';
import { emptySnapshot, type Snapshot } from '../../app/snapshot.ts';
import type { Text } from '../../app/text/en/en.ts';
import { reportOf } from '../../app/troubleshoot/troubleshoot.ts';
import { openAwsFiles } from '../credentials/credential-store.ts';
import { systemKeychain, withTimeout } from '../credentials/keychain.ts';
import { createVault, VAULT_FOLDER } from '../credentials/vault.ts';
import { systemLanguage } from '../desktop/system-language.ts';
import { thisElectron } from '../desktop/this-electron.ts';
import { readSettings } from '../settings/settings-file.ts';
import { createTroubleshooter } from '../troubleshoot/troubleshooter.ts';
import type { PolicyNow } from './read-policy.ts';

/** Checks the computer as Troubleshoot does, but without the network, and returns its redacted report. Changes nothing. */
export async function writeReport({ policies, problems }: PolicyNow, text: Text): Promise<string> {
  const folder = app.getPath('userData');
  const environment = process.env;
  const clock = { now: () => instant(Date.now()), ahead: () => 0 };
  const outdated = thisElectron(environment, app.isPackaged);
  const start = emptySnapshot({
    version: app.getVersion(),
    platform: process.platform as Snapshot['platform'],
    systemLanguage: systemLanguage(),
    ...(outdated && { oldElectron: outdated }),
  });
  const settings = (await readSettings(folder)) ?? EMPTY_SETTINGS;
  const snapshot = reduce(reduce(start, { type: 'settingsLoaded', settings }), {
    type: 'policiesRead',
    policies,
    problems,
  });
  const keychain = withTimeout(systemKeychain());
  const vault = createVault({ folder: join(folder, VAULT_FOLDER), keychain, timeout: 2_000, createsKey: 'no' });
  const files = openAwsFiles(environment, folder, clock);
  return reportOf(createTroubleshooter({ folder, files, vault, clock, environment }), snapshot, clock.now(), text);
}
