import { describe, expect, it } from 'vitest';
import { hours } from '../../app/domain/instant.ts';
import { fail, ok } from '../../app/domain/result.ts';
import { PORTAL, portalDesk, signedInDesk } from '../testing/portal-desk.ts';

const canceled = fail({ kind: 'sign-in-canceled' });

describe('a canceled sign-in at a portal', () => {
  it('ends at once while AWS is asked for new tokens, which are kept for others', async () => {
    const desk = await signedInDesk();
    await desk.clock.advance(hours(1));
    let answer = (_token: object): void => {};
    desk.next('oidc/token', () => new Promise(resolve => (answer = resolve)));
    const signedIn = desk.port.signIn(PORTAL, { kind: 'silent' });
    const accounts = desk.port.accounts(PORTAL);
    await desk.until(() => desk.to('oidc/token').length === 2);
    desk.port.cancel(PORTAL.id);
    expect(await signedIn).toEqual(canceled);
    answer({ body: { accessToken: 'renewed', refreshToken: 'next', expiresIn: 3_600 } });
    expect(await accounts).toMatchObject({ ok: true });
    expect(await desk.port.signIn(PORTAL, { kind: 'silent' })).toEqual(ok({ kept: 'keychain' }));
    expect(desk.to('oidc/token')).toHaveLength(2);
  });

  it('opens no page if it was canceled while its port opened', async () => {
    const desk = portalDesk();
    const { wake } = desk.clock;
    desk.clock.wake = (...given) => {
      desk.port.cancel(PORTAL.id);
      return wake.apply(desk.clock, given);
    };
    expect(await desk.port.signIn(PORTAL, { kind: 'person' })).toEqual(canceled);
    expect(desk.opened).toEqual([]);
    expect(desk.clock.waiting).toBe(0);
  });
});
