import { mkdtempSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ok } from '../../app/domain/result.ts';
import { editFile, type FileEdit, type PlannedFile } from './edit-file.ts';

function place(text = 'theirs\n') {
  const folder = mkdtempSync(join(tmpdir(), 'mai-edit-'));
  const path = join(folder, 'credentials');
  writeFileSync(path, text, { mode: 0o600 });
  const salvaged: string[] = [];
  const edit = (plan: (text: string) => Promise<Omit<PlannedFile, 'splice'>>): FileEdit => ({
    file: 'credentials',
    path,
    plan: async before =>
      ok({ splice: { start: before.length, end: before.length, text: 'ours\n' }, ...(await plan(before.toString())) }),
    salvage: async bytes => {
      salvaged.push(bytes.toString());
    },
  });
  return { folder, path, edit, salvaged, text: () => readFileSync(path, 'utf8') };
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
    ['rewritten', (path: string) => writeFileSync(path, 'newer\n')],
    [
      'replaced',
      (path: string) => {
        writeFileSync(`${path}.other`, 'newer\n');
        renameSync(`${path}.other`, path);
      },
    ],
    ['rewritten at the same length', (path: string) => writeFileSync(path, 'newer!\n')],
  ])('edits the new text when the file was %s meanwhile', async (_, interfere) => {
    const { path, edit, text, folder } = place();
    const seen: string[] = [];
    const result = await editFile(
      edit(async before => {
        seen.push(before);
        return {
          before: async () => {
            if (seen.length === 1) interfere(path);
          },
        };
      }),
    );
    expect(result).toEqual({ ok: true });
    expect(seen).toHaveLength(2);
    expect(text()).toBe(`${seen[1]}ours\n`);
    expect(text()).toContain('newer');
    expect(readdirSync(folder)).toEqual(['credentials']);
  });

  it('gives up, with the file as it is, when others never stop', async () => {
    const { path, edit, text, folder } = place();
    let writes = 0;
    const result = await editFile(
      edit(async () => ({
        before: async () => {
          writes += 1;
          writeFileSync(path, `${writes}\n`);
        },
      })),
    );
    expect(result).toEqual({ ok: false, failure: { kind: 'file-busy', file: 'credentials', path } });
    expect(text()).toBe(`${writes}\n`);
    expect(readdirSync(folder)).toEqual(['credentials']);
  });

  it('merges what another program wrote into the old file just as it was replaced', async () => {
    const { path, edit, text } = place();
    const late: FileHandle = await open(path, 'r+');
    let planned = 0;
    const result = await editFile(
      edit(async () => {
        planned += 1;
        if (planned === 1) onceReplaced(path, () => writeFileSync(late.fd, 'written late\n'));
        return {};
      }),
    );
    await late.close();
    expect(result).toEqual({ ok: true });
    expect(text()).toBe('written late\nours\n');
  });

  it('waits for a file that is being rewritten, instead of taking it for an empty one', async () => {
    const { path, edit, text } = place('');
    setTimeout(() => writeFileSync(path, 'whole again\n'), 20);
    expect(await editFile(edit(async () => ({})))).toEqual({ ok: true });
    expect(text()).toBe('whole again\nours\n');
  });

  it('leaves everything as it was when something before the rename goes wrong', async () => {
    const { edit, text, folder } = place();
    const result = await editFile(
      edit(async () => ({
        before: async () => {
          throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
        },
      })),
    );
    expect(result).toMatchObject({ ok: false, failure: { kind: 'file-unwritable', fault: 'full' } });
    expect(text()).toBe('theirs\n');
    expect(readdirSync(folder)).toEqual(['credentials']);
  });
});
