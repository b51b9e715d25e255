import { chownSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { dev, keys, own } from '../../scripts/testing/aws-desk.ts';
import { place } from '../../scripts/testing/edited-file.ts';

describe('editing a file that other programs write too', () => {
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

  it('fails and leaves the file as it is if other programs never stop writing', async () => {
    const { path, edit, text, names } = place();
    let writes = 0;
    const result = await edit(() => {
      writes += 1;
      writeFileSync(path, `# ${writes}\n`);
    });
    expect(result).toEqual({ ok: false, failure: { kind: 'file-busy', file: 'credentials', path } });
    expect(writes).toBe(12);
    expect(text()).toBe(`# ${writes}\n`);
    expect(names()).toEqual(['credentials']);
  });

  it.runIf(process.platform === 'win32')(
    'waits while another program has the file open, and merges what it wrote',
    async () => {
      claim('concurrent-writes');
      const { path, edit, text, names } = place();
      const other: FileHandle = await open(path, 'r+');
      const result = await edit(attempt => {
        if (attempt !== 1) return;
        setTimeout(() => {
          writeFileSync(other.fd, '# written meanwhile\n');
          void other.close();
        }, 100);
      });
      expect(result).toEqual({ ok: true });
      expect(text()).toBe(`# written meanwhile\n\n[dev]\n${own(1)}`);
      expect(names()).toEqual(['credentials']);
    },
  );

  it('fails if the file has become a folder meanwhile', async () => {
    const { path, edit, names } = place();
    const result = await edit(() => {
      rmSync(path);
      mkdirSync(path);
    });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'file-unwritable', fault: 'not-a-file' } });
    expect(names()).toEqual(['credentials']);
  });

  it.runIf(process.platform === 'linux')('closes every version of the file that it read', async () => {
    const { path, edit } = place();
    const open = () => readdirSync('/proc/self/fd').length;
    const before = open();
    for (let round = 0; round < 3; round += 1) await edit(attempt => writeFileSync(path, `# ${round} ${attempt}\n`));
    expect(open()).toBeLessThan(before + 10);
  });

  it('fails and leaves the file as it is if the record of Mai’s sections can’t be read', async () => {
    const { text, change } = place();
    const denied = () => {
      throw Object.assign(new Error('denied'), { code: 'EACCES' });
    };
    const ownership = { read: denied, write: async () => {} };
    for (const requests of [[{ profile: dev }], [{ profile: dev, credentials: keys(1) }]])
      expect(await change(requests, ownership)).toMatchObject({
        ok: false,
        failure: { kind: 'file-unreadable', fault: 'denied' },
      });
    expect(text()).toBe('# theirs\n');
    const mistaken = { ...ownership, read: () => JSON.parse('{') };
    await expect(change([{ profile: dev }], mistaken)).rejects.toThrow(SyntaxError);
  });

  it.runIf(process.getuid?.() === 0)('keeps the owner of the file', async () => {
    const { path, edit } = place();
    chownSync(path, 65_534, 65_534);
    expect(await edit(() => {})).toEqual({ ok: true });
    expect(statSync(path)).toMatchObject({ uid: 65_534, gid: 65_534 });
  });

  it('waits for a file that is being rewritten, instead of reading it as empty', async () => {
    const { path, edit, text } = place('');
    setTimeout(() => writeFileSync(path, '# whole again\n'), 20);
    expect(await edit(() => {})).toEqual({ ok: true });
    expect(text()).toBe(`# whole again\n\n[dev]\n${own(1)}`);
  });

  it('leaves everything as it was if a step before the rename fails', async () => {
    const { edit, text, names } = place();
    const result = await edit(() => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'file-unwritable', fault: 'full' } });
    expect(text()).toBe('# theirs\n');
    expect(names()).toEqual(['credentials']);
  });
});
