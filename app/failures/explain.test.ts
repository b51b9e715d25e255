import { describe, expect, it } from 'vitest';
import { parseCommand } from '../contract.ts';
import type { Failure } from '../domain/failure.ts';
import { SAMPLE_FAILURES } from '../testing/sample-failures.ts';
import { ACME, keyOf, profileName, sampleRole } from '../testing/sample-role.ts';
import { en } from '../text/en/en.ts';
import { explain } from './explain.ts';

const samples = SAMPLE_FAILURES;
const host = 'sso.acme.example';
const path = '~/.aws/credentials';
const role = 'Analyst';
const all: readonly Failure[] = Object.values(samples).flat();
const key = keyOf(sampleRole('Dev'));
const abouts = [{}, { providerId: ACME.id }, { providerId: ACME.id, key }] as const;
const named = all.map(failure => [JSON.stringify(failure), failure] as const);
const commandsOf = (failure: Failure, about: Parameters<typeof explain>[1]) =>
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

  it.each(named)('is in plain words: %s', (_, failure) => {
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

  it('has a message per reason', () => {
    for (const ofKind of Object.values<readonly Failure[]>(samples)) {
      const details = ofKind.map(failure => explain(failure, {}, en).detail);
      expect(new Set(details).size).toBe(ofKind.length);
    }
  });

  it('has its own message', () => {
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
    [{ kind: 'file-unparsable', file: 'config', path, line: 12 }, /config file.*line 12 of ~\/\.aws\/credentials/],
    [{ kind: 'file-unwritable', file: 'credentials', path, fault: 'full' }, /credentials file.*disk is full/],
    [
      { kind: 'section-foreign', file: 'credentials', profile: profileName('sales'), longLived: true },
      /“sales”.*long-lived/,
    ],
    [{ kind: 'sts-refused', refusal: 'Other', code: 'SomeCode', role }, /Analyst.*“SomeCode”/],
    [{ kind: 'unexpected', reference: 'ab12cd34' }, /ab12cd34/],
    [{ kind: 'clock-skew', minutes: 7 }, /about 7 minutes/],
    [{ kind: 'settings-damaged', keptAs: 'settings.json.damaged' }, /settings\.json\.damaged/],
  ])('have their subject: $kind', (failure, words) => {
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

  it('for a failed sign-in of a role is to retry the role', () => {
    expect(commandsOf({ kind: 'sign-in-closed' }, { providerId: ACME.id, key })).toEqual([{ type: 'startRole', key }]);
  });

  it('for a wrong address is also to remove the company', () => {
    expect(commandsOf({ kind: 'nothing-posted', host }, { providerId: ACME.id })).toEqual([
      { type: 'signIn', providerId: ACME.id },
      { type: 'forgetProvider', providerId: ACME.id },
    ]);
  });

  it('for a foreign profile is consent', () => {
    const failure = {
      kind: 'section-foreign',
      file: 'credentials',
      profile: profileName('x'),
      longLived: false,
    } as const;
    expect(commandsOf(failure, { providerId: ACME.id, key })).toEqual([{ type: 'startRole', key, takeProfile: true }]);
  });

  it('that retries repeats the command', () => {
    const failure = { kind: 'file-unwritable', file: 'credentials', path, fault: 'busy' } as const;
    const about = { providerId: ACME.id, key };
    expect(commandsOf(failure, about)).toEqual([{ type: 'startRole', key }]);
    expect(commandsOf(failure, { ...about, command: { type: 'stopRole', key } })).toEqual([{ type: 'stopRole', key }]);
    const over = { kind: 'session-expired', role } as const;
    expect(commandsOf(over, { ...about, command: { type: 'openConsole', key } })).toEqual([{ type: 'startRole', key }]);
  });

  it('for a role of IAM Identity Center is its access portal, and for a portal its region', () => {
    expect(commandsOf({ kind: 'identity-center-role', role }, {})).toEqual([{ type: 'openAddCompany' }]);
    const failure = { kind: 'portal-region', host: 'acme.awsapps.com', region: 'us-east-1' } as const;
    expect(commandsOf(failure, { providerId: ACME.id })).toEqual([{ type: 'openAddCompany', providerId: ACME.id }]);
  });

  it('without a browser is a code, where a portal needs the browser', () => {
    const missing = { kind: 'browser-unavailable' } as const;
    const about = { providerId: ACME.id, key };
    const signIn = { type: 'signIn', providerId: ACME.id } as const;
    expect(commandsOf(missing, { ...about, command: signIn })).toEqual([
      { type: 'signInWithCode', providerId: ACME.id },
    ]);
    expect(commandsOf(missing, { ...about, command: { type: 'openConsole', key } })).toEqual([]);
  });

  it('is none if no click can help', () => {
    for (const kind of ['not-found', 'bad-message', 'not-a-region'] as const)
      expect(commandsOf({ kind }, { providerId: ACME.id, key })).toEqual([]);
  });

  it('is none without a subject', () => {
    const others = all.filter(
      ({ kind }) => kind !== 'proxy-password' && kind !== 'identity-center-role' && kind !== 'setup-changed',
    );
    for (const failure of others) expect(commandsOf(failure, {})).toEqual([]);
  });
});
