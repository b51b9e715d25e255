import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { policyText } from '../../app/command-line/policy-output.ts';
import { EMPTY_SETTINGS } from '../../app/settings/empty-settings.ts';
import { settingsFileOf } from '../../app/settings/settings.ts';
import { en } from '../../app/text/en/en.ts';
import { createCompanyPolicy } from '../company/company-policy.ts';
import { policyPlaces } from '../company/policy-places.ts';
import { readPolicy } from './read-policy.ts';

/** A computer with policies, on which Mai has run. */
async function computer(files: Readonly<Record<string, string>>) {
  const [folder, ownFolder] = ['policy', 'data'].map(name => mkdtempSync(join(tmpdir(), `mai-${name}-`))) as [
    string,
    string,
  ];
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, { mode: 0o644 });
  const environment = { MAI_POLICY_FOLDER: folder };
  const places = policyPlaces({ platform: process.platform, environment, isPackaged: false, ownFolder });
  await createCompanyPolicy(places, ownFolder).read();
  return { folder, ownFolder, read: () => readPolicy(places, ownFolder) };
}

const ACME =
  '{\n  "version": 1,\n  "company": "Acme",\n  "revision": 4,\n  "defaults": {\n    "region": "eu-central-1"\n  }\n}';

it('a policy is listed with the path and line of each value', async () => {
  const { folder, read } = await computer({ '10-acme.json': ACME });
  expect(policyText(await read(), en)).toContain(`${join(folder, '10-acme.json')}:6`);
});

it('a policy that broke is listed as it applies, with the problem’s file and line', async () => {
  const { folder, read } = await computer({ '10-acme.json': ACME });
  writeFileSync(join(folder, '10-acme.json'), ACME.replace('"region"', '"regoin"'));
  const { sources, problems } = await read();
  expect(sources).toMatchObject([{ state: 'last-good', setup: { defaults: { region: 'eu-central-1' } } }]);
  expect(problems).toMatchObject([{ name: join(folder, '10-acme.json'), problem: { line: 6 } }]);
  const text = policyText(await read(), en);
  expect(text).toContain('The previous settings still apply.');
  expect(text).toContain(`${join(folder, '10-acme.json')}:6: Line 6, defaults.regoin`);
});

it('an accepted setup is listed after the policies, or as void', async () => {
  const { ownFolder, read } = await computer({ '10-acme.json': ACME });
  const setup = {
    version: 1 as const,
    company: 'Team',
    defaults: { duration: 2 },
    signedWith: `ed25519:${'A'.repeat(43)}=`,
  };
  writeFileSync(join(ownFolder, 'settings.json'), JSON.stringify(settingsFileOf({ ...EMPTY_SETTINGS, setup })));
  expect((await read()).sources.at(-1)).toMatchObject({
    place: 'setup',
    state: 'in-force',
    signedWith: setup.signedWith,
  });
});

it('nothing is changed on the disk, not even a damaged file', async () => {
  const { folder, ownFolder, read } = await computer({ '10-acme.json': ACME });
  writeFileSync(join(ownFolder, 'settings.json'), '{');
  rmSync(join(folder, '10-acme.json'));
  const state = () => readdirSync(ownFolder).map(name => [name, readFileSync(join(ownFolder, name), 'utf8')]);
  const before = state();
  expect((await read()).sources).toEqual([]);
  expect(state()).toEqual(before);
});
