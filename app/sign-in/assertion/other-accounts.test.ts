import { describe, expect, it } from 'vitest';
import { minutes } from '../../domain/instant.ts';
import { fail, ok } from '../../domain/result.ts';
import { settingsOf } from '../../settings/settings-of.ts';
import { claim } from '../../testing/claims/claim.ts';
import { createWorld, failureNoticesOf, keyNamed, sessionsOf, signedIn, type World } from '../../testing/fake-world.ts';
import {
  ATTACK,
  attacked,
  EVIL,
  expectNothingTaken,
  LURE,
  OTHER_ACCOUNTS,
  OURS,
  questionOf,
  review,
  rolesOf,
  signIn,
  start,
  THEIRS,
  useAccounts,
} from '../../testing/foreign-accounts.ts';
import { encryptedResponse, ISSUER, type SamlFacts } from '../../testing/saml-response.ts';
import { ACCOUNT, ACME, PROVIDER_ARN, roleValue, sampleRole } from '../../testing/sample-role.ts';

describe('an assertion with unfamiliar accounts', () => {
  it.each<[string, SamlFacts]>([
    ['another issuer and other accounts, with one role', ATTACK],
    ['other accounts in the name of the usual issuer', { roles: [LURE] }],
    ['another issuer, though among its accounts is a usual one', { roles: [LURE, roleValue('Dev')], issuer: EVIL }],
    ['no issuer', { roles: [LURE, roleValue('Dev')], issuer: '' }],
  ])('gives no credentials and changes no list: %s', async (_, facts) => {
    claim('unknown-accounts');
    const world = await attacked(facts);
    expect(await signIn(world)).toEqual(fail(OTHER_ACCOUNTS));
    await start(world);
    expectNothingTaken(world);
    expect(failureNoticesOf(world)).toContainEqual(OTHER_ACCOUNTS);
  });

  it('is recognized after a restart', async () => {
    claim('unknown-accounts');
    const before = await signedIn(['Dev', 'Admin']);
    const settings = settingsOf(before.application.snapshot());
    const world = createWorld([], settings);
    world.offer(ATTACK);
    expect(await signIn(world)).toEqual(fail(OTHER_ACCOUNTS));
    expectNothingTaken(world);
  });

  it('is recognized after a sign-out', async () => {
    claim('unknown-accounts');
    const world = await attacked();
    await world.application.dispatch({ type: 'signOut', providerId: ACME.id });
    expect(await signIn(world)).toEqual(fail(OTHER_ACCOUNTS));
    expect(rolesOf(world)).toEqual([]);
  });

  it('is recognized with settings of an earlier version', async () => {
    claim('unknown-accounts');
    const roles = { [ACME.id]: [sampleRole('Dev'), sampleRole('Admin')] };
    const world = createWorld([], { roles });
    world.offer(ATTACK);
    expect(await signIn(world)).toEqual(fail(OTHER_ACCOUNTS));
    expectNothingTaken(world);
    world.offer({ roles: [roleValue('Dev')] });
    expect(await signIn(world)).toEqual(ok());
    world.offer({ roles: [roleValue('Dev')], issuer: EVIL });
    expect(await signIn(world)).toEqual(fail(OTHER_ACCOUNTS));
  });

  it('does not empty the list if it has no role', async () => {
    const world = await attacked({ roles: [], issuer: EVIL });
    expect(await signIn(world)).toEqual(fail({ kind: 'no-roles' }));
    expectNothingTaken(world);
  });

  it('does not start a requested role of the known accounts', async () => {
    const world = await attacked();
    await start(world, keyNamed('Dev'));
    expectNothingTaken(world);
    expect(failureNoticesOf(world)).toEqual([OTHER_ACCOUNTS]);
  });

  it('is not prepared by an imitation that adds an account: AWS has to accept it first', async () => {
    claim('imitated-response');
    const world = await attacked({ roles: [roleValue('Dev'), LURE] });
    expect(await signIn(world)).toEqual(ok());
    // Forged signature, which only AWS can detect.
    world.sts.refusals.push({
      kind: 'sts-refused',
      refusal: 'InvalidIdentityToken',
      code: 'InvalidIdentityToken',
      role: 'Dev',
    });
    await start(world, keyNamed('Dev'));
    await signIn(world);
    await start(world);
    const asked = world.sts.asked.length;
    world.offer({ roles: [LURE] });
    expect(await signIn(world)).toEqual(fail(OTHER_ACCOUNTS));
    expect(world.sts.asked).toHaveLength(asked);
  });

  it('is distinguished from the known issuer’s without roles', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    await start(world, keyNamed('Dev'));
    world.offer({ roles: [] });
    await world.clock.advance(minutes(12 * 60 - 40));
    expect(world.signIn.asked.at(-1)?.mode).toBe('silent');
    expect(rolesOf(world)).toEqual(OURS);
    expect(failureNoticesOf(world)).toEqual([{ kind: 'no-roles' }]);
  });

  it('in a renewal is announced with a button to review it', async () => {
    claim('renewal-unknown-accounts');
    const world = await signedIn(['Dev', 'Admin']);
    await start(world, keyNamed('Dev'));
    const asked = world.sts.asked.length;
    world.offer(ATTACK);
    await world.clock.advance(minutes(12 * 60 - 40));
    expect(world.signIn.asked.at(-1)?.mode).toBe('silent');
    expect(rolesOf(world)).toEqual(OURS);
    expect(questionOf(world)).toBeUndefined();
    expect(world.sts.asked).toHaveLength(asked);
    expect(failureNoticesOf(world)).toEqual([OTHER_ACCOUNTS]);
    world.shell.length = 0;
    await review(world);
    expect(questionOf(world)?.accounts).toEqual([{ accountId: THEIRS, roles: 1 }]);
    expect(world.shell).toEqual(['open']);
    expect(world.signIn.asked.at(-1)?.mode).toBe('silent');
  });

  it('in a renewal does not replace a question that is shown', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    await start(world, keyNamed('Dev'));
    await world.clock.advance(minutes(6));
    world.offer(ATTACK);
    await signIn(world);
    const shown = questionOf(world);
    world.offer({ roles: [roleValue('Root', '555555555555')], issuer: EVIL });
    await world.clock.advance(minutes(12 * 60 - 46));
    expect(world.signIn.asked.at(-1)?.mode).toBe('silent');
    expect(questionOf(world)).toEqual(shown);
  });
});

describe('an encrypted assertion', () => {
  const encrypted = (world: World, issuer?: string) => {
    world.signIn.answer = () => ok(encryptedResponse(issuer));
  };

  it('is accepted if its envelope names the known issuer or none, with the known roles', async () => {
    const world = await attacked();
    for (const issuer of [ISSUER, undefined]) {
      encrypted(world, issuer);
      expect(await signIn(world)).toEqual(ok());
      expect(rolesOf(world)).toEqual(OURS);
    }
  });

  it('needs confirmation if its envelope names another issuer', async () => {
    const world = await attacked();
    encrypted(world, EVIL);
    expect(await signIn(world)).toEqual(fail(OTHER_ACCOUNTS));
    expect(questionOf(world)?.accounts).toEqual([]);
    await useAccounts(world);
    expect(rolesOf(world)).toEqual(OURS);
    expect(await signIn(world)).toEqual(ok());
  });
});

describe('no confirmation is needed', () => {
  it('for an account beside known ones', async () => {
    const world = await attacked({ roles: [roleValue('Dev', '222222222222'), roleValue('Dev')] });
    expect(await signIn(world)).toEqual(ok());
    expect(rolesOf(world)).toEqual(['Dev in 222222222222', `Dev in ${ACCOUNT}`]);
  });

  it('for a new account alone, once AWS has accepted it beside a known one', async () => {
    const world = await attacked({ roles: [roleValue('Dev', '222222222222'), roleValue('Dev')] });
    await signIn(world);
    await start(world, keyNamed('Dev'));
    expect(sessionsOf(world)).toHaveLength(1);
    world.offer({ roles: [roleValue('Dev', '222222222222')] });
    expect(await signIn(world)).toEqual(ok());
  });

  it('for the first sign-in at a company', async () => {
    const world = createWorld([]);
    world.offer(ATTACK);
    expect(await signIn(world)).toEqual(ok());
  });

  it('for the first sign-in after the company was removed and added again', async () => {
    const world = await attacked();
    await world.application.dispatch({ type: 'forgetProvider', providerId: ACME.id });
    expect(await world.application.dispatch({ type: 'addProvider', address: ACME.signInUrl })).toEqual(ok());
    expect(sessionsOf(world)).toHaveLength(1);
  });
});

it('a single role in production needs the same confirmation as a click', async () => {
  claim('only-role-production');
  const world = createWorld(['Dev']);
  const { dispatch } = world.application;
  const accountId = sampleRole('Dev').accountId;
  await dispatch({ type: 'setPreference', name: 'confirmProduction', value: true });
  await dispatch({ type: 'changeAccount', accountId, production: true });
  expect(await signIn(world)).toEqual(ok());
  expect(world.sts.asked).toEqual([]);
  expect(failureNoticesOf(world)).toEqual([{ kind: 'production-unconfirmed', role: 'Dev', account: ACCOUNT }]);
  await dispatch({ type: 'startRole', key: keyNamed('Dev'), confirmed: true });
  expect(world.sts.asked.map(({ role }) => role.principalArn)).toEqual([PROVIDER_ARN]);
});
