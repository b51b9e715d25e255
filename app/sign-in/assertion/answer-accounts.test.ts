import { describe, expect, it } from 'vitest';
import { minutes } from '../../domain/instant.ts';
import { fail, ok } from '../../domain/result.ts';
import { claim } from '../../testing/claims/claim.ts';
import { failureNoticesOf, sessionsOf } from '../../testing/fake-world.ts';
import {
  ATTACK,
  asked,
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
import { ISSUER } from '../../testing/saml-response.ts';
import { ACME, roleValue } from '../../testing/sample-role.ts';

describe('the question about unfamiliar accounts', () => {
  it('shows issuer, accounts, number of roles and page', async () => {
    const world = await attacked({
      roles: [LURE, roleValue('Dev', THEIRS), roleValue('Dev', '777777777777')],
      issuer: EVIL,
    });
    world.signIn.host = 'ads.evil.example';
    await signIn(world);
    expect(questionOf(world)).toMatchObject({
      host: 'ads.evil.example',
      issuers: [EVIL],
      knownIssuers: [ISSUER],
      accounts: [
        { accountId: THEIRS, roles: 2 },
        { accountId: '777777777777', roles: 1 },
      ],
    });
  });

  it('shows an issuer without formatting characters', async () => {
    const world = await asked({ roles: [LURE], issuer: 'https://idp.evil.example/\u202emoc.emca.oss\u0085\u200b//' });
    expect(questionOf(world)?.issuers).toEqual(['https://idp.evil.example/ moc.emca.oss //']);
  });

  it('contains no secret', async () => {
    const world = await asked();
    const [posted] = [...JSON.stringify(world.application.snapshot()).matchAll(/[A-Za-z0-9+/]{200,}/g)];
    expect(posted).toBeUndefined();
  });

  it('accepts the accounts after confirmation, and starts no role', async () => {
    claim('confirmation-of-accounts');
    const world = await asked();
    expect(await useAccounts(world)).toEqual(ok());
    expect(rolesOf(world)).toEqual([`Admin in ${THEIRS}`]);
    expect(questionOf(world)).toBeUndefined();
    expect(failureNoticesOf(world)).toEqual([]);
    expect(world.sts.asked).toEqual([]);
    const signIns = world.signIn.asked.length;
    await start(world);
    expect(world.sts.asked).toHaveLength(1);
    expect(world.signIn.asked).toHaveLength(signIns);
  });

  it('is not repeated after confirmation, but asked about the previous accounts', async () => {
    const world = await asked();
    await useAccounts(world);
    expect(await signIn(world)).toEqual(ok());
    world.offer({ roles: [roleValue('Dev')] });
    expect(await signIn(world)).toEqual(fail(OTHER_ACCOUNTS));
  });

  it('accepts confirmation only for the sign-in that was shown', async () => {
    claim('confirmation-of-accounts');
    const world = await asked();
    const first = questionOf(world)?.id;
    world.offer({ roles: [roleValue('Root', '555555555555')], issuer: EVIL });
    await signIn(world);
    expect(await useAccounts(world, first)).toEqual(fail({ kind: 'not-found' }));
    expect(rolesOf(world)).toEqual(OURS);
  });

  it('accepts no unsolicited confirmation', async () => {
    const world = await asked();
    const id = questionOf(world)?.id ?? '';
    await world.application.dispatch({ type: 'leaveAccounts' });
    expect(questionOf(world)).toBeUndefined();
    expect(failureNoticesOf(world)).toEqual([]);
    expect(await useAccounts(world, id)).toEqual(fail({ kind: 'not-found' }));
    expectNothingTaken(world);
  });

  it('accepts the accounts after five minutes too, and the first role signs in again', async () => {
    const world = await asked();
    await world.clock.advance(minutes(5));
    expect(await useAccounts(world)).toEqual(ok());
    const signIns = world.signIn.asked.length;
    await start(world);
    expect(world.signIn.asked).toHaveLength(signIns + 1);
    expect(sessionsOf(world)).toHaveLength(1);
  });

  it('comes from a new sign-in if the old one has expired', async () => {
    const world = await asked();
    const first = questionOf(world)?.id;
    await world.clock.advance(minutes(5));
    const signIns = world.signIn.asked.length;
    expect(await review(world)).toEqual(fail(OTHER_ACCOUNTS));
    expect(world.signIn.asked).toHaveLength(signIns + 1);
    expect(questionOf(world)?.id).not.toBe(first);
  });

  it('ends when the known accounts arrive, or at sign-out', async () => {
    const world = await asked();
    world.offer({ roles: [roleValue('Dev')] });
    await signIn(world);
    expect(questionOf(world)).toBeUndefined();
    world.offer(ATTACK);
    await signIn(world);
    expect(questionOf(world)).toBeDefined();
    await world.application.dispatch({ type: 'signOut', providerId: ACME.id });
    expect(questionOf(world)).toBeUndefined();
  });
});
