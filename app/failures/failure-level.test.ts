import { describe, expect, it } from 'vitest';
import { ok } from '../domain/result.ts';
import { claim } from '../testing/claims/claim.ts';
import { signedIn } from '../testing/fake-world.ts';
import { SAMPLE_FAILURES } from '../testing/sample-failures.ts';
import { ACME } from '../testing/sample-role.ts';
import { en } from '../text/en/en.ts';
import { explain } from './explain.ts';
import { asksForHelp, levelOf } from './failure-level.ts';

const samples = Object.values(SAMPLE_FAILURES).flat();
/** Shown below the field or setting that caused them, never as a notice. */
const IN_PLACE = new Set(['not-an-address', 'not-a-target-role', 'locked', 'iam-refused']);

describe('the level of a failure', () => {
  it.each(['untrusted-certificate', 'insecure-page', 'password-passed-on', 'setup-unaccepted'] as const)(
    'is danger: %s',
    kind => expect(levelOf(kind)).toBe('danger'),
  );
  it('is a warning by default, and information where nothing is wrong', () => {
    expect([levelOf('server-error'), levelOf('sign-in-closed')]).toEqual(['warning', 'information']);
  });
});

it.each([
  'untrusted-certificate',
  'insecure-page',
  'password-passed-on',
  'private-address',
  'host-not-allowed',
] as const)('a security warning never offers what it warns of: %s', kind => {
  claim('bad-certificate');
  for (const failure of SAMPLE_FAILURES[kind])
    expect(explain(failure, { providerId: ACME.id }, en).remedies).toEqual([]);
});

it('every message that sends the person to IT, or asks for a report, offers help', () => {
  const silent = samples
    .filter(failure => /\bIT\b|[Rr]eport (this|it)\b/.test(explain(failure, {}, en).detail))
    .filter(({ kind }) => !asksForHelp(kind) && !IN_PLACE.has(kind));
  expect(silent).toEqual([]);
});

it('the copied details name the failure, without Account IDs, ARNs or tokens', async () => {
  const world = await signedIn(['Dev', 'Admin']);
  world.application.fail({ kind: 'sts-refused', refusal: 'Other', role: 'Dev', code: 'A'.repeat(60) });
  const [notice] = world.application.snapshot().failureNotices;
  expect(await world.application.dispatch({ type: 'copyFailure', id: notice?.id ?? '' })).toEqual(ok());
  const [copied] = world.desk.copied;
  expect(copied?.isSecret).toBe(false);
  expect(copied?.text).toMatch(/^Mai 1\.2\.3 \(linux\), sts-refused, \d{4}-\d\d-\d\dT/);
  expect(copied?.text).toContain(en.failures['sts-refused'].title('Dev'));
  expect(copied?.text).not.toContain('AAAA');
});
