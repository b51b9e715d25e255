import { describe, expect, it } from 'vitest';
import { claim } from '../testing/claims/claim.ts';
import { ACCOUNT, sampleRole } from '../testing/sample-role.ts';
import {
  isOtherOrigin,
  isUnknown,
  MOST_KNOWN,
  type ProviderIdentity,
  provesOrigin,
  withOrigin,
} from './provider-identity.ts';

const ISSUER = 'https://sso.acme.example/metadata';
const EVIL = 'https://idp.evil.example';
const dev = sampleRole('Dev');
const added = sampleRole('Dev', '222222222222');
const lure = sampleRole('Admin', '666666666666');
const known: ProviderIdentity = {
  issuers: [ISSUER],
  accounts: [dev.accountId],
  principals: [dev.principalArn],
};
const nothing: ProviderIdentity = { issuers: [], accounts: [], principals: [] };

describe('an assertion', () => {
  it.each([
    ['of the issuer and account that are known', [ISSUER], [dev]],
    ['with an account that was added to the usual ones', [ISSUER], [added, dev]],
    [
      'with a role of another account by the identity provider that is known',
      [ISSUER],
      [{ ...added, principalArn: dev.principalArn }],
    ],
    ['of the issuer that is known, without any role', [ISSUER], []],
  ])('has the known origin: %s', (_, issuers, roles) => {
    expect(isOtherOrigin(known, { issuers, roles })).toBe(false);
  });

  it.each([
    ['of another issuer', [EVIL], [dev]],
    ['of the issuer that is known and another one', [ISSUER, EVIL], [dev]],
    ['of no issuer', [], [dev]],
    ['of an issuer that only looks the same', [`${ISSUER}/`], [dev]],
    ['without any account that is known', [ISSUER], [lure]],
    ['of another issuer, without any role', [EVIL], []],
  ])('has another origin: %s', (_, issuers, roles) => {
    expect(isOtherOrigin(known, { issuers, roles })).toBe(true);
  });

  it('is the first if nothing is known', () => {
    expect(isOtherOrigin(nothing, { issuers: [EVIL], roles: [lure] })).toBe(false);
  });

  it('is compared by accounts only without a known issuer (earlier versions)', () => {
    const older = { ...known, issuers: [] };
    expect(isOtherOrigin(older, { issuers: [ISSUER], roles: [dev] })).toBe(false);
    expect(isOtherOrigin(older, { issuers: [EVIL], roles: [lure] })).toBe(true);
  });
});

describe('the known origin of a provider', () => {
  it('is incomparable without issuer or accounts', () => {
    expect([known, nothing, { ...known, issuers: [] }, { ...nothing, issuers: [ISSUER] }].map(isUnknown)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it('is proven only by a role of a known SAML provider or account', () => {
    claim('imitated-response');
    const renamed = { ...added, principalArn: dev.principalArn.replace('acme', 'acme-2') };
    const strange = { ...dev, principalArn: lure.principalArn };
    expect([dev, renamed, added, lure, strange].map(role => provesOrigin(known, role))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('grows by the accounts of an accepted assertion', () => {
    expect(withOrigin(known, { issuers: [ISSUER], roles: [added] })).toEqual({
      issuers: [ISSUER],
      accounts: ['222222222222', ACCOUNT],
      principals: [added.principalArn, dev.principalArn],
    });
  });

  it('is replaced by an accepted assertion of another issuer', () => {
    expect(withOrigin(known, { issuers: [EVIL], roles: [lure] })).toEqual({
      issuers: [EVIL],
      accounts: [lure.accountId],
      principals: [lure.principalArn],
    });
  });

  it('keeps its issuer if an accepted assertion names none', () => {
    expect(withOrigin(known, { issuers: [], roles: [dev] }).issuers).toEqual([ISSUER]);
  });

  it('is replaced if one of several issuers differs', () => {
    expect(withOrigin(known, { issuers: [ISSUER, EVIL], roles: [lure] }).accounts).toEqual([lure.accountId]);
  });

  it('keeps its accounts without a known issuer (earlier versions)', () => {
    const older = { ...known, issuers: [] };
    expect(withOrigin(older, { issuers: [ISSUER], roles: [added] }).accounts).toEqual(['222222222222', ACCOUNT]);
  });

  it('has at most ten distinct issuers', () => {
    const issuers = Array.from({ length: 11 }, (_, at) => `${ISSUER}/${at}`);
    expect(withOrigin(nothing, { issuers: [ISSUER, ISSUER], roles: [] }).issuers).toEqual([ISSUER]);
    expect(withOrigin(nothing, { issuers, roles: [] }).issuers).toEqual(issuers.slice(0, 10));
  });

  it('is proven by one of several known accounts', () => {
    const more = { ...known, accounts: [...known.accounts, lure.accountId] };
    expect(provesOrigin({ ...more, principals: [] }, dev)).toBe(true);
  });

  it('is bounded, keeping the newest', () => {
    const roles = Array.from({ length: MOST_KNOWN + 1 }, (_, at) => sampleRole('Dev', String(at + 100_000_000_000)));
    const grown = withOrigin(known, { issuers: [ISSUER], roles });
    expect([grown.accounts.length, grown.principals.length]).toEqual([MOST_KNOWN, MOST_KNOWN]);
    expect(grown.accounts[0]).toBe('100000000000');
    expect(grown.accounts).not.toContain(ACCOUNT);
  });
});
