import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  constants,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RoleUse } from '../../app/role-use/role-use-event.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { appendRoleUse, roleUsePath } from './role-use-file.ts';

const use: RoleUse = {
  time: '2026-03-01T09:00:00.000Z',
  event: 'start',
  company: 'Acme\nInc',
  account: '123456789012',
  role: 'arn:aws:iam::123456789012:role/Dev',
  version: '1.2.3',
};
const folder = () => mkdtempSync(join(tmpdir(), 'mai-role-use-'));

it('a line of the role-use log is one line of JSON, for its owner only', async () => {
  const path = join(folder(), 'role-use.jsonl');
  await appendRoleUse(path, use);
  await appendRoleUse(path, use);
  const lines = readFileSync(path, 'utf8').split('\n');
  expect(lines.map(line => (line === '' ? '' : JSON.parse(line)))).toEqual([use, use, '']);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
});

it('a full role-use log keeps one older file', async () => {
  const at = folder();
  const path = join(at, 'role-use.jsonl');
  for (let line = 0; line < 7; line += 1) await appendRoleUse(path, { ...use, version: String(line) }, 400);
  expect(readdirSync(at).toSorted()).toEqual(['role-use.jsonl', 'role-use.jsonl.old']);
  expect(readFileSync(path, 'utf8')).toContain('"version":"6"');
  expect(readFileSync(`${path}.old`, 'utf8')).not.toContain('"version":"6"');
});

it('a line that a full disk or a crash has cut off takes no later line with it', async () => {
  const path = join(folder(), 'role-use.jsonl');
  writeFileSync(path, `${JSON.stringify(use)}\n{"time":"2026`);
  await appendRoleUse(path, use);
  await appendRoleUse(path, use);
  const [first, half, ...rest] = readFileSync(path, 'utf8').split('\n');
  expect([first, ...rest]).toEqual([JSON.stringify(use), JSON.stringify(use), JSON.stringify(use), '']);
  expect(half).toBe('{"time":"2026');
});

it('a role-use log that can’t be written stops nothing', async () => {
  await expect(appendRoleUse(join(folder(), 'missing', 'x.jsonl'), use)).resolves.toBeUndefined();
});

it('a policy’s folder has a file for each person', () => {
  expect(roleUsePath(true, '/data')).toBe(join('/data', 'role-use.jsonl'));
  expect(roleUsePath('/var/log/mai', '/data')).toBe(join('/var/log/mai', `mai-role-use-${userInfo().username}.jsonl`));
});

// Only root can become a user without an account for a while.
it.skipIf(process.getuid?.() !== 0)('a policy’s folder has a file for a person whose account was removed', () => {
  process.seteuid?.(54_321);
  const path = roleUsePath('/var/log/mai', '/data');
  process.seteuid?.(0);
  expect(path).toBe('/var/log/mai/mai-role-use-54321.jsonl');
});

describe.skipIf(process.platform === 'win32')('in a folder that is open to all, another user’s', () => {
  it.each([
    ['symbolic link', symlinkSync],
    ['hard link', linkSync],
  ])('%s adds nothing to the person’s own file', async (_, link) => {
    claim('role-use-own-file');
    const at = folder();
    const own = join(at, 'profile');
    writeFileSync(own, 'mine\n');
    const path = join(at, 'log.jsonl');
    link(own, path);
    await appendRoleUse(path, use);
    expect(readFileSync(own, 'utf8')).toBe('mine\n');
  });

  // Only root can make another user's file.
  it.skipIf(process.getuid?.() !== 0)('file gets no line', async () => {
    claim('role-use-own-file');
    const path = join(folder(), 'log.jsonl');
    writeFileSync(path, '');
    chownSync(path, 65_534, 65_534);
    chmodSync(path, 0o666);
    await appendRoleUse(path, use);
    expect(readFileSync(path, 'utf8')).toBe('');
  });

  it('pipe delays nothing, and gets no line', async () => {
    claim('role-use-own-file');
    const path = join(folder(), 'log.jsonl');
    execFileSync('mkfifo', [path]);
    await appendRoleUse(path, use);
    const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    await appendRoleUse(path, use);
    expect(readSync(reader, Buffer.alloc(10))).toBe(0);
    closeSync(reader);
  });

  it('older file keeps no line away', async () => {
    const path = join(folder(), 'log.jsonl');
    mkdirSync(`${path}.old`);
    for (const version of ['1', '2', '3']) await appendRoleUse(path, { ...use, version }, 10);
    expect(readFileSync(path, 'utf8').match(/"version":"."/g)).toEqual([
      '"version":"1"',
      '"version":"2"',
      '"version":"3"',
    ]);
  });
});
