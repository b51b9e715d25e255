import { join } from 'node:path';
import electron, { app } from 'electron';
import type { BackupsPort } from '../app/aws-files/backups-port.ts';
import type { FoundBrowser } from '../app/console/found-browser.ts';
import type { ActiveCredentials } from '../app/credentials/credentials-of.ts';
import { ok, type Result } from '../app/domain/result.ts';
import type { RoleKey } from '../app/domain/role.ts';
import type { Ports } from '../app/ports.ts';
import type { Clock } from '../app/renewal/clock-port.ts';
import type { TroubleshootPort } from '../app/troubleshoot/troubleshoot-port.ts';
import { createAccountNames, systemNameSources } from './aws/account-names.ts';
import { proxyFor } from './aws/net-fetch.ts';
import type { Fetch } from './aws/sdk-request-handler.ts';
import type { AwsFiles } from './aws-files/aws-files.ts';
import { type Browsers, createConsoleFederation, systemFederation } from './console/console-federation.ts';
import { findBrowsers } from './console/find-browsers.ts';
import { launchBrowser } from './console/launch-browser.ts';
import { createLinkHandover } from './console/link-handover.ts';
import { currentLaunch } from './credential-process/current-launch.ts';
import { createContainerEndpoint } from './credential-server/container-endpoint.ts';
import { peerCheckFor } from './credential-server/peer-owner.ts';
import { tokenParent } from './credential-server/token-files.ts';
import { createCredentialStore, openAwsFiles } from './credentials/credential-store.ts';
import { KEYCHAIN_TIMEOUT, systemKeychain, withTimeout } from './credentials/keychain.ts';
import { createVault, VAULT_FOLDER, type Vault } from './credentials/vault.ts';
import { createClipboard } from './desktop/clipboard.ts';
import { locale, messages } from './desktop/messages.ts';
import { systemClipboard } from './desktop/system-clipboard.ts';
import { createIam } from './key-rotation/iam.ts';
import { createKeyFiles } from './key-rotation/key-files.ts';
import { createRotationJournal } from './key-rotation/rotation-journal.ts';
import { logError } from './log/log.ts';
import { createDataDeletion } from './settings/data-deletion.ts';
import type { TroubleshootOptions } from './troubleshoot/troubleshooter.ts';

type ToolPorts = Pick<
  Ports,
  | 'credentialStore'
  | 'backups'
  | 'vault'
  | 'computer'
  | 'clipboard'
  | 'console'
  | 'endpoint'
  | 'accountNames'
  | 'troubleshoot'
  | 'iam'
  | 'keyFiles'
  | 'rotationJournal'
>;

export type ToolOptions = {
  /** Mai's data folder. */
  readonly folder: string;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly fetch: Fetch;
  readonly credentialsFor: (key: RoleKey) => Promise<Result<ActiveCredentials>>;
};

/** The vault in Mai's data folder, with its key in the system keychain. */
export const openVault = (folder: string): Vault =>
  createVault({
    folder: join(folder, VAULT_FOLDER),
    keychain: systemKeychain(),
    timeout: KEYCHAIN_TIMEOUT,
    createsKey: 'yes',
    report: error => logError('vault', error),
  });

/** The ports that pass credentials on to tools: files, vault, clipboard, browser, local credentials server. */
export function createToolPorts({ folder, vault, clock, fetch, credentialsFor }: ToolOptions): ToolPorts {
  const files = openAwsFiles(process.env, folder, clock);
  const keychain = withTimeout(systemKeychain());
  return {
    credentialStore: createCredentialStore(files, vault, currentLaunch()),
    backups: createBackupsPort(files),
    vault,
    computer: createDataDeletion(folder, app.getPath('home'), files, keychain),
    iam: createIam({ environment: process.env, fetch, now: () => clock.now() }),
    keyFiles: createKeyFiles(files),
    rotationJournal: createRotationJournal(folder),
    troubleshoot: createTroubleshootPort({
      ...{ folder, files, vault, clock, environment: process.env },
      network: { fetch, proxyFor },
    }),
    clipboard: createClipboard(systemClipboard(process.platform, electron), clock),
    accountNames: createAccountNames({ ...systemNameSources(process.env, app.isPackaged, () => clock.now()), fetch }),
    console: createConsoleFederation({
      browsers: consoleBrowsers(folder),
      ...systemFederation(process.env, app.isPackaged),
      fetch,
      handOver: createLinkHandover({
        clock,
        checkPeer: peerCheckFor(process.platform),
        page: () => ({ messages: messages().consolePage, language: locale() }),
      }),
    }),
    endpoint: createContainerEndpoint({
      tokenParent: tokenParent(process.env, folder),
      credentialsFor: credentialsFor,
    }),
  };
}

/** Installed browsers, looked for at each use, since they come and go. */
export const installedBrowsers = (folder: string): Promise<readonly FoundBrowser[]> =>
  findBrowsers({ platform: process.platform, environment: process.env, home: app.getPath('home'), folder });

function consoleBrowsers(folder: string): Browsers {
  const home = app.getPath('home');
  const find = () => installedBrowsers(folder);
  return { find, launch: (chosen, address) => launchBrowser(chosen, address, { folder, home, find }) };
}

/** Loaded with the first check: the code is large. */
function createTroubleshootPort(options: TroubleshootOptions): TroubleshootPort {
  const load = async () => (await import('./troubleshoot/troubleshooter.ts')).createTroubleshooter(options);
  return {
    gather: async (...facts) => (await load()).gather(...facts),
    fix: async fix => (await load()).fix(fix),
  };
}

/** Adapts the backups of the AWS files to the core's port. */
const createBackupsPort = (files: AwsFiles): BackupsPort => ({
  list: () => files.backups(),
  async preview(backup) {
    const lines = await files.previewRestore(backup);
    return lines.ok ? ok({ file: backup.file, lines: lines.value }) : lines;
  },
  restore: backup => files.restore(backup),
});
