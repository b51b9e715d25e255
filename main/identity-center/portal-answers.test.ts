import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HIDDEN } from '../../app/company/format/setup-patterns.ts';
import { ACCOUNT_ID_FORM, type AccountId, permissionSetArn } from '../../app/domain/arn.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { NOW } from '../../app/testing/sample-role.ts';
import { readAccounts, readCredentials, readPermissionSets } from './portal-answers.ts';

const ACCOUNT = '123456789012' as AccountId;
const named = (accountName: unknown) =>
  readAccounts({ accountList: [{ accountId: ACCOUNT, accountName }] })?.entries[0]?.name;

describe('an account’s name', () => {
  it.each<[unknown, string]>([
    ['Sales data', 'Sales data'],
    ['  Überweisung   日本  ', 'Überweisung 日本'],
    ['Sandbox\u202e noitcudorP \u2066\u200b\u0007', 'Sandbox noitcudorP'],
    ['x\n[default]\ncredential_process = /tmp/evil', 'x [default] credential_process = /tmp/evil'],
    ['\u3164\u200b', ACCOUNT],
    ['', ACCOUNT],
    [undefined, ACCOUNT],
    [{ toString: 'x' }, ACCOUNT],
    ['A'.repeat(100_000), 'A'.repeat(64)],
    ['👩'.repeat(100), '👩'.repeat(64)],
    [` ${'A'.repeat(64)}`, 'A'.repeat(64)],
    [`${'A'.repeat(63)} B`, 'A'.repeat(63)],
  ])('of %j is %j', (given, name) => {
    claim('portal-answers');
    expect(named(given)).toBe(name);
  });
});

/** Any JSON, and AWS's shape with any JSON at any place. */
const json = fc.jsonValue({ maxDepth: 4 });
const near = (list: string, entry: fc.Arbitrary<unknown>) =>
  fc.oneof(json, fc.record({ [list]: fc.oneof(json, fc.array(fc.oneof(entry, json))), nextToken: json }));
const id = fc.oneof(fc.stringMatching(/^\d{12}$/), fc.string(), json);

describe('any answer of a portal', () => {
  it('gives only accounts of AWS’s form, with one visible line as name', () => {
    claim('portal-answers');
    const account = fc.record({
      accountId: id,
      accountName: fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), json),
    });
    fc.assert(
      fc.property(near('accountList', account), answer => {
        for (const { accountId, name } of readAccounts(answer)?.entries ?? []) {
          expect(accountId).toMatch(ACCOUNT_ID_FORM);
          expect(name).not.toMatch(new RegExp(HIDDEN, 'u'));
          expect([...name].length).toBeLessThanOrEqual(64);
          expect(name.trim()).toBe(name);
          expect(name).not.toBe('');
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives only permission sets of AWS’s form', () => {
    claim('portal-answers');
    const role = fc.record({
      roleName: fc.oneof(fc.string(), fc.stringMatching(/^[\w+=,.@-]{1,40}$/), json),
      accountId: id,
    });
    fc.assert(
      fc.property(near('roleList', role), answer => {
        for (const name of readPermissionSets(answer, ACCOUNT)?.entries ?? [])
          expect(permissionSetArn('aws', ACCOUNT, name)).toBeDefined();
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives only credentials that a file can hold, and that are valid now', () => {
    claim('portal-answers');
    const value = fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z0-9/+=]{1,40}$/), json);
    const roleCredentials = fc.record({
      accessKeyId: value,
      secretAccessKey: value,
      sessionToken: value,
      expiration: fc.oneof(fc.integer(), fc.double(), fc.maxSafeInteger(), json),
    });
    fc.assert(
      fc.property(fc.oneof(json, fc.record({ roleCredentials: fc.oneof(roleCredentials, json) })), answer => {
        const credentials = readCredentials(answer, NOW);
        if (credentials === undefined) return;
        const { accessKeyId, secretAccessKey, sessionToken, expiration } = credentials;
        for (const text of [accessKeyId, secretAccessKey, sessionToken]) expect(text).toMatch(/^[\x21-\x7e]+$/);
        expect(expiration).toBeGreaterThan(NOW);
        expect(expiration).toBeLessThanOrEqual(253_402_300_799_999);
      }),
      { numRuns: 2_000 },
    );
  });
});
