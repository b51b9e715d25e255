import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../app/domain/result.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { deskFiles, dev, keys, own } from '../../scripts/testing/aws-desk.ts';
import { makeDurable, placeStaged, stageFile } from '../files/replace-file.ts';
import { closesBase } from '../testing/base-files.ts';
import { closeBase, readBase } from './base-file.ts';
import { linkOldFile } from './late-writes.ts';

const BASE = '# theirs\n';
const PLACED = '# theirs\n# of a killed Mai\n';

/** Files as left by an instance of Mai that was killed right after it had replaced the file, or right before. */
async function killed({
  lateBytes = '',
  isReplaced = true,
  lateText,
  at,
}: {
  lateBytes?: string;
  isReplaced?: boolean;
  lateText?: string;
  at?: Date | undefined;
} = {}) {
  const home = mkdtempSync(join(tmpdir(), 'mai-late-'));
  const folder = join(home, '.aws');
  mkdirSync(folder);
  const path = join(folder, 'credentials');
  writeFileSync(path, BASE);
  if (at !== undefined) utimesSync(path, at, at);
  const other = await open(path, lateText === undefined ? 'a' : 'r+');
  const base = await readBase(path);
  const staged = await stageFile(path, { bytes: Buffer.from(PLACED), mode: 0o600 });
  await makeDurable(staged);
  if (isReplaced) await placeStaged(staged, base);
  else linkOldFile(path, base, staged.identity);
  writeSync(other.fd, lateText ?? lateBytes);
  if (at !== undefined) await other.utimes(at, at);
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
  const files = deskFiles(home);
  const edit = () => files.writeProfiles({ profile: dev, credentials: keys(1) });
  const copies = join(folder, 'mai-backups');
  return {
    path,
    edit,
    salvaged: () =>
      existsSync(copies) ? readdirSync(copies).map(name => readFileSync(join(copies, name), 'utf8')) : [],
    text: () => readFileSync(path, 'utf8'),
    names: () => readdirSync(folder).filter(name => name !== 'mai-backups'),
  };
}

describe.skipIf(closesBase)('a late write into a file that a killed Mai had just replaced', () => {
  it('is the base of the next edit', async () => {
    claim('concurrent-writes');
    const { edit, text, names } = await killed({ lateBytes: '# late\n' });
    expect(names().filter(name => name.startsWith('.credentials.mai-old-'))).toHaveLength(1);
    expect(await edit()).toEqual(ok());
    expect(text()).toBe(`# theirs\n# late\n\n[dev]\n${own(1)}`);
    expect(names()).toEqual(['credentials']);
  });

  it('is restored even if the next edit is refused', async () => {
    const theirs = '[dev]\nk = v\n';
    const { edit, text, names } = await killed({ lateBytes: theirs });
    expect(await edit()).toEqual(
      fail({ kind: 'section-foreign', file: 'credentials', profile: dev, longLived: false }),
    );
    expect(text()).toBe(`# theirs\n${theirs}`);
    expect(names()).toEqual(['credentials']);
  });

  it('is backed up if another program has written the new file since', async () => {
    const { path, edit, text, salvaged, names } = await killed({ lateBytes: '# late\n' });
    writeFileSync(path, '# newest\n');
    expect(await edit()).toEqual(ok());
    expect(text()).toBe(`# newest\n\n[dev]\n${own(1)}`);
    expect(salvaged()).toContain('# theirs\n# late\n');
    expect(names()).toEqual(['credentials']);
  });

  it('is backed up if the new file is missing', async () => {
    const { path, edit, text, salvaged } = await killed({ lateBytes: '# late\n' });
    rmSync(path);
    expect(await edit()).toEqual(ok());
    expect(text()).toBe(`[dev]\n${own(1)}`);
    expect(salvaged()).toEqual(['# theirs\n# late\n']);
  });

  it('is a failure if it can’t be read, and the file stays as it is', async () => {
    const { path, edit, text } = await killed();
    symlinkSync('nowhere', join(dirname(path), '.credentials.mai-old-1-2-3-4-5'));
    expect(await edit()).toEqual(fail({ kind: 'file-unwritable', file: 'credentials', path, fault: 'missing-folder' }));
    expect(text()).toBe(PLACED);
  });

  it.each([
    ['of the same length', '# others\n', undefined],
    ['of the same time', '# others, and more of it\n', new Date(0)],
  ])('is found even if it is %s', async (_, lateText, at) => {
    const { edit, text } = await killed({ lateText, at });
    expect(await edit()).toEqual(ok());
    expect(text()).toBe(`${lateText}\n[dev]\n${own(1)}`);
  });

  it('has no hard link if there was no file', () => {
    expect(linkOldFile('credentials', { kind: 'absent' }, { inode: '1:2', size: '3', modified: '4' })).toBeUndefined();
  });

  it('is nothing without a write', async () => {
    const { edit, text, salvaged, names } = await killed();
    expect(await edit()).toEqual(ok());
    expect(text()).toBe(`${PLACED}\n[dev]\n${own(1)}`);
    expect(salvaged()).toEqual([PLACED]);
    expect(names()).toEqual(['credentials']);
  });

  it('is in the current file if Mai was killed before the rename', async () => {
    const { edit, text, salvaged, names } = await killed({ lateBytes: '# late\n', isReplaced: false });
    expect(await edit()).toEqual(ok());
    expect(text()).toBe(`# theirs\n# late\n\n[dev]\n${own(1)}`);
    expect(salvaged()).toEqual(['# theirs\n# late\n']);
    expect(names()).toEqual(['credentials']);
  });
});
