import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountId } from '../domain/arn.ts';
import { parseProfileName } from '../domain/parse-profile-name.ts';
import { reduce } from '../events.ts';
import type { Snapshot } from '../snapshot.ts';
import { ACCOUNT, keyOf, profileName, sampleRole, sampleSession, sampleSnapshot } from '../testing/sample-role.ts';
import { offeredRoles } from './known-roles.ts';
import { previewNames } from './preview-names.ts';
import { checkProfileName, profileNameFor } from './profile-names.ts';
import { TEMPLATES } from './profile-template.ts';

const dev = sampleRole('Dev');
const named = (name: string, roles = [dev]): Snapshot =>
  sampleSnapshot(roles, { accountNames: { [ACCOUNT as AccountId]: name } as Snapshot['accountNames'] });

/** Profile names of all roles when started one after the other. */
function namesInTurn(snapshot: Snapshot): readonly string[] {
  let next = snapshot;
  return offeredRoles(snapshot).map(offered => {
    const name = profileNameFor(next, offered);
    next = reduce(next, { type: 'roleSettingsChanged', key: offered.key, change: { profileName: name } });
    return name;
  });
}

describe('the profile name of a role', () => {
  it.each([
    ['Sales data', 'Sales-data-Dev'],
    ['acme/sales@eu', 'acme/sales@eu-Dev'],
    ['  Größe & Co.  ', 'Gr-e-Co.-Dev'],
    ['[evil]\naws_access_key_id = x', 'evil-aws_access_key_id-x-Dev'],
    ['# comment', 'comment-Dev'],
    ['販売', 'Dev'],
    ['', 'Dev'],
    ['n'.repeat(200), 'n'.repeat(128)],
  ])('in the account "%s" is %s', (account, name) => {
    expect(namesInTurn(named(account))).toEqual([name]);
  });

  it('in an account without a name begins with its number', () => {
    expect(namesInTurn(sampleSnapshot([dev]))).toEqual([`${ACCOUNT}-Dev`]);
  });

  it('stays what the person chose', () => {
    const snapshot = { ...named('Sales'), roleSettings: { [keyOf(dev)]: { profileName: profileName('mine') } } };
    expect(namesInTurn(snapshot)).toEqual(['mine']);
  });

  it('distinguishes roles with the same name', () => {
    const roles = [dev, sampleRole('a/Dev'), sampleRole('b/Dev'), sampleRole('Dev', '222222222222')];
    const snapshot = sampleSnapshot(roles, {
      accountNames: {
        [ACCOUNT as AccountId]: 'Shop',
        ['222222222222' as AccountId]: 'Shop',
      } as Snapshot['accountNames'],
    });
    expect(namesInTurn(snapshot)).toEqual([
      'Shop-Dev',
      `Shop-Dev-${ACCOUNT}`,
      `${ACCOUNT}-Dev`,
      'Shop-Dev-222222222222',
    ]);
  });

  it('is the one that the list of roles shows before they are started', () => {
    const roles = [dev, sampleRole('a/Dev'), sampleRole('b/Dev'), sampleRole('Dev', '222222222222')];
    const snapshot = named('Shop', roles);
    expect(previewNames(snapshot, TEMPLATES.mai, 'keep').map(({ name }) => name)).toEqual(namesInTurn(snapshot));
  });

  it('is readable for tools where many roles differ in other characters only', () => {
    const roles = ['1', '2', '3', '4'].map(path => sampleRole(`p${path}/a=b`));
    for (const name of namesInTurn(sampleSnapshot(roles)))
      expect(parseProfileName(name)).toEqual({ ok: true, value: name });
  });

  it('does not take an active role’s profile', () => {
    const other = sampleSession(sampleRole('Other'), { profiles: [profileName('Shop-Dev')] });
    expect(namesInTurn({ ...named('Shop'), roleSessions: [other] })).toEqual([`Shop-Dev-${ACCOUNT}`]);
  });

  it('is never "default"', () => {
    const snapshot = named('def', [sampleRole('ault')]);
    expect(namesInTurn(snapshot)).toEqual(['def-ault']);
    expect(namesInTurn(named('', [sampleRole('default')]))).toEqual([`default-${ACCOUNT}`]);
  });

  it('is unique and readable for every tool, whatever the names', () => {
    const roleNames = fc.array(fc.stringMatching(/^[A-Za-z0-9+=.@_-]{1,64}$/), { minLength: 1, maxLength: 8 });
    const accounts = fc.constantFrom(ACCOUNT, '222222222222', '000000000000');
    const texts = fc.oneof(fc.string(), fc.constant('default'), fc.constant('n'.repeat(300)));
    fc.assert(
      fc.property(
        roleNames,
        fc.array(accounts, { minLength: 8, maxLength: 8 }),
        texts,
        texts,
        (names, ids, one, other) => {
          const roles = names.map((name, index) => sampleRole(`p${index}/${name}`, ids[index]));
          const accountNames = { [ACCOUNT]: one, 222222222222: other } as unknown as Snapshot['accountNames'];
          const given = namesInTurn(sampleSnapshot(roles, { accountNames }));
          expect(new Set(given).size).toBe(roles.length);
          expect(given).not.toContain('default');
          for (const name of given) expect(parseProfileName(name)).toEqual({ ok: true, value: name });
        },
      ),
    );
  });
});

describe('a typed profile name', () => {
  const admin = sampleRole('Admin');
  const snapshot = sampleSnapshot([dev, admin], {
    roleSettings: { [keyOf(admin)]: { profileName: profileName('admin') } },
    roleSessions: [sampleSession(admin, { profiles: [profileName('admin-live')] }), sampleSession(dev)],
  });
  const check = (text: string) => checkProfileName(snapshot, keyOf(dev), text);

  it('may be unused', () => {
    expect(check(' sales ')).toEqual({ ok: true, value: 'sales' });
  });

  it("may be the role's own", () => {
    expect(check(`${ACCOUNT}-Dev`)).toMatchObject({ ok: true });
  });

  it.each([
    ['admin', 'taken'],
    ['admin-live', 'taken'],
    ['default', 'reserved'],
    ['', 'empty'],
    ['a b', 'character'],
    ['n'.repeat(129), 'too-long'],
  ])('can not be "%s": %s', (text, reason) => {
    expect(check(text)).toEqual({ ok: false, failure: { kind: 'invalid-profile-name', reason } });
  });
});
