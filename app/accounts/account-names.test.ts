import { describe, expect, it } from 'vitest';
import { accountNameFrom, mergeAccountNames, NO_ACCOUNT_NAMES } from './account-names.ts';
import type { NamedAccounts } from './account-settings.ts';

const ID = '123456789012';
const named = (name: string) => ({ [ID]: name }) as NamedAccounts;

describe('the name of an account', () => {
  const alias = { ...NO_ACCOUNT_NAMES, alias: named('alias') };
  const signInPage = { ...alias, signInPage: named('page') };
  const company = { ...signInPage, company: named('company') };
  const own = { ...company, own: named('mine') };

  it.each([
    ['mine', own],
    ['company', company],
    ['page', signInPage],
    ['alias', alias],
    [undefined, NO_ACCOUNT_NAMES],
  ])('is the best known one: %s', (name, sources) => {
    expect(mergeAccountNames(sources)[ID as keyof NamedAccounts]).toBe(name);
  });

  it.each([
    ['  Sales \n data ', 'Sales data'],
    ['Sales\u202Edata', 'Sales data'],
    [ID, undefined],
    ['1234-5678-9012', undefined],
    ['', undefined],
    ['\u0007', undefined],
    ['x'.repeat(200), 'x'.repeat(100)],
  ])('%j is saved as %j', (text, name) => {
    expect(accountNameFrom(text, ID)).toBe(name);
  });
});
