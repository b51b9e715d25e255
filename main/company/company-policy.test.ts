import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCompanyPolicy } from './company-policy.ts';
import { type PolicyReading, policyFolder, readPolicies } from './policy-files.ts';

const setUp = (company: string, more = ''): string => `{\n"version": 1,\n"company": "${company}"${more}\n}`;
const companies = ({ policies }: PolicyReading): readonly string[] => policies.map(({ company }) => company);

let home: string;
let folder: string;
let own: string;
const put = (name: string, text: string) => writeFile(join(folder, name), text, { mode: 0o644 });

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'mai-policy-'));
  folder = join(home, 'mai');
  own = join(home, 'own');
  await mkdir(folder);
  await mkdir(own);
});
afterEach(() => rm(home, { recursive: true, force: true }));

describe('the machine’s policy', () => {
  it.each([
    ['linux', {}, '/etc/mai'],
    ['darwin', {}, '/Library/Application Support/Mai'],
    ['win32', { ProgramData: 'D:\\Data' }, 'D:\\Data\\Mai'],
    ['win32', {}, 'C:\\ProgramData\\Mai'],
  ] as const)('of %s with %j lies in %s', (platform, environment, place) => {
    expect(policyFolder(platform, { MAI_POLICY_FOLDER: '/tmp/mine', ...environment }, true)).toBe(place);
  });

  it('lies elsewhere for a Mai from source that is told so', () => {
    expect(policyFolder('linux', { MAI_POLICY_FOLDER: '/tmp/mine' }, false)).toBe('/tmp/mine');
  });

  it('is none where there is no folder', async () => {
    expect(await readPolicies(join(home, 'none'), {})).toEqual({ policies: [], good: {}, problems: [] });
  });

  it('is read from all files, in the order of their names', async () => {
    await put('20-team.mai', setUp('Team'));
    await put('10-acme.json', setUp('Acme'));
    await put('readme.txt', 'no set-up');
    await put('.hidden.json', 'no set-up');
    expect(companies(await readPolicies(folder, {}))).toEqual(['Acme', 'Team']);
  });

  it('that is broken is told by line, and what it said before stays in force, also after a restart', async () => {
    await put('acme.json', setUp('Acme'));
    await createCompanyPolicy(folder, own).read();
    await put('acme.json', setUp('Acme', ',\n"provders": []'));
    for (const policy of [createCompanyPolicy(folder, own), createCompanyPolicy(folder, own)]) {
      const reading = await policy.read();
      expect(companies(reading)).toEqual(['Acme']);
      expect(reading.problems).toEqual([
        { name: 'acme.json', problem: expect.objectContaining({ kind: 'schema', line: 4, at: 'provders' }) },
      ]);
    }
  });

  it('that never was good is told and not used', async () => {
    await put('acme.json', '{');
    expect(await readPolicies(folder, {})).toMatchObject({
      policies: [],
      problems: [{ name: 'acme.json', problem: { kind: 'syntax', line: 1 } }],
    });
  });

  it('that is gone is gone', async () => {
    await put('acme.json', setUp('Acme'));
    const policy = createCompanyPolicy(folder, own);
    await policy.read();
    await rm(join(folder, 'acme.json'));
    expect(await policy.read()).toMatchObject({ policies: [], problems: [] });
  });

  it.skipIf(process.platform === 'win32')('that everybody may write is not believed', async () => {
    await put('acme.json', setUp('Acme'));
    await chmod(join(folder, 'acme.json'), 0o666);
    expect(await readPolicies(folder, {})).toMatchObject({
      policies: [],
      problems: [{ name: 'acme.json', problem: { kind: 'open-to-others' } }],
    });
  });

  it('is read again when a file changes, comes, or the folder comes at last', async () => {
    await rm(folder, { recursive: true });
    const policy = createCompanyPolicy(folder, own);
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
      await put('acme.json', setUp('Acme'));
    }, 'Acme');
    await next(() => put('acme.json', setUp('Beta')), 'Beta');
    await next(() => put('0.mai', setUp('Gamma')), 'Gamma');
    stop();
  });
});
