import { mkdtempSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { instant } from '../../app/domain/instant.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { dev, keys, own } from '../../scripts/testing/aws-desk.ts';
import { changeFiles } from './change-files.ts';
import { createOwnershipStore } from './ownership-store.ts';

/** A credentials file of somebody else, and an edit of it that is interrupted when the record is written: before the rename. */
function place(text = '# theirs\n') {
  const home = mkdtempSync(join(tmpdir(), 'mai-edit-'));
  const path = join(home, 'credentials');
  writeFileSync(path, text, { mode: 0o600 });
  const store = createOwnershipStore(join(home, 'mai'));
  const edit = (interfere: (attempt: number) => void) => {
    let attempts = 0;
    return changeFiles(
      { kind: 'profiles', requests: [{ profile: dev, credentials: keys(1) }] },
      { credentials: path, config: join(home, 'config') },
      {
        now: () => instant(1),
        ownership: {
          read: store.read,
          async write(of, owned) {
            attempts += 1;
            interfere(attempts);
            await store.write(of, owned);
          },
        },
      },
    );
  };
  return {
    path,
    edit,
    text: () => readFileSync(path, 'utf8'),
    names: () => readdirSync(home).filter(name => name !== 'mai' && name !== 'mai-backups'),
  };
}

/** Runs `then` in the turn in which the file has been replaced, before its editor looks again. */
function onceReplaced(path: string, then: () => void): void {
  const { ino } = statSync(path);
  const look = (): void => {
    if (statSync(path).ino === ino) setImmediate(look);
    else then();
  };
  look();
}

describe('editing a file that others write too', () => {
  it.each([
    ['rewritten', (path: string) => writeFileSync(path, '# newer\n')],
    [
      'replaced',
      (path: string) => {
        writeFileSync(`${path}.other`, '# newer\n');
        renameSync(`${path}.other`, path);
      },
    ],
    ['rewritten at the same length', (path: string) => writeFileSync(path, '# newer!\n')],
  ])('edits the new text when the file was %s meanwhile', async (_, interfere) => {
    claim('concurrent-writes');
    const { path, edit, text, names } = place();
    let last = 0;
    const result = await edit(attempt => {
      last = attempt;
      if (attempt === 1) interfere(path);
    });
    expect(result).toEqual({ ok: true });
    expect(last).toBe(2);
    expect(text()).toMatch(/^# newer!?\n\n\[dev]\n/);
    expect(text().endsWith(own(1))).toBe(true);
    expect(names()).toEqual(['credentials']);
  });

  it('gives up, with the file as it is, when others never stop', async () => {
    const { path, edit, text, names } = place();
    let writes = 0;
    const result = await edit(() => {
      writes += 1;
      writeFileSync(path, `# ${writes}\n`);
    });
    expect(result).toEqual({ ok: false, failure: { kind: 'file-busy', file: 'credentials', path } });
    expect(text()).toBe(`# ${writes}\n`);
    expect(names()).toEqual(['credentials']);
  });

  it('merges what another program wrote into the old file just as it was replaced', async () => {
    const { path, edit, text } = place();
    const late: FileHandle = await open(path, 'r+');
    const result = await edit(attempt => {
      if (attempt === 1) onceReplaced(path, () => writeFileSync(late.fd, '# written late\n'));
    });
    await late.close();
    expect(result).toEqual({ ok: true });
    expect(text()).toBe(`# written late\n\n[dev]\n${own(1)}`);
  });

  it('waits for a file that is being rewritten, instead of taking it for an empty one', async () => {
    const { path, edit, text } = place('');
    setTimeout(() => writeFileSync(path, '# whole again\n'), 20);
    expect(await edit(() => {})).toEqual({ ok: true });
    expect(text()).toBe(`# whole again\n\n[dev]\n${own(1)}`);
  });

  it('leaves everything as it was when something before the rename goes wrong', async () => {
    const { edit, text, names } = place();
    const result = await edit(() => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'file-unwritable', fault: 'full' } });
    expect(text()).toBe('# theirs\n');
    expect(names()).toEqual(['credentials']);
  });
});
