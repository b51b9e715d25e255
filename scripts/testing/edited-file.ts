import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProfileRequest } from '../../app/aws-files/file-changes.ts';
import { instant } from '../../app/domain/instant.ts';
import { changeFiles } from '../../main/aws-files/change-files.ts';
import { createOwnershipStore, type OwnershipStore } from '../../main/aws-files/ownership-store.ts';
import { dev, keys } from './aws-desk.ts';

/** A credentials file of another program. Its edit is interrupted when the record is written, before the rename. */
export function place(text = '# theirs\n') {
  const home = mkdtempSync(join(tmpdir(), 'mai-edit-'));
  const path = join(home, 'credentials');
  writeFileSync(path, text, { mode: 0o600 });
  const store = createOwnershipStore(join(home, 'mai'));
  const change = (requests: readonly ProfileRequest[], ownership: OwnershipStore) =>
    changeFiles(
      { requests },
      { credentials: path, config: join(home, 'config') },
      { now: () => instant(1), ownership },
    );
  const edit = (interfere: (attempt: number) => void) => {
    let attempts = 0;
    return change([{ profile: dev, credentials: keys(1) }], {
      read: store.read,
      async write(of, owned) {
        attempts += 1;
        interfere(attempts);
        await store.write(of, owned);
      },
    });
  };
  const backups = join(home, 'mai-backups');
  return {
    path,
    change,
    edit,
    copies: () => readdirSync(backups).map(name => readFileSync(join(backups, name), 'utf8')),
    text: () => readFileSync(path, 'utf8'),
    names: () => readdirSync(home).filter(name => name !== 'mai' && name !== 'mai-backups'),
  };
}

/** Runs `then` in the turn of the event loop in which the file has been replaced, before the check for late writes. */
export function onceReplaced(path: string, then: () => void): void {
  const { ino } = statSync(path);
  const look = (): void => {
    if (statSync(path).ino === ino) setImmediate(look);
    else then();
  };
  look();
}
