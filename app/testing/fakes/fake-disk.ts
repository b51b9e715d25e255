import type { Settings } from '../../settings/settings.ts';
import { FakeJournal } from './fake-journal.ts';
import { MemoryCredentialStore } from './memory-credential-store.ts';

/** What outlives the process: the credentials where they were delivered, the journal, the settings. */
export class FakeDisk {
  readonly file = new MemoryCredentialStore();
  readonly journal = new FakeJournal();
  /** As they were saved last; undefined before that. */
  settings: Settings | undefined;
}
