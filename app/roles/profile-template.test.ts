import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountId } from '../domain/arn.ts';
import { parseProfileName } from '../domain/parse-profile-name.ts';
import { ACCOUNT, keyOf, profileName, sampleRole, sampleSnapshot } from '../testing/sample-role.ts';
import { previewNames } from './preview-names.ts';
import { TEMPLATES, tail, templateFault } from './profile-template.ts';

const SALES = '210987654321';
const names = (account: string) => ({ [ACCOUNT as AccountId]: account, [SALES as AccountId]: 'sales' });
const named = (roles: Parameters<typeof sampleSnapshot>[0], account = 'zalando-stups') =>
  sampleSnapshot(roles, { accountNames: names(account) });
const given = (snapshot: ReturnType<typeof named>, template: string) =>
  previewNames(snapshot, template, 'replace').map(({ name }) => name);

describe('a pattern', () => {
  it.each([
    [TEMPLATES.mai, 'zalando-stups-Shibboleth-Admin'],
    // mai create-all: <account after first '-'>-<role after first '-'>
    [TEMPLATES.createAll, 'stups-Admin'],
    [TEMPLATES.byAccountId, `${ACCOUNT}-Shibboleth-Admin`],
    [TEMPLATES.roleFirst, 'Shibboleth-Admin@zalando-stups'],
    ['{company}/{role}', 'Acme/Shibboleth-Admin'],
  ])('%s names a role %s', (template, name) => {
    expect(templateFault(template)).toBeUndefined();
    expect(given(named([sampleRole('Shibboleth-Admin')]), template)).toEqual([name]);
  });

  it.each([
    ['', { kind: 'empty' }],
    ['x'.repeat(201), { kind: 'too-long' }],
    ['{account}-{rolle}', { kind: 'unknown-placeholder', name: 'rolle' }],
    ['{account}-{role', { kind: 'unclosed' }],
    ['{account} {role}', { kind: 'character', character: ' ' }],
    ['[{role}]', { kind: 'character', character: '[' }],
    ['{account}', { kind: 'no-role' }],
  ])('%s is rejected with its reason', (template, fault) => {
    expect(templateFault(template)).toEqual(fault);
  });

  it('uses a name without a dash as a whole', () => {
    expect(tail('Admin')).toBe('Admin');
    expect(given(named([sampleRole('Admin')], 'stups'), TEMPLATES.createAll)).toEqual(['stups-Admin']);
  });

  it('makes equal names unique', () => {
    const roles = [sampleRole('a-Admin'), sampleRole('b-Admin'), sampleRole('c/b-Admin'), sampleRole('b-Admin', SALES)];
    const preview = previewNames(named(roles), '{role-tail}', 'replace');
    expect(preview.map(({ name, isMadeUnique }) => [name, isMadeUnique])).toEqual([
      ['Admin', false],
      [`Admin-${ACCOUNT}`, true],
      [`${ACCOUNT}-b-Admin`, true],
      [`Admin-${SALES}`, true],
    ]);
  });

  it('keeps chosen names on request, and reserves them', () => {
    const [dev, ops] = [sampleRole('Dev'), sampleRole('Ops')];
    const snapshot = {
      ...named([ops, dev]),
      roleSettings: { [keyOf(dev)]: { profileName: profileName('zalando-stups-Ops') } },
    };
    expect(previewNames(snapshot, TEMPLATES.mai, 'keep').map(({ name, before }) => [name, before])).toEqual([
      [`zalando-stups-Ops-${ACCOUNT}`, undefined],
      ['zalando-stups-Ops', 'zalando-stups-Ops'],
    ]);
    expect(given(snapshot, TEMPLATES.mai)).toEqual(['zalando-stups-Ops', 'zalando-stups-Dev']);
  });

  it('gives unique names that every AWS tool reads, never "default"', () => {
    const roles = ['Dev', 'Ops', 'a/Dev', 'b/Dev'].flatMap(name => [sampleRole(name), sampleRole(name, SALES)]);
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(...Object.values(TEMPLATES)),
        (account, template) => {
          const all = given(named(roles, account), template);
          expect(new Set(all).size).toBe(roles.length);
          expect(all.every(name => parseProfileName(name).ok && name !== 'default')).toBe(true);
        },
      ),
    );
  });
});
