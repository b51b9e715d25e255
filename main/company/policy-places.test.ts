import { expect, it } from 'vitest';
import { policyIn } from './managed-preferences.ts';
import { policyPlaces, programDataIn } from './policy-places.ts';

const facts = {
  ownFolder: '/home/ann/.config/Mai',
  environment: { MAI_POLICY_FOLDER: '/tmp/mine', ProgramData: 'D:\\Mine' },
};

it.each([
  ['linux', true, '/etc/mai'],
  ['darwin', true, '/Library/Application Support/Mai'],
  ['win32', true, 'C:\\ProgramData\\Mai'],
  ['linux', false, '/tmp/mine'],
] as const)(
  'the policy place of %s can’t be moved by the environment, except when run from source (packaged: %s)',
  (platform, isPackaged, watched) => {
    expect(policyPlaces({ ...facts, platform, isPackaged }).watched).toBe(watched);
  },
);

it('the program data folder is the one that Windows reports', () => {
  const printed = '\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Explorer\\Shell Folders\r\n';
  expect(programDataIn(`${printed}    Common AppData    REG_SZ    D:\\Program Data\r\n\r\n`)).toBe('D:\\Program Data');
  expect(programDataIn(`${printed}    Common AppData    REG_SZ    \\\\server\\share\r\n`)).toBeUndefined();
  expect(programDataIn('')).toBeUndefined();
});

it('macOS managed preferences contain a policy as text or as a dictionary', () => {
  expect(policyIn('{"Policy": "{\\"version\\": 1}", "Other": 5}')).toEqual({ text: '{"version": 1}' });
  expect(policyIn('{"Policy": {"version": 1}}')).toEqual({ text: '{\n  "version": 1\n}' });
  expect(policyIn('{"Other": 5}')).toBeUndefined();
  for (const json of ['{"Policy": 5}', '{"Policy": null}', '[]', '5', 'no json'])
    expect(policyIn(json), json).toEqual(json === '[]' ? undefined : { fault: { kind: 'not-text' } });
});
