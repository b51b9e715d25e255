import type { Settings } from '../../settings/settings.ts';
import { FakeJournal } from './fake-journal.ts';
import { MemoryCredentialStore } from './memory-credential-store.ts';

/** Persistent state: delivered credentials, journal, settings. */
export class FakeDisk {
  readonly file = new MemoryCredentialStore();
  readonly journal = new FakeJournal();
  /** Last saved settings; undefined before. */
  settings: Settings | undefined;
}
