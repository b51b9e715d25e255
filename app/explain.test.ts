import { describe, expect, it } from 'vitest';
import { parseCommand } from './contract.ts';
import { type Failure, type FailureKind, type FileFault, STS_REFUSALS } from './domain/failure.ts';
import { explain } from './explain.ts';
import { ACME, keyOf, profileName, sampleRole } from './testing/sample-role.ts';
import { en } from './text/en.ts';

const host = 'sso.acme.example';
const path = '~/.aws/credentials';
const role = 'Analyst';
const faults: readonly FileFault[] = [
  'denied',
  'read-only',
  'full',
  'not-a-file',
  'link-loop',
  'busy',
  'missing-folder',
  'not-text',
  'other',
];

type Samples = { readonly [K in FailureKind]: readonly Extract<Failure, { kind: K }>[] };

/** At least one failure of every kind, and one for every reason that has words of its own. */
const samples: Samples = {
  'not-an-address': (
    ['empty', 'malformed', 'not-https', 'has-password', 'console-address', 'access-portal'] as const
  ).map(reason => ({ kind: 'not-an-address', reason })),
  'invalid-profile-name': (['empty', 'too-long', 'character', 'reserved', 'taken'] as const).map(reason => ({
    kind: 'invalid-profile-name',
    reason,
  })),
  'not-a-target-role': (['account', 'role', 'partition', 'identity-center', 'known'] as const).map(reason => ({
    kind: 'not-a-target-role',
    reason,
  })),
  'not-an-external-id': [{ kind: 'not-an-external-id' }],
  'not-live': [{ kind: 'not-live' }],
  'not-copyable': [{ kind: 'not-copyable' }],
  'source-stopped': [{ kind: 'source-stopped', role: 'Auditor', source: role }],
  'keys-missing': [{ kind: 'keys-missing', role }],
  'keys-refused': [{ kind: 'keys-refused', role, code: 'InvalidClientTokenId' }],
  'trust-missing': [true, false].map(hasExternalId => ({
    kind: 'trust-missing',
    role: 'Auditor',
    account: 'Partner exchange',
    source: role,
    hasExternalId,
  })),
  'console-refused': [{ kind: 'console-refused', role, status: 400 }],
  'browser-unavailable': [{ kind: 'browser-unavailable' }],
  'endpoint-off': [{ kind: 'endpoint-off' }],
  'endpoint-unavailable': (['port-taken', 'other'] as const).map(reason => ({ kind: 'endpoint-unavailable', reason })),
  'not-a-region': [{ kind: 'not-a-region' }],
  'address-unreachable': (['name', 'refused', 'timeout', 'offline', 'proxy', 'other'] as const).map(reason => ({
    kind: 'address-unreachable',
    host,
    reason,
  })),
  'server-error': [{ kind: 'server-error', host, status: 503 }],
  'untrusted-certificate': [{ kind: 'untrusted-certificate', host }],
  'insecure-page': [{ kind: 'insecure-page', host }],
  'nothing-posted': [{ kind: 'nothing-posted', host }],
  'sign-in-closed': [{ kind: 'sign-in-closed' }],
  'sign-in-needs-person': [{ kind: 'sign-in-needs-person', host }],
  'sign-in-page-crashed': [{ kind: 'sign-in-page-crashed', host }],
  'assertion-malformed': (['base64', 'xml', 'not-saml', 'too-large', 'doctype'] as const).map(reason => ({
    kind: 'assertion-malformed',
    reason,
  })),
  'assertion-encrypted': [{ kind: 'assertion-encrypted' }],
  'assertion-expired': [{ kind: 'assertion-expired' }],
  'assertion-refused': [
    { kind: 'assertion-refused', status: 'denied' },
    { kind: 'assertion-refused', status: 'other' },
  ],
  'no-roles': [{ kind: 'no-roles' }],
  'identity-center-role': [{ kind: 'identity-center-role', role }],
  'role-not-offered': [{ kind: 'role-not-offered', role }],
  'sts-refused': STS_REFUSALS.map(refusal => ({ kind: 'sts-refused', refusal, code: 'SomeCode', role })),
  'sts-unreachable': [{ kind: 'sts-unreachable', host: 'sts.us-east-1.amazonaws.com' }],
  'clock-skew': [{ kind: 'clock-skew', minutes: 7 }],
  'session-expired': [
    { kind: 'session-expired', role },
    { kind: 'session-expired', role, keysStay: true },
  ],
  'file-unreadable': faults.map(fault => ({ kind: 'file-unreadable', file: 'credentials', path, fault })),
  'file-unwritable': faults.map(fault => ({ kind: 'file-unwritable', file: 'config', path, fault })),
  'file-unparsable': [{ kind: 'file-unparsable', file: 'config', path, line: 12 }],
  'edit-refused': [{ kind: 'edit-refused', file: 'config', path }],
  'section-foreign': [
    { kind: 'section-foreign', file: 'credentials', profile: profileName('sales'), longLived: false },
    { kind: 'section-foreign', file: 'credentials', profile: profileName('sales'), longLived: true },
  ],
  'file-busy': [{ kind: 'file-busy', file: 'credentials', path }],
  'settings-damaged': [{ kind: 'settings-damaged', keptAs: 'settings.json.damaged' }],
  'settings-unwritable': faults.map(fault => ({ kind: 'settings-unwritable', fault })),
  'open-at-login-refused': faults.map(fault => ({ kind: 'open-at-login-refused', fault })),
  'not-found': [{ kind: 'not-found' }],
  'bad-message': [{ kind: 'bad-message' }],
  unexpected: [{ kind: 'unexpected', reference: 'ab12cd34' }],
};
const all: readonly Failure[] = Object.values(samples).flat();
const key = keyOf(sampleRole('Dev'));
const abouts = [{}, { providerId: ACME.id }, { providerId: ACME.id, key }] as const;
const named = all.map(failure => [JSON.stringify(failure), failure] as const);
const commandsOf = (failure: Failure, about: (typeof abouts)[number]) =>
  explain(failure, about, en).remedies.map(({ command }) => command);

describe('every failure', () => {
  it.each(named)('says what happened and what to do: %s', (_, failure) => {
    for (const about of abouts) {
      const { title, detail } = explain(failure, about, en);
      expect(title.length).toBeGreaterThan(8);
      expect(title).not.toMatch(/[.!]$/);
      expect(detail.length).toBeGreaterThan(15);
      expect(detail).toMatch(/[.?]$/);
    }
  });

  it.each(named)('says it in a colleague’s words: %s', (_, failure) => {
    const { title, detail } = explain(failure, { key, providerId: ACME.id }, en);
    const said = `${title} ${detail}`;
    expect(said).not.toMatch(/undefined|null|NaN|\[object|=>|\$\{|\{\}|%s|TODO/);
    expect(said).not.toMatch(/arn:|Error:|exception:|\n|\s{2}|\bat .+:\d+/);
    expect(said).not.toContain(key);
  });

  it.each(named)('has remedies that are commands, each with a label, none twice: %s', (_, failure) => {
    for (const about of abouts) {
      const { remedies } = explain(failure, about, en);
      for (const { label, command } of remedies) {
        expect(label.length).toBeGreaterThan(1);
        expect(parseCommand(command)).toEqual(command);
      }
      expect(new Set(remedies.map(({ command }) => JSON.stringify(command))).size).toBe(remedies.length);
    }
  });

  it('of one kind says something else for each of its reasons', () => {
    for (const ofKind of Object.values<readonly Failure[]>(samples)) {
      const details = ofKind.map(failure => explain(failure, {}, en).detail);
      expect(new Set(details).size).toBe(ofKind.length);
    }
  });

  it('has words of its own', () => {
    const kinds = Object.values<readonly Failure[]>(samples)
      .map(([first]) => first)
      .filter(first => first !== undefined);
    const said = kinds.map(failure =>
      Object.values(explain(failure, {}, en))
        .slice(0, 2)
        .join(),
    );
    expect(new Set(said).size).toBe(kinds.length);
  });
});

describe('the words', () => {
  it.each<[Failure, RegExp]>([
    [{ kind: 'server-error', host, status: 503 }, /sso\.acme\.example.*503/],
    [{ kind: 'nothing-posted', host }, /sso\.acme\.example/],
    [{ kind: 'file-unparsable', file: 'config', path, line: 12 }, /config file.*Line 12 of ~\/\.aws\/credentials/],
    [{ kind: 'file-unwritable', file: 'credentials', path, fault: 'full' }, /credentials file.*disk is full/],
    [
      { kind: 'section-foreign', file: 'credentials', profile: profileName('sales'), longLived: true },
      /“sales”.*long-lived/,
    ],
    [{ kind: 'sts-refused', refusal: 'Other', code: 'SomeCode', role }, /Analyst.*“SomeCode”/],
    [{ kind: 'unexpected', reference: 'ab12cd34' }, /ab12cd34/],
    [{ kind: 'clock-skew', minutes: 7 }, /about 7 minutes/],
    [{ kind: 'settings-damaged', keptAs: 'settings.json.damaged' }, /settings\.json\.damaged/],
  ])('name what they are about: $kind', (failure, words) => {
    const { title, detail } = explain(failure, {}, en);
    expect(`${title} ${detail}`).toMatch(words);
  });
});

describe('the remedy', () => {
  it('for a failed sign-in is to sign in', () => {
    expect(commandsOf({ kind: 'sign-in-closed' }, { providerId: ACME.id })).toEqual([
      { type: 'signIn', providerId: ACME.id },
    ]);
  });

  it('for a failed sign-in on the way to a role is to try the role again', () => {
    expect(commandsOf({ kind: 'sign-in-closed' }, { providerId: ACME.id, key })).toEqual([{ type: 'assumeRole', key }]);
  });

  it('for an address that leads nowhere is also to remove the company', () => {
    expect(commandsOf({ kind: 'nothing-posted', host }, { providerId: ACME.id })).toEqual([
      { type: 'signIn', providerId: ACME.id },
      { type: 'forgetProvider', providerId: ACME.id },
    ]);
  });

  it('for somebody else’s profile is the person’s yes', () => {
    const failure = {
      kind: 'section-foreign',
      file: 'credentials',
      profile: profileName('x'),
      longLived: false,
    } as const;
    expect(commandsOf(failure, { providerId: ACME.id, key })).toEqual([{ type: 'assumeRole', key, takeProfile: true }]);
  });

  it('is none where nothing can be done by a click', () => {
    for (const kind of ['not-found', 'bad-message', 'not-a-region'] as const)
      expect(commandsOf({ kind }, { providerId: ACME.id, key })).toEqual([]);
  });

  it('is none where nobody knows what it was about', () => {
    for (const failure of all) expect(commandsOf(failure, {})).toEqual([]);
  });
});
