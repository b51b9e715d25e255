import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { dev, own } from '../../scripts/testing/aws-desk.ts';
import { onceReplaced, place } from '../../scripts/testing/edited-file.ts';
import { closesBase } from '../testing/base-files.ts';

/** Edits a file into which another program writes just as Mai has replaced it. */
async function editWithLateWrite({ path, edit }: ReturnType<typeof place>, words: string) {
  const late = await open(path, 'r+');
  const result = await edit(attempt => {
    if (attempt === 1) onceReplaced(path, () => writeFileSync(late.fd, words));
  });
  await late.close();
  return result;
}

describe('a late write into a file just as Mai replaced it', () => {
  it.skipIf(closesBase)('merges what another program wrote into the old file just as it was replaced', async () => {
    const around = place();
    const { text } = around;
    const result = await editWithLateWrite(around, '# written late\n');
    expect(result).toEqual({ ok: true });
    expect(text()).toBe(`# written late\n\n[dev]\n${own(1)}`);
  });

  it.runIf(process.platform === 'linux')('merges it on Windows too, where the old file is not kept open', async () => {
    claim('concurrent-writes');
    const { platform } = process;
    Object.defineProperty(process, 'platform', { value: 'win32' });
    try {
      const around = place();
      const { text, names } = around;
      const result = await editWithLateWrite(around, '# written late\n');
      expect(result).toEqual({ ok: true });
      expect(text()).toBe(`# written late\n\n[dev]\n${own(1)}`);
      expect(names()).toEqual(['credentials']);
    } finally {
      Object.defineProperty(process, 'platform', { value: platform });
    }
  });

  it.skipIf(closesBase)('keeps a copy of a late write if the file has become a folder since', async () => {
    const { path, edit, names, copies } = place();
    const late: FileHandle = await open(path, 'r+');
    const result = await edit(() =>
      onceReplaced(path, () => {
        writeFileSync(late.fd, '# written late\n');
        rmSync(path);
        mkdirSync(path);
      }),
    );
    await late.close();
    expect(result).toMatchObject({ ok: false, failure: { kind: 'file-unreadable', fault: 'not-a-file' } });
    expect(copies()).toContain('# written late\n');
    expect(names()).toEqual(['credentials']);
  });

  it.skipIf(closesBase)('restores a late write even if the edit of it is refused', async () => {
    const around = place();
    const { text, names, copies } = around;
    const result = await editWithLateWrite(around, '[dev]\naws_access_key_id = AKIALATE\n');
    expect(result).toMatchObject({ ok: false, failure: { kind: 'section-foreign', profile: dev } });
    expect(text()).toBe('[dev]\naws_access_key_id = AKIALATE\n');
    expect(copies()).toEqual(['# theirs\n']);
    expect(names()).toEqual(['credentials']);
  });

  it.skipIf(closesBase)('restores a late write even if no tool accepts it', async () => {
    const around = place();
    const { text } = around;
    const result = await editWithLateWrite(around, '[broken and late\n');
    expect(result).toMatchObject({ ok: false, failure: { kind: 'file-unparsable', line: 1 } });
    expect(text()).toBe('[broken and late\n');
  });

  it.skipIf(closesBase)('keeps a copy of a late write if another program has written the new file since', async () => {
    const { path, edit, text, copies } = place();
    const late: FileHandle = await open(path, 'r+');
    const result = await edit(attempt => {
      if (attempt !== 1) return;
      onceReplaced(path, () => {
        writeFileSync(late.fd, '# written late\n');
        writeFileSync(path, '# newest\n');
      });
    });
    await late.close();
    expect(result).toEqual({ ok: true });
    expect(text()).toBe(`# newest\n\n[dev]\n${own(1)}`);
    expect(copies()).toContain('# written late\n');
  });
});
