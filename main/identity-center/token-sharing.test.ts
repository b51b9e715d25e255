import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hours, later, minutes } from '../../app/domain/instant.ts';
import { fail, ok } from '../../app/domain/result.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { NOW } from '../../app/testing/sample-role.ts';
import { HOST, oidcError, PORTAL, portalDesk } from '../testing/portal-desk.ts';
import { readSharedToken, type SharedToken, writeSharedToken } from './token-cache.ts';

const SHARED = { ...PORTAL, portal: { ...PORTAL.portal, sharesTokens: true as const } };
const CONFIG = `[sso-session acme]
sso_start_url = https://acme.awsapps.com/start/
sso_region = eu-central-1
[profile old]
sso_start_url = https://acme.awsapps.com/start#/
sso_region = eu-central-1
`;
const KEYS = [
  { startUrl: 'https://acme.awsapps.com/start/', sessionName: 'acme' },
  { startUrl: 'https://acme.awsapps.com/start#/' },
];
const silent = { kind: 'silent' } as const;

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'mai-sharing-'));
});
afterEach(() => rm(home, { recursive: true }));

const read = () => Promise.all(KEYS.map(key => readSharedToken(home, key)));
const tokens = async () => (await read()).map(found => (typeof found === 'string' ? found : found.accessToken));
const sharing = () => portalDesk({ home, readConfig: async () => CONFIG });
const byTool = (part: Partial<SharedToken> = {}, now = NOW) =>
  writeSharedToken(
    home,
    {
      ...{ startUrl: KEYS[0]?.startUrl ?? '', sessionName: 'acme', region: 'eu-central-1' },
      ...{ accessToken: 'tool-access', refreshToken: 'tool-refresh', expiresAt: later(NOW, hours(3)) },
      ...{ clientId: 'client-1', clientSecret: 'client-secret-1', registrationExpiresAt: later(NOW, hours(2_000)) },
      ...part,
    },
    now,
  );

describe('a sign-in that is shared with AWS’s tools', () => {
  it('is in their cache under each name of the portal, and again after each renewal', async () => {
    const desk = sharing();
    await desk.signIn(SHARED);
    expect(await tokens()).toEqual(['access-2', 'access-2']);
    expect(await readSharedToken(home, KEYS[0] ?? { startUrl: '' })).toEqual({
      ...{ startUrl: 'https://acme.awsapps.com/start/', region: 'eu-central-1', accessToken: 'access-2' },
      ...{ expiresAt: later(NOW, hours(1)), refreshToken: 'refresh-2', clientId: 'client-1' },
      ...{ clientSecret: 'client-secret-1', registrationExpiresAt: later(NOW, hours(90 * 24)) },
    });
    await desk.clock.advance(minutes(55));
    await desk.port.signIn(SHARED, silent);
    expect(await tokens()).toEqual(['access-3', 'access-3']);
  });

  it('is neither in their cache nor taken from it unless the person chose it', async () => {
    claim('token-cache-opt-in');
    const desk = sharing();
    await desk.signIn();
    await desk.clock.advance(minutes(55));
    await desk.port.signIn(PORTAL, silent);
    expect(await tokens()).toEqual(['none', 'none']);
    await byTool();
    expect(await sharing().port.signIn(PORTAL, silent)).toEqual(fail({ kind: 'sign-in-needs-person', host: HOST }));
  });

  it('goes on with what a tool has renewed', async () => {
    const desk = sharing();
    await desk.signIn(SHARED);
    await desk.clock.advance(minutes(58));
    await byTool();
    expect(await desk.port.signIn(SHARED, silent)).toMatchObject({ ok: true });
    await desk.port.accounts(SHARED);
    expect(desk.received.at(-1)?.token).toBe('tool-access');
    expect(desk.to('oidc/token')).toHaveLength(1);
    await desk.clock.advance(hours(2));
    await desk.port.accounts(SHARED);
    expect(desk.to('oidc/token').at(-1)?.body.refreshToken).toBe('tool-refresh');
    // The tool’s token tells nothing of the session’s end.
    expect(await desk.port.session(PORTAL.id)).toEqual({ kept: 'keychain' });
  });

  it('goes on with what a tool renews while AWS refuses Mai’s refresh token', async () => {
    const desk = sharing();
    await desk.signIn(SHARED);
    await desk.clock.advance(minutes(58));
    desk.next('oidc/token', async () => {
      await byTool();
      return oidcError('invalid_grant');
    });
    expect(await desk.port.signIn(SHARED, silent)).toMatchObject({ ok: true });
    expect(desk.record().signedIn.tokens.accessToken).toBe('tool-access');
  });

  it('keeps its begin and its end through the renewal of a tool', async () => {
    const desk = sharing();
    await desk.signIn(SHARED);
    await desk.clock.advance(minutes(58));
    await byTool({ expiresAt: later(desk.clock.now(), hours(1)) }, desk.clock.now());
    await desk.port.signIn(SHARED, silent);
    await desk.clock.advance(minutes(55));
    desk.lives(30 * 60);
    const endsAt = later(NOW, minutes(58 + 55 + 30));
    expect(await desk.port.signIn(SHARED, silent)).toEqual(ok({ kept: 'keychain', endsAt }));
    await desk.clock.advance(minutes(30));
    desk.next('oidc/token', oidcError('invalid_grant'));
    await desk.port.signIn(SHARED, silent);
    // As long as the session that began in Mai, not at the tool's renewal.
    const next = later(desk.clock.now(), minutes(58 + 55 + 30));
    expect(await desk.signIn(SHARED)).toEqual(ok({ kept: 'keychain', endsAt: next, isEstimate: true }));
  });

  it('that began in the AWS CLI ends with a token that lives shorter than the first', async () => {
    const desk = sharing();
    await byTool({ clientId: 'client-of-the-cli', expiresAt: later(NOW, minutes(50)) });
    await desk.port.signIn(SHARED, silent);
    await desk.clock.advance(minutes(45));
    desk.lives(55 * 60);
    const endsAt = later(NOW, minutes(45 + 55));
    expect(await desk.port.signIn(SHARED, silent)).toEqual(ok({ kept: 'keychain', endsAt }));
    expect(desk.to('oidc/token').map(({ body }) => [body.clientId, body.clientSecret])).toEqual([
      ['client-of-the-cli', 'client-secret-1'],
    ]);
  });

  it('may begin in the AWS CLI', async () => {
    const desk = sharing();
    await byTool({ clientId: 'client-of-the-cli' });
    expect(await desk.port.signIn(SHARED, silent)).toEqual(ok({ kept: 'keychain' }));
    expect(desk.received).toEqual([]);
    expect(await desk.port.signIn(PORTAL, silent)).toMatchObject({ ok: true });
  });

  it.each([
    ['another region', { region: 'us-east-1' }],
    ['another portal', { startUrl: 'https://other.awsapps.com/start' }],
    ['a server that is no portal', { startUrl: 'https://sso.acme.example/start' }],
  ])('is not taken from a file of %s', async (_what, part) => {
    const desk = portalDesk({ home, readConfig: async () => CONFIG });
    await byTool(part);
    expect(await desk.port.signIn(SHARED, silent)).toEqual(fail({ kind: 'sign-in-needs-person', host: HOST }));
  });

  it('is removed with a sign-out, and the tool’s own sign-in isn’t taken over after it', async () => {
    claim('token-cache-removed');
    const desk = sharing();
    await desk.signIn(SHARED);
    await desk.port.signOut(SHARED);
    expect(await tokens()).toEqual(['none', 'none']);
    await byTool({ clientId: 'client-of-the-cli' });
    expect(await desk.port.signIn(SHARED, silent)).toEqual(fail({ kind: 'sign-in-needs-person', host: HOST }));
    await desk.signIn(SHARED);
    await desk.port.signOut(SHARED);
    expect(await tokens()).toEqual(['tool-access', 'none']);
  });

  it('leaves nothing of a person who signs out while it is written', async () => {
    claim('token-cache-removed');
    const now: { act?: () => Promise<void> } = {};
    const desk = portalDesk({
      home,
      readConfig: async () => {
        const { act } = now;
        delete now.act;
        await act?.();
        return CONFIG;
      },
    });
    desk.next('oidc/token', async () => {
      now.act = () => desk.port.signOut(SHARED);
      return { body: { accessToken: 'late', refreshToken: 'late', expiresIn: 3_600 } };
    });
    await desk.signIn(SHARED);
    expect(await tokens()).toEqual(['none', 'none']);
    expect(await desk.port.signIn(SHARED, silent)).toEqual(fail({ kind: 'sign-in-needs-person', host: HOST }));
  });

  it('is the newest one of a person who signs in while Mai renews the old one', async () => {
    const desk = sharing();
    await desk.signIn(SHARED);
    await desk.clock.advance(minutes(58));
    desk.next('oidc/token', async () => {
      await desk.signIn(SHARED);
      return { body: { accessToken: 'late', refreshToken: 'late', expiresIn: 3_600 } };
    });
    await desk.port.signIn(SHARED, silent);
    expect(await tokens()).toEqual(['access-3', 'access-3']);
    await desk.port.accounts(SHARED);
    expect(desk.received.at(-1)?.token).toBe('access-3');
  });

  it('goes on by itself after a sign-out and another sign-in', async () => {
    const desk = sharing();
    await desk.signIn(SHARED);
    await desk.port.signOut(SHARED);
    await desk.signIn(SHARED);
    await desk.clock.advance(minutes(58));
    expect(await desk.port.signIn(SHARED, silent)).toMatchObject({ ok: true });
  });

  it('begins and ends with the person’s choice, without a sign-in', async () => {
    claim('token-cache-opt-in');
    const desk = sharing();
    expect(await desk.port.updateSharing(SHARED)).toEqual(ok());
    await desk.signIn();
    expect(await desk.port.updateSharing(SHARED)).toEqual(ok());
    expect(await tokens()).toEqual(['access-2', 'access-2']);
    expect(await desk.port.updateSharing(PORTAL)).toEqual(ok());
    expect(await tokens()).toEqual(['none', 'none']);
  });

  it('is named by the portal’s address if AWS’s configuration doesn’t know the portal', async () => {
    const desk = portalDesk({ home });
    await desk.signIn(SHARED);
    expect(await readSharedToken(home, { startUrl: PORTAL.signInUrl })).toMatchObject({ accessToken: 'access-2' });
  });

  it('says when it can’t be written', async () => {
    const desk = portalDesk({ home: '/dev/null' });
    expect(await desk.signIn(SHARED)).toEqual(ok({ kept: 'keychain' }));
    expect(await desk.port.updateSharing(SHARED)).toMatchObject({ failure: { kind: 'token-cache-unwritable' } });
  });
});
