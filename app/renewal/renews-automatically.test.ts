import { describe, expect, it } from 'vitest';
import { fail } from '../domain/result.ts';
import { ACME, keyOf, NOW, sampleRole, sampleSession, sampleSnapshot } from '../testing/sample-role.ts';
import { renewsAutomatically } from './renews-automatically.ts';

const dev = sampleRole('Dev');
const key = keyOf(dev);
const session = sampleSession(dev);
const snapshot = sampleSnapshot([dev], { roleSessions: [session] });
const renewals = (subject: string, kind: 'running' | 'snoozed' | 'gave-up') => ({
  renewals: { [subject]: { kind, since: NOW } },
});
const { failure } = fail({ kind: 'unexpected', reference: 'r' });

describe('an active role', () => {
  it('renews automatically unless something blocks it', () => {
    expect(renewsAutomatically(snapshot, session)).toBe(true);
    expect(renewsAutomatically({ ...snapshot, ...renewals(ACME.id, 'running') }, session)).toBe(true);
    expect(renewsAutomatically({ ...snapshot, starting: [key] }, session)).toBe(true);
    expect(renewsAutomatically({ ...snapshot, network: { kind: 'waking', since: NOW } }, session)).toBe(true);
  });

  it('that is chained expires once its source was stopped', () => {
    const partner = sampleRole('Auditor', '876543210987');
    const chained = { ...sampleSession(partner), source: key };
    const chainedRoles = [{ key: chained.key, source: key, role: partner }];
    const both = { ...snapshot, chainedRoles, roleSessions: [session, chained] };
    expect(renewsAutomatically(both, chained)).toBe(true);
    expect(renewsAutomatically({ ...both, roleSessions: [chained] }, chained)).toBe(false);
  });

  it.each([
    ['the network is missing', { network: { kind: 'offline', since: NOW } }],
    [
      'the company asks for a sign-in',
      { renewals: { [ACME.id]: { kind: 'waiting-for-person', since: NOW, host: 'sso' } } },
    ],
    ['its company is snoozed', renewals(ACME.id, 'snoozed')],
    ['its renewal was refused', renewals(key, 'gave-up')],
    [
      'its renewal failed and is retried',
      { renewals: { [key]: { kind: 'retrying', since: NOW, at: NOW, tries: 1, failure } } },
    ],
    ['its company no longer offers it', { roles: {} }],
  ] as const)('expires if %s', (_, facts) => {
    expect(renewsAutomatically({ ...snapshot, ...facts }, session)).toBe(false);
  });
});
