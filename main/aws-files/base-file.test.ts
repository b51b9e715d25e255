import { mkdtempSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type BaseFile, closeBase, type FileIdentity, identityOf, readBase, writtenSince } from './base-file.ts';

function emptyFile() {
  const path = join(mkdtempSync(join(tmpdir(), 'mai-base-')), 'credentials');
  writeFileSync(path, '');
  utimesSync(path, 0, 1.5);
  return { path, left: identityOf(statSync(path, { bigint: true })) };
}

const bytesOf = (base: BaseFile): string | undefined => (base.kind === 'present' ? base.bytes.toString() : undefined);

const atOnce = async <T>(reading: Promise<T>): Promise<T | 'waits'> => Promise.race([reading, turn('waits' as const)]);

describe.runIf(process.platform === 'linux')('a file that is empty because Mai left it so', () => {
  it('is read without waiting for anybody to fill it', async () => {
    const { path, left } = emptyFile();
    const base = await atOnce(readBase(path, left));
    expect(base).toMatchObject({ kind: 'present', isLeftEmpty: true });
    if (base === 'waits') return;
    expect(await atOnce(writtenSince(base))).toBeUndefined();
    closeBase(base);
  });

  it('is waited for once another program has emptied it anew', async () => {
    const { path, left } = emptyFile();
    const other = await open(path, 'w');
    const reading = readBase(path, left);
    expect(await atOnce(reading)).toBe('waits');
    await other.writeFile('whole again\n');
    const base = await reading;
    expect(bytesOf(base)).toBe('whole again\n');
    closeBase(base);
    await other.close();
  });

  it('is looked at again where another program emptied it anew while it was replaced', async () => {
    const { path, left } = emptyFile();
    const base = await readBase(path, left);
    const other = await open(path, 'w');
    const looking = writtenSince(base);
    await other.writeFile('written late\n');
    expect((await looking)?.toString()).toBe('written late\n');
    closeBase(base);
    await other.close();
  });

  it('is not told from a file of the same moment: that one is waited for', async () => {
    const { path } = emptyFile();
    writeFileSync(path, '');
    const justNow: FileIdentity = identityOf(statSync(path, { bigint: true }));
    const reading = readBase(path, justNow);
    expect(await atOnce(reading)).toBe('waits');
    closeBase(await reading);
  });
});
