import { chmod, chown, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PolicyReading } from '../../app/company/policy/policy-source.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { hasModes } from '../../scripts/testing/file-system.ts';
import { systemError } from '../files/file-fault.ts';
import { createCompanyPolicy } from './company-policy.ts';
import { bitsAccess } from './policy-access.ts';
import { type AccessCheck, PLAIN_FILES, type PolicyDisk, readPolicyFolder } from './policy-folder.ts';

const setup = (company: string, more = ''): string => `{\n"version": 1,\n"company": "${company}"${more}\n}`;
const companies = ({ policies }: PolicyReading): readonly string[] => policies.map(({ company }) => company);
const ownUser = process.getuid?.() ?? 0;
const access: AccessCheck = process.platform === 'win32' ? async () => new Set() : bitsAccess([ownUser]);
let [home, folder, own] = ['', '', ''];
const put = (name: string, text: string | Uint8Array) => writeFile(join(folder, name), text, { mode: 0o644 });

/** Reads the policy folder like a newly started Mai. */
const policyOf = (disk: Partial<PolicyDisk> = {}) =>
  createCompanyPolicy(
    {
      readings: async () => {
        const place = { ...PLAIN_FILES, path: folder, above: [home] };
        return new Map([['folder', await readPolicyFolder(place, access, { lstat, readdir, ...disk })]]);
      },
      watched: folder,
    },
    own,
  );
const remembered = async (): Promise<string> => readFile(join(own, 'company-policy.json'), 'utf8');

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'mai-policy-'));
  folder = join(home, 'mai');
  own = join(home, 'own');
  await Promise.all([mkdir(folder), mkdir(own)]);
});
afterEach(() => rm(home, { recursive: true, force: true }));

describe('the machine policy', () => {
  it('is empty without a folder', async () => {
    await rm(folder, { recursive: true });
    expect(await policyOf().read()).toEqual({ policies: [], good: {}, problems: [] });
  });

  it('is read from all files, sorted by name', async () => {
    await put('20-team.mai', setup('Team'));
    await put('10-acme.json', setup('Acme'));
    await put('readme.txt', 'no setup');
    await put('.hidden.json', 'no setup');
    expect(companies(await policyOf().read())).toEqual(['Acme', 'Team']);
  });

  it('reports a broken file by line, and keeps its last valid content in force, also after a restart', async () => {
    await put('acme.json', setup('Acme'));
    await policyOf().read();
    await put('acme.json', setup('Acme', ',\n"provders": []'));
    for (const policy of [policyOf(), policyOf()]) {
      const reading = await policy.read();
      expect(companies(reading)).toEqual(['Acme']);
      expect(reading.problems).toEqual([
        {
          name: 'acme.json',
          problem: expect.objectContaining({ kind: 'schema', line: 4, at: 'provders' }),
          remains: 'last-good',
        },
      ]);
    }
  });

  it('reports a file that was never valid, and ignores it', async () => {
    await put('acme.json', '{');
    expect(await policyOf().read()).toMatchObject({
      policies: [],
      problems: [{ name: 'acme.json', problem: { kind: 'syntax', line: 1 }, remains: 'nothing' }],
    });
  });

  it('drops a deleted file', async () => {
    await put('acme.json', setup('Acme'));
    const policy = policyOf();
    await policy.read();
    await rm(join(folder, 'acme.json'));
    expect(await policy.read()).toMatchObject({ policies: [], problems: [] });
  });

  it.skipIf(!hasModes)('is refused if everyone can write it', async () => {
    await put('acme.json', setup('Acme'));
    await chmod(join(folder, 'acme.json'), 0o666);
    expect(await policyOf().read()).toMatchObject({
      policies: [],
      problems: [{ name: 'acme.json', problem: { kind: 'open-to-others' }, remains: 'nothing' }],
    });
  });

  it('is refused if it is no text', async () => {
    await put('acme.json', Buffer.from([0xff, 0xfe]));
    expect(await policyOf().read()).toMatchObject({ policies: [], problems: [{ problem: { kind: 'not-text' } }] });
  });
});

describe('a policy folder', () => {
  const outside = async (): Promise<string> => {
    const path = join(home, 'outside');
    await mkdir(path);
    await writeFile(join(path, '00.json'), setup('Evil'), { mode: 0o644 });
    return path;
  };

  beforeEach(async ({ skip }) => {
    skip(!hasModes, 'Windows has no permission bits: `windowsAccess` looks there.');
    await put('acme.json', setup('Acme'));
    await policyOf().read();
  });

  /**
   * Checks that a policy that was valid and is now refused stays in force, also after a restart without the refusal.
   */
  const staysInForce = async (problem: object, name = folder, disk: Partial<PolicyDisk> = {}) => {
    for (const policy of [policyOf(disk), policyOf(disk)]) {
      const reading = await policy.read();
      expect(companies(reading)).toEqual(['Acme']);
      expect(reading.problems).toEqual([{ name, problem, remains: 'last-good' }]);
    }
    expect(JSON.parse(await remembered())).toEqual({ folder: { 'acme.json': setup('Acme') } });
  };

  it.each([
    ['EACCES', 'denied'],
    ['EPERM', 'denied'],
    ['ENOTDIR', 'not-a-file'],
    ['ELOOP', 'link-loop'],
    ['EIO', 'other'],
  ] as const)('is refused if it can’t be read (%s), and its last valid policies stay in force', async (code, fault) => {
    claim('policy-last-good');
    // `systemError` covers file errors; this disk error is made the same way.
    const error = code === 'EIO' ? Object.assign(new Error(code), { code }) : systemError(code);
    const failing = async () => {
      throw error;
    };
    await staysInForce({ kind: 'unreadable', fault }, folder, { readdir: failing });
    await staysInForce({ kind: 'unreadable', fault }, home, { lstat: failing });
  });

  it.each([0o777, 0o775, 0o757])('is refused if other users can write to it (%o)', async mode => {
    claim('policy-admin-only');
    await chmod(folder, mode);
    await put('00.json', setup('Evil'));
    await rm(join(folder, 'acme.json'));
    await staysInForce({ kind: 'open-to-others' });
  });

  it('is refused if other users can write to its parent', async () => {
    claim('policy-admin-only');
    await chmod(home, 0o777);
    await staysInForce({ kind: 'open-to-others' }, home);
  });

  it.skipIf(ownUser !== 0)('is refused if another user owns it, like a file of another user', async () => {
    claim('policy-admin-only');
    await put('00.json', setup('Evil'));
    await chown(join(folder, '00.json'), 65_534, 65_534);
    expect(await policyOf().read()).toMatchObject({
      policies: [{ company: 'Acme' }],
      problems: [{ name: '00.json', problem: { kind: 'open-to-others' }, remains: 'nothing' }],
    });
    await rm(join(folder, '00.json'));
    await chown(folder, 65_534, 65_534);
    await staysInForce({ kind: 'open-to-others' });
  });

  it('is refused if it is a link', async () => {
    claim('policy-admin-only');
    const elsewhere = await outside();
    await rm(folder, { recursive: true });
    await symlink(elsewhere, folder);
    await staysInForce({ kind: 'link' });
  });

  it('is refused if it is a file', async () => {
    await rm(folder, { recursive: true });
    await writeFile(folder, '');
    await staysInForce({ kind: 'not-a-folder' });
  });

  it('does not follow a link in it', async () => {
    claim('policy-admin-only');
    await symlink(join(await outside(), '00.json'), join(folder, '00.json'));
    expect(await policyOf().read()).toMatchObject({
      policies: [{ company: 'Acme' }],
      problems: [{ name: '00.json', problem: { kind: 'link' }, remains: 'nothing' }],
    });
  });

  it('takes its policies with it when it is deleted', async () => {
    await rm(folder, { recursive: true });
    expect(await policyOf().read()).toEqual({ policies: [], problems: [], good: {} });
    expect(JSON.parse(await remembered())).toEqual({});
  });

  it('is read again when its permissions change', async () => {
    const policy = policyOf();
    const told: PolicyReading[] = [];
    let arrived = () => {};
    const stop = policy.watch(reading => {
      told.push(reading);
      arrived();
    });
    const until = async (count: number) => {
      while (told.at(-1)?.problems.length !== count)
        await new Promise<void>(resolve => {
          arrived = resolve;
        });
    };
    await chmod(folder, 0o777);
    await until(1);
    await chmod(folder, 0o755);
    await until(0);
    stop();
  });
});

describe('the machine policy while Mai is running', () => {
  it('is read again when a file is changed or added, or the folder is created', async () => {
    await rm(folder, { recursive: true });
    const policy = policyOf();
    const readings: PolicyReading[] = [];
    let arrived = () => {};
    const stop = policy.watch(reading => {
      readings.push(reading);
      arrived();
    });
    const next = async (change: () => Promise<unknown>, company: string) => {
      await change();
      while (readings.at(-1)?.policies[0]?.company !== company)
        await new Promise<void>(resolve => {
          arrived = resolve;
        });
    };
    await next(async () => {
      await mkdir(folder);
      await put('acme.json', setup('Acme'));
    }, 'Acme');
    await next(() => put('acme.json', setup('Beta')), 'Beta');
    await next(() => put('0.mai', setup('Gamma')), 'Gamma');
    stop();
  });
});
