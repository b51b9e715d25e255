import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../testing/endpoint-desk.ts';
import { openTokenFiles } from './token-files.ts';

/** Token files with one token, and the process that removes them if Mai is killed. */
async function opened() {
  const folder = join(newFolder(), 'tokens');
  const children: ChildProcess[] = [];
  const note = (message: unknown) => children.push((message as { process: ChildProcess }).process);
  subscribe('child_process', note);
  const files = await openTokenFiles(folder);
  unsubscribe('child_process', note);
  await files.write('dev', 'secret');
  const [child] = children;
  if (child === undefined) throw new Error('no process was started');
  return { folder, files, child };
}

describe.skipIf(process.platform === 'win32')('the process that removes token files', () => {
  it('does so once its input ends, which is how it learns that Mai was killed', async () => {
    const { folder, files, child } = await opened();
    child.stdin?.destroy();
    await once(child, 'close');
    expect(existsSync(folder)).toBe(false);
    await files.close();
  });

  it('ends with Mai’s server, after the files are gone', async () => {
    const { folder, files, child } = await opened();
    expect(child.exitCode).toBeNull();
    await files.close();
    expect([existsSync(folder), child.exitCode]).toEqual([false, 0]);
  });

  it('does not keep Mai running, and not Mai’s output open', async () => {
    const processes = () => process.getActiveResourcesInfo().filter(name => name === 'ProcessWrap').length;
    const { files, child } = await opened();
    const others = processes();
    child.ref();
    expect(processes()).toBe(others + 1);
    expect([child.stdout, child.stderr]).toEqual([null, null]);
    await files.close();
  });

  it('does not end Mai if it fails', async () => {
    const { folder, files, child } = await opened();
    child.emit('error', new Error('EAGAIN'));
    child.stdin?.emit('error', new Error('EPIPE'));
    child.kill('SIGKILL');
    await once(child, 'close');
    await files.close();
    expect(existsSync(folder)).toBe(false);
  });

  it.runIf(process.platform === 'linux')('has nothing of Mai but its input', async () => {
    const { files, child } = await opened();
    const about = (name: string) => join('/proc', String(child.pid), name);
    expect(readFileSync(about('environ'), 'latin1')).toBe('PATH=/usr/bin:/bin\0');
    expect(readlinkSync(about('cwd'))).toBe('/');
    const [, , processGroup] = readFileSync(about('stat'), 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    expect(processGroup).toBe(String(child.pid));
    await files.close();
  });
});
