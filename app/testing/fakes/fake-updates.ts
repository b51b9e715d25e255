import type { Cancel } from '../../domain/cancel.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { DeliveredList } from '../../updates/accept-list.ts';
import type { UpdatePackage } from '../../updates/update-list.ts';
import type { UpdateRecord } from '../../updates/update-record.ts';
import type { DownloadedPackage, Updater, UpdatesPort } from '../../updates/updates-port.ts';

/** Updates of a fake build: the test decides how it was installed, and what the server has. */
export class FakeUpdates implements UpdatesPort {
  facts: Updater['facts'] = { version: '1.2.3', platform: 'win32', arch: 'x64', installation: 'nsis' };
  /** None: a build without updates, as from source. */
  keys: readonly string[] = [];
  list: Result<DeliveredList> = fail({ kind: 'update-unreachable', host: 'mai.example', reason: 'network' });
  stored: UpdateRecord = { seed: '0123456789abcdef' };
  keeping: Result = ok();
  /** Result of the installer. It never ends where Mai is replaced. */
  installing: () => Promise<Result> = () => new Promise(() => {});
  downloading: () => Promise<Result> = async () => ok();
  checks = 0;
  readonly downloads: string[] = [];
  readonly installed: string[] = [];
  /** Hashes of the packages whose installers ran. */
  readonly installedHashes: string[] = [];
  restarts = 0;
  /** How many times downloads were deleted. */
  cleared = 0;
  readonly #listeners = new Set<(version: string | undefined) => void>();

  async open(): Promise<Updater> {
    return {
      facts: this.facts,
      keys: this.keys,
      isSigned: (_, signature, key) => signature === key,
      record: async () => this.stored,
      keep: async change => {
        if (this.keeping.ok) this.stored = change(this.stored);
        return this.keeping;
      },
      fetchList: async () => {
        this.checks += 1;
        return this.list;
      },
      download: (version, wanted) => this.#download(version, wanted),
      clear: async () => {
        this.cleared += 1;
      },
      install: async ({ version, package: { sha512 } }) => {
        this.installed.push(version);
        this.installedHashes.push(sha512);
        return this.installing();
      },
    };
  }

  async #download(version: string, wanted: UpdatePackage): Promise<Result<DownloadedPackage>> {
    this.downloads.push(version);
    const done = await this.downloading();
    return done.ok ? ok({ version, package: wanted, path: '/updates/package' }) : done;
  }

  watchInstalled(listener: (version: string | undefined) => void): Cancel {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A package manager has replaced Mai on disk. */
  replace(version: string | undefined): void {
    for (const listener of this.#listeners) listener(version);
  }

  restart(): void {
    this.restarts += 1;
  }
}
