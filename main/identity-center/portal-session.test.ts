import { describe, expect, it } from 'vitest';
import { hours, minutes } from '../../app/domain/instant.ts';
import { fail, ok } from '../../app/domain/result.ts';
import { at, HOST, oidcError, PORTAL, type PortalDesk, signedInDesk } from '../testing/portal-desk.ts';

const silent = { kind: 'silent' } as const;
const needsPerson = fail({ kind: 'sign-in-needs-person', host: HOST });

/** Renews the access token when it is due: 55 minutes after the last one. */
async function renewed(desk: PortalDesk, times: number) {
  for (let time = 0; time < times; time++) {
    await desk.clock.advance(minutes(55));
    expect(await desk.port.signIn(PORTAL, silent)).toMatchObject({ ok: true });
  }
}

describe('the end of a portal’s session', () => {
  it('is unknown while each access token lives as long as the first', async () => {
    const desk = await signedInDesk();
    await renewed(desk, 7);
    expect(await desk.port.session(PORTAL.id)).toEqual({ kept: 'keychain' });
  });

  it('is that of an access token that lives clearly shorter', async () => {
    const desk = await signedInDesk();
    await renewed(desk, 7);
    desk.lives(35 * 60);
    await renewed(desk, 1);
    // 8 × 55 minutes after the sign-in, for 35 minutes.
    const endsAt = at(minutes(475));
    expect(await desk.port.session(PORTAL.id)).toEqual({ kept: 'keychain', endsAt });
    const before = desk.to('oidc/token').length;
    await desk.clock.advance(minutes(34));
    expect(await desk.port.signIn(PORTAL, silent)).toEqual(ok({ kept: 'keychain', endsAt }));
    expect(desk.to('oidc/token')).toHaveLength(before);
    desk.next('oidc/token', oidcError('invalid_grant'));
    await desk.clock.advance(minutes(1));
    expect(await desk.port.signIn(PORTAL, silent)).toEqual(needsPerson);
  });

  it('isn’t told by a token that lives a little shorter', async () => {
    const desk = await signedInDesk();
    desk.lives(59 * 60);
    await renewed(desk, 1);
    expect(await desk.port.session(PORTAL.id)).toEqual({ kept: 'keychain' });
  });

  it('is estimated by the session before, until it is known', async () => {
    const desk = await signedInDesk();
    await renewed(desk, 7);
    desk.lives(35 * 60);
    await renewed(desk, 1);
    desk.next('oidc/token', oidcError('invalid_grant'));
    await desk.clock.advance(minutes(35));
    expect(await desk.port.signIn(PORTAL, silent)).toEqual(needsPerson);
    desk.lives(3_600);
    const now = minutes(475);
    expect(await desk.signIn()).toEqual(ok({ kept: 'keychain', endsAt: at(now + minutes(475)), isEstimate: true }));
    desk.lives(10 * 60);
    await renewed(desk, 1);
    expect(await desk.port.session(PORTAL.id)).toEqual({ kept: 'keychain', endsAt: at(now + minutes(65)) });
  });

  it('is estimated in whole hours if AWS refuses a refresh without notice', async () => {
    const desk = await signedInDesk();
    await renewed(desk, 8);
    desk.next('oidc/token', oidcError('invalid_grant'));
    await desk.clock.advance(minutes(55));
    expect(await desk.port.signIn(PORTAL, silent)).toEqual(needsPerson);
    // Between 7:20 and 8:15 hours.
    expect(await desk.signIn()).toMatchObject({ value: { endsAt: at(minutes(495) + hours(8)), isEstimate: true } });
  });

  it('isn’t estimated if Mai was off when it came', async () => {
    const desk = await signedInDesk();
    desk.next('oidc/token', oidcError('invalid_grant'));
    await desk.clock.advance(hours(72));
    expect(await desk.port.signIn(PORTAL, silent)).toEqual(needsPerson);
    expect(await desk.signIn()).toEqual(ok({ kept: 'keychain' }));
  });

  it('isn’t estimated any more once a session lasts longer', async () => {
    const desk = await signedInDesk();
    desk.lives(30 * 60);
    await renewed(desk, 1);
    desk.next('oidc/token', oidcError('invalid_grant'));
    await desk.clock.advance(minutes(30));
    await desk.port.signIn(PORTAL, silent);
    desk.lives(3_600);
    await desk.signIn();
    expect(await desk.port.session(PORTAL.id)).toMatchObject({ isEstimate: true });
    await renewed(desk, 2);
    expect(await desk.port.session(PORTAL.id)).toEqual({ kept: 'keychain' });
  });

  it('isn’t remembered after a sign-out', async () => {
    const desk = await signedInDesk();
    await desk.port.signOut(PORTAL);
    expect(await desk.signIn()).toEqual(ok({ kept: 'keychain' }));
  });
});
