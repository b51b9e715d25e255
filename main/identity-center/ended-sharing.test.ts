import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hours, later, minutes } from '../../app/domain/instant.ts';
import { fail } from '../../app/domain/result.ts';
import { NOW } from '../../app/testing/sample-role.ts';
import { HOST, oidcError, PORTAL, portalDesk } from '../testing/portal-desk.ts';
import { readSharedToken, writeSharedToken } from './token-cache.ts';

const SHARED = { ...PORTAL, portal: { ...PORTAL.portal, sharesTokens: true as const } };
const KEY = { startUrl: PORTAL.signInUrl };
const silent = { kind: 'silent' } as const;
const needsPerson = fail({ kind: 'sign-in-needs-person', host: HOST });
const unauthorized = { status: 401, type: 'UnauthorizedException' };

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'mai-ended-'));
});
afterEach(() => rm(home, { recursive: true }));

describe('a shared session that has ended', () => {
  it('isn’t begun again by its own tokens', async () => {
    const desk = portalDesk({ home });
    await desk.signIn(SHARED);
    await desk.clock.advance(minutes(58));
    desk.next('oidc/token', oidcError('invalid_grant'));
    expect(await desk.port.signIn(SHARED, silent)).toEqual(needsPerson);
    expect(await readSharedToken(home, KEY)).toBe('none');
    const { usualLength } = desk.record();
    const requests = desk.received.length;
    expect(await desk.port.signIn(SHARED, silent)).toEqual(needsPerson);
    expect(desk.received).toHaveLength(requests);
    expect(desk.record()).toMatchObject({ usualLength });
  });

  it('isn’t begun again by a token that AWS refuses', async () => {
    const desk = portalDesk({ home });
    await desk.signIn(SHARED);
    desk.next('portal/assignment/accounts', unauthorized, unauthorized);
    expect(await desk.port.accounts(SHARED)).toEqual(needsPerson);
    expect(await desk.port.signIn(SHARED, silent)).toEqual(needsPerson);
  });

  it('leaves what a tool has renewed at the moment of the removal', async () => {
    let looks = 0;
    const desk = portalDesk({
      home,
      readConfig: async () => {
        looks += 1;
        // The removal comes after the looks before and after the request.
        if (looks === 3)
          await writeSharedToken(
            home,
            {
              ...{ ...KEY, region: PORTAL.portal.region, accessToken: 'tool-access', refreshToken: 'tool-refresh' },
              ...{ clientId: 'client-1', clientSecret: 'client-secret-1', expiresAt: later(NOW, hours(3)) },
              registrationExpiresAt: later(NOW, hours(2_000)),
            },
            NOW,
          );
        return '';
      },
    });
    await desk.signIn(SHARED);
    await desk.clock.advance(minutes(58));
    looks = 0;
    desk.next('oidc/token', oidcError('invalid_grant'));
    expect(await desk.port.signIn(SHARED, silent)).toEqual(needsPerson);
    expect(await readSharedToken(home, KEY)).toMatchObject({ accessToken: 'tool-access' });
    expect(await desk.port.signIn(SHARED, silent)).toMatchObject({ ok: true });
  });
});
