import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import { closeBase, type FileIdentity, readBase } from './base-file.ts';
import { editFile, type PlannedFile } from './edit-file.ts';
import { holdOld } from './late-writes.ts';
import { replaceFile } from './replace-file.ts';

const BASE = 'theirs\n';
const PLACED = 'theirs\nof a killed Mai\n';
const nothing: Result<PlannedFile> = fail({ kind: 'edit-refused', file: 'credentials', path: '' });

/** A file as a Mai left it that was killed right after it had put its own in place, or before. */
async function killed({ lateBytes = '', isReplaced = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'mai-late-'));
  const path = join(folder, 'credentials');
  writeFileSync(path, BASE);
  const other = await open(path, 'a');
  const base = await readBase(path);
  let placed: FileIdentity | undefined;
  await replaceFile(path, {
    bytes: Buffer.from(PLACED),
    mode: 0o600,
    before: async identity => {
      placed = identity;
    },
    mayReplace() {
      holdOld(path, base, placed);
      return isReplaced;
    },
  });
  writeSync(other.fd, lateBytes);
  await other.close();
  closeBase(base);
  mkdirSync(`${path}.mai-lock`);
  writeFileSync(
    join(
      `${path}.mai-lock`,
      `${hostname()
        .replace(/[^A-Za-z0-9]/g, '')
        .slice(0, 32)}.4194305.1-aa`,
    ),
    '',
  );
  const salvaged: string[] = [];
  const edit = (plan: (text: string) => Result<PlannedFile>) =>
    editFile({
      file: 'credentials',
      path,
      plan: async bytes => plan(bytes.toString()),
      salvage: async bytes => void salvaged.push(bytes.toString()),
    });
  const append = (text: string) => ok({ splice: { start: text.length, end: text.length, text: 'ours\n' } });
  return { path, edit, append, salvaged, text: () => readFileSync(path, 'utf8'), names: () => readdirSync(folder) };
}

describe('what a program wrote into the file that a Mai had just replaced when it was killed', () => {
  it('is the base of the next edit', async () => {
    const { edit, append, text, names } = await killed({ lateBytes: 'late\n' });
    expect(names().filter(name => name.startsWith('.credentials.mai-old-'))).toHaveLength(1);
    expect(await edit(append)).toEqual(ok());
    expect(text()).toBe('theirs\nlate\nours\n');
    expect(names()).toEqual(['credentials']);
  });

  it('is put in place even if the next edit is refused', async () => {
    const { edit, text, names } = await killed({ lateBytes: 'late\n' });
    expect(await edit(() => nothing)).toEqual(nothing);
    expect(text()).toBe('theirs\nlate\n');
    expect(names()).toEqual(['credentials']);
  });

  it('is kept aside where somebody has written the new file since', async () => {
    const { path, edit, append, text, salvaged, names } = await killed({ lateBytes: 'late\n' });
    writeFileSync(path, 'newest\n');
    expect(await edit(append)).toEqual(ok());
    expect(text()).toBe('newest\nours\n');
    expect(salvaged).toEqual(['theirs\nlate\n']);
    expect(names()).toEqual(['credentials']);
  });

  it('is nothing where nobody wrote', async () => {
    const { edit, append, text, salvaged, names } = await killed();
    expect(await edit(append)).toEqual(ok());
    expect(text()).toBe(`${PLACED}ours\n`);
    expect(salvaged).toEqual([]);
    expect(names()).toEqual(['credentials']);
  });

  it('is in the file itself where Mai was killed before it replaced it', async () => {
    const { edit, append, text, salvaged, names } = await killed({ lateBytes: 'late\n', isReplaced: false });
    expect(await edit(append)).toEqual(ok());
    expect(text()).toBe('theirs\nlate\nours\n');
    expect(salvaged).toEqual([]);
    expect(names()).toEqual(['credentials']);
  });
});
