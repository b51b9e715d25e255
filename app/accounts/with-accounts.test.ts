import { describe, expect, it } from 'vitest';
import type { AccountId } from '../domain/arn.ts';
import { type Event, reduce } from '../events.ts';
import { ACCOUNT, keyOf, sampleRole, sampleSnapshot } from '../testing/sample-role.ts';
import { sampleSetup } from '../testing/sample-setup.ts';

const accountId = ACCOUNT as AccountId;
const [dev, ops, admin] = [sampleRole('Dev'), sampleRole('Ops'), sampleRole('Admin')];
const snapshot = sampleSnapshot([dev, ops, admin]);
const afterwards = (...events: readonly Event[]) => events.reduce(reduce, snapshot);
const named = (name: string, from: 'signInPage' | 'alias'): Event => ({
  type: 'accountsNamed',
  names: { [accountId]: name } as Record<AccountId, string>,
  from,
});
const setup = sampleSetup({ accounts: { [ACCOUNT]: { name: 'Company’s', tag: 'gold' } }, production: ['Company*'] });

describe('the name of an account', () => {
  it('is the best known one, in any order of arrival', () => {
    const nameAfter = (...events: readonly Event[]) => afterwards(...events).accountNames[accountId];
    expect(nameAfter()).toBeUndefined();
    expect(nameAfter(named('page', 'signInPage'), named('alias', 'alias'))).toBe('page');
    expect(nameAfter(named('page', 'signInPage'), { type: 'setupChanged', setup })).toBe('Company’s');
    const own: Event = { type: 'accountChanged', accountId, change: { label: 'Mine' } };
    expect(nameAfter(own, { type: 'setupChanged', setup }, named('page', 'signInPage'))).toBe('Mine');
    expect(nameAfter(own, { type: 'accountChanged', accountId, change: { label: '' } })).toBeUndefined();
  });

  it('is kept for accounts of known roles', () => {
    const gone = reduce(afterwards(named('page', 'signInPage')), {
      type: 'rolesOffered',
      providerId: snapshot.providers[0]?.id ?? ('' as never),
      roles: [],
    });
    expect(gone.accountNames).toEqual({});
    expect(gone.learnedNames.signInPage).toEqual({ [ACCOUNT]: 'page' });
  });

  it('marks the account as production if it says so', () => {
    expect(afterwards(named('sales-prod', 'alias')).accountMarks).toEqual({ [ACCOUNT]: { isProduction: true } });
    expect(afterwards({ type: 'setupChanged', setup }).accountMarks).toEqual({
      [ACCOUNT]: { tag: 'gold', isProduction: true },
    });
    expect(afterwards(named('sales', 'alias')).accountMarks).toEqual({});
  });
});

describe('favorites', () => {
  const favorite = (role: typeof dev, at: number | undefined): Event => ({
    type: 'favoriteChanged',
    key: keyOf(role),
    at,
  });

  it('have the person’s order', () => {
    const both = [favorite(dev, 0), favorite(ops, 1)];
    expect(afterwards(...both).favorites).toEqual([keyOf(dev), keyOf(ops)]);
    expect(afterwards(...both, favorite(ops, 0)).favorites).toEqual([keyOf(ops), keyOf(dev)]);
    expect(afterwards(...both, favorite(dev, 5)).favorites).toEqual([keyOf(ops), keyOf(dev)]);
    expect(afterwards(...both, favorite(dev, undefined)).favorites).toEqual([keyOf(ops)]);
  });

  it('and recents of a removed company are removed', () => {
    const both = afterwards(favorite(dev, 0), { type: 'roleUsed', key: keyOf(dev) });
    const [provider] = both.providers;
    const next = provider && reduce(both, { type: 'providerForgotten', providerId: provider.id });
    expect(next).toMatchObject({ favorites: [], recents: [] });
  });
});

describe('recents', () => {
  const used = (role: typeof dev): Event => ({ type: 'roleUsed', key: keyOf(role) });

  it('start with the most recent role, each once, at most twenty', () => {
    expect(afterwards(used(dev), used(ops), used(dev)).recents).toEqual([keyOf(dev), keyOf(ops)]);
    const many = Array.from({ length: 30 }, (_, index) => used(sampleRole(`Role${index}`)));
    expect(afterwards(...many).recents).toHaveLength(20);
  });
});

describe('a company', () => {
  it('whose policy changes applies immediately', () => {
    const policy = sampleSetup({ company: 'IT', defaults: { region: 'eu-west-1' } });
    const both = afterwards(
      { type: 'setupChanged', setup },
      { type: 'policiesRead', policies: [policy], problems: [] },
    );
    expect(both.company).toMatchObject({ companies: ['IT', 'Acme'], defaults: { region: 'eu-west-1' } });
    expect(reduce(both, { type: 'setupChanged', setup: undefined }).company.companies).toEqual(['IT']);
  });
});
