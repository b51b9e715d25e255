import type { Settings } from '../../settings/settings.ts';
import { FakeIam } from './fake-iam.ts';
import { FakeJournal } from './fake-journal.ts';
import { FakeRotationJournal } from './fake-rotation-journal.ts';
import { MemoryCredentialStore } from './memory-credential-store.ts';
import { MemoryKeyFiles } from './memory-key-files.ts';

/** Persistent state: delivered credentials, long-lived keys, journals, settings. */
export class FakeDisk {
  readonly file = new MemoryCredentialStore();
  readonly journal = new FakeJournal();
  readonly keyFiles = new MemoryKeyFiles();
  readonly rotations = new FakeRotationJournal();
  /** AWS's side, which outlives Mai as well. */
  readonly iam = new FakeIam();
  /** Last saved settings; undefined before. */
  settings: Settings | undefined;
}
