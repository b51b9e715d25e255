import type { AccountNamesPort } from '../../accounts/account-names-port.ts';
import type { NamedAccounts } from '../../accounts/account-settings.ts';
import { keptActivity } from '../../activity/activity.ts';
import type { ActivityEvent } from '../../activity/activity-event.ts';
import type { ActivityPort } from '../../activity/activity-port.ts';
import type { BackupsPort } from '../../aws-files/backups-port.ts';
import type { CompanyPort } from '../../company/company-port.ts';
import type { OpenedSetup, SetupSource } from '../../company/setup-offer.ts';
import type { InstalledBrowser } from '../../console/browser-choice.ts';
import type { ConsolePort, ConsoleRequest, ConsoleWindow } from '../../console/console-port.ts';
import type { EndpointPort } from '../../credential-server/endpoint-port.ts';
import type { ClipboardPort } from '../../credentials/clipboard-port.ts';
import type { VaultState } from '../../credentials/credentials-state.ts';
import type { VaultPort } from '../../credentials/vault-port.ts';
import type { SavePort } from '../../desktop/save-port.ts';
import type { Backup } from '../../domain/aws-file.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { RoleKey } from '../../domain/role.ts';
import type { FoundImport } from '../../import/import-candidate.ts';
import type { ImportsPort } from '../../import/imports-port.ts';
import type { ComputerPort } from '../../settings/computer-port.ts';
import type { SettingsImportPort } from '../../settings/settings-import-port.ts';
import type { TroubleshootFacts } from '../../troubleshoot/facts.ts';
import type { FileFix } from '../../troubleshoot/fix.ts';
import type { TroubleshootPort } from '../../troubleshoot/troubleshoot-port.ts';
import type { AccentPort } from '../../window/accent-port.ts';
import type { ContrastPort } from '../../window/contrast-port.ts';
import { sampleFacts } from '../sample-facts.ts';

/** Fakes of clipboard, browser, keychain, backups and the local server. */
export class FakeDesk {
  /** Copied texts, newest last. */
  readonly copied: { readonly text: string; readonly isSecret: boolean }[] = [];
  /** Links opened in the browser. */
  readonly opened: string[] = [];
  readonly linked: ConsoleRequest[] = [];
  /** Windows in which they were to open; undefined for the default browser. */
  readonly windows: (ConsoleWindow | undefined)[] = [];
  /** Result of opening a link. */
  opening: Result = ok();
  /** Installed browsers. */
  browsers: readonly InstalledBrowser[] = [];
  keychain: VaultState = 'keychain';
  backupList: readonly Backup[] = [];
  readonly restored: Backup[] = [];
  /** Effect of a restore on the files. */
  onRestore = () => {};
  /** Port of the local credentials server. */
  listening: number | undefined;
  /** Roles served by the local server. */
  served: readonly RoleKey[] = [];
  /** Ports in use. */
  readonly taken = new Set<number>();

  /** AWS's account names, with counters of lookups. */
  readonly known = { page: {} as NamedAccounts, aliases: {} as NamedAccounts };
  readonly asked: string[] = [];
  readonly savedFiles: { readonly name: string; readonly text: string }[] = [];
  /** Answer of the dialog. */
  saving: Result<'saved' | 'canceled'> = ok('saved');

  /** The system's accent color has changed. */
  wear: (accent: string) => void = () => {};
  readonly accent: AccentPort = {
    watch: listener => {
      this.wear = listener;
      return () => {};
    },
  };

  /** High contrast was switched on or off. */
  heighten: (isHigh: boolean) => void = () => {};
  readonly contrast: ContrastPort = {
    watch: listener => {
      this.heighten = listener;
      return () => {};
    },
  };

  readonly accountNames: AccountNamesPort = {
    onSignInPage: async () => {
      this.asked.push('page');
      return this.known.page;
    },
    alias: async ({ accountId }) => {
      this.asked.push(accountId);
      return this.known.aliases[accountId];
    },
  };

  readonly save: SavePort = {
    save: async file => {
      if (this.saving.ok && this.saving.value === 'saved') this.savedFiles.push(file);
      return this.saving;
    },
  };

  readonly happened: ActivityEvent[] = [];

  readonly activity: ActivityPort = {
    append: async events => void this.happened.push(...events),
    read: async now => keptActivity(this.happened, now),
  };

  /** Facts besides active roles. */
  facts: Partial<TroubleshootFacts> = {};
  readonly fixed: FileFix[] = [];

  readonly troubleshoot: TroubleshootPort = {
    gather: async active => sampleFacts({ ...this.facts, active }),
    fix: async fix => {
      this.fixed.push(fix);
      this.facts = {};
      return ok();
    },
  };

  readonly clipboard: ClipboardPort = {
    copy: text => this.copied.push({ text, isSecret: false }),
    copySecret: text => this.copied.push({ text, isSecret: true }),
    forget: async () => {
      this.copied.length = 0;
    },
  };

  readonly console: ConsolePort = {
    link: async request => {
      this.linked.push(request);
      return ok(`https://signin.example/federation?token-canary-${this.linked.length}`);
    },
    open: async (link, chosen) => {
      this.opened.push(link);
      this.windows.push(chosen);
      return this.opening;
    },
    browsers: async () => this.browsers,
  };

  /** Number of deletions, and their result. */
  forgotten = 0;
  forgetting: () => Result = () => ok();
  readonly computer: ComputerPort = {
    forget: async () => {
      this.forgotten += 1;
      return this.forgetting();
    },
  };

  /** The file of settings that the person chooses. */
  chosenSettings: { readonly name: string; readonly text: string } | undefined;
  readonly settingsImport: SettingsImportPort = { choose: async () => this.chosenSettings };

  /** Settings of other tools. */
  found: readonly FoundImport[] = [];
  readonly imports: ImportsPort = { find: async () => this.found };

  /** Content of a file or link, when opened. */
  setup: OpenedSetup | undefined;
  readonly openedSetups: { readonly source: SetupSource; readonly signingKeys: readonly string[] }[] = [];
  readonly company: CompanyPort = {
    openSetup: async (source, signingKeys) => {
      this.openedSetups.push({ source, signingKeys });
      return this.setup;
    },
    ownLabel: async host => (/^[\d.]+$/.test(host) ? undefined : host.split('.').at(-2)),
  };

  /** The keychain shows its prompt, or has answered. */
  hearVault: (state: VaultState) => void = () => {};
  readonly vault: VaultPort = {
    state: async () => this.keychain,
    look: async () => this.keychain,
    watch: listener => {
      this.hearVault = listener;
      return () => {};
    },
  };

  readonly backups: BackupsPort = {
    list: async () => ok(this.backupList),
    preview: async ({ file, id }) => ok({ file, lines: [{ kind: 'added', text: `# ${id}` }] }),
    restore: async backup => {
      this.restored.push(backup);
      this.onRestore();
      return ok();
    },
  };

  readonly endpoint: EndpointPort = {
    start: async (port = 50_000): Promise<Result<number>> => {
      if (this.taken.has(port)) return fail({ kind: 'endpoint-unavailable', reason: 'port-taken' });
      this.listening = port;
      return ok(port);
    },
    stop: async () => {
      this.listening = undefined;
    },
    serve: async keys => {
      this.served = keys;
    },
    variables: async (key, form) => {
      if (this.listening === undefined) return fail({ kind: 'endpoint-off' });
      if (!this.served.includes(key)) return fail({ kind: 'not-active' });
      const AWS_CONTAINER_CREDENTIALS_FULL_URI = `http://127.0.0.1:${this.listening}/role/${key.length}`;
      return ok(
        form === 'file'
          ? { AWS_CONTAINER_CREDENTIALS_FULL_URI, AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: `/run/mai/${key.length}` }
          : { AWS_CONTAINER_CREDENTIALS_FULL_URI, AWS_CONTAINER_AUTHORIZATION_TOKEN: `endpoint-canary-${key.length}` },
      );
    },
  };
}
