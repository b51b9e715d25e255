import { describe, expect, it } from 'vitest';
import type { ConsolePage } from '../../app/console/console-page.ts';
import { fail, ok } from '../../app/domain/result.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { sampleRole } from '../../app/testing/sample-role.ts';
import { ProxyPasswordRequired } from '../proxy/proxy-challenge.ts';
import { chosen, desk, deskWith, HANDOVER, partsOf, request } from '../testing/federation-desk.ts';
import { systemFederation } from './console-federation.ts';

describe('the console link', () => {
  it('is built with a sign-in token for the credentials, for the role’s region', async () => {
    const { aws, posted } = desk();
    const link = await aws.link(request);
    expect(partsOf(link.ok ? link.value : '')).toEqual({
      at: 'https://signin.aws.amazon.com/federation',
      Action: 'login',
      Issuer: 'Mai',
      Destination: 'https://console.aws.amazon.com/console/home?region=eu-central-1',
      SigninToken: 'TOKEN/+=',
    });
    expect(posted).toHaveLength(1);
    expect(posted[0]?.form).toEqual({
      Action: 'getSigninToken',
      SessionDuration: '43200',
      Session: JSON.stringify({ sessionId: 'ASIA1', sessionKey: 's/+=', sessionToken: 't+/&=' }),
    });
  });

  it('sends the credentials in the body only, without cookies, and follows no redirect', async () => {
    claim('console-request');
    const { aws, posted } = desk();
    await aws.link(request);
    expect(posted[0]?.address).toBe('https://signin.aws.amazon.com/federation');
    expect(posted[0]?.init).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
  });

  it.each([
    ['aws', 'https://signin.aws.amazon.com/federation', 'https://console.aws.amazon.com/console/home?region=r'],
    ['aws-cn', 'https://signin.amazonaws.cn/federation', 'https://console.amazonaws.cn/console/home?region=r'],
    [
      'aws-us-gov',
      'https://signin.amazonaws-us-gov.com/federation',
      'https://console.amazonaws-us-gov.com/console/home?region=r',
    ],
    [
      'aws-eusc',
      'https://signin.amazonaws-eusc.eu/federation',
      'https://console.amazonaws-eusc.eu/console/home?region=r',
    ],
  ])('opens the console of the role’s partition: %s', async (partition, at, Destination) => {
    const { aws, posted } = desk();
    const link = await aws.link({ ...request, role: sampleRole('Dev', '123456789012', partition), region: 'r' });
    expect(partsOf(link.ok ? link.value : '')).toMatchObject({ at, Destination });
    expect(posted[0]?.address).toBe(at);
  });

  it('requests no duration where AWS allows none', async () => {
    const { aws, posted } = desk();
    const { durationSeconds: _, ...chained } = request;
    await aws.link(chained);
    expect(posted[0]?.form).not.toHaveProperty('SessionDuration');
  });

  it('retries without a duration if AWS refuses it', async () => {
    const { aws, posted } = desk(new Response('', { status: 400 }));
    expect((await aws.link(request)).ok).toBe(true);
    expect(posted.map(({ form }) => form.SessionDuration)).toEqual(['43200', undefined]);
  });

  it('does not retry if another duration would change nothing', async () => {
    const { durationSeconds: _, ...chained } = request;
    const bare = desk(new Response('', { status: 400 }));
    expect((await bare.aws.link(chained)).ok).toBe(false);
    expect(bare.posted).toHaveLength(1);
    const gone = desk(new TypeError('net::ERR_FAILED'));
    await gone.aws.link(request);
    expect(gone.posted).toHaveLength(1);
  });

  it('accepts no token from an error response', async () => {
    const { aws } = desk(Response.json({ SigninToken: 'TOKEN' }, { status: 500 }));
    expect(await aws.link(request)).toEqual(fail({ kind: 'console-refused', role: 'Dev', status: 500 }));
  });

  it('rejects an endless response', async () => {
    const { aws } = desk(new Response(`{"SigninToken":"TOKEN"${' '.repeat(100_000)}}`));
    expect((await aws.link(request)).ok).toBe(false);
  });

  it('fails with the proxy that requires a password', async () => {
    const { aws } = desk(new ProxyPasswordRequired('proxy.acme.example:8080'));
    expect(await aws.link(request)).toEqual(fail({ kind: 'proxy-password', proxy: 'proxy.acme.example:8080' }));
  });

  it('can’t be opened after another one was built', async () => {
    const { aws } = desk(Response.json({ SigninToken: 'ONE' }), Response.json({ SigninToken: 'TWO' }));
    const [one, two] = [await aws.link(request), await aws.link(request)];
    expect(await aws.open(one.ok ? one.value : '')).toEqual(fail({ kind: 'browser-unavailable' }));
    expect((await aws.open(two.ok ? two.value : '')).ok).toBe(true);
  });

  it('fails with AWS’s status, or with the unreachable host', async () => {
    const refused = desk(new Response('', { status: 400 }), new Response('', { status: 400 }));
    expect(await refused.aws.link(request)).toEqual(fail({ kind: 'console-refused', role: 'Dev', status: 400 }));
    const gone = desk(new TypeError('net::ERR_NAME_NOT_RESOLVED'));
    expect(await gone.aws.link(request)).toEqual(fail({ kind: 'sts-unreachable', host: 'signin.aws.amazon.com' }));
  });

  it.each([
    '',
    'null',
    '{}',
    '{"SigninToken":7}',
    '7',
    '"SigninToken"',
    '[]',
    '{"SigninToken":"x',
    '{"SigninToken":""}',
    '{"SigninToken":"a b"}',
    '<html>',
  ])('rejects an invalid token: %s', async body => {
    const { aws } = desk(new Response(body));
    expect(await aws.link(request)).toEqual(fail({ kind: 'console-refused', role: 'Dev', status: 200 }));
  });

  it('is handed to the browser by an address without a secret, and no other link is', async () => {
    claim('browser-addresses');
    const { aws, opened, offered, withdrawn } = desk();
    const link = await aws.link(request);
    const address = link.ok ? link.value : '';
    expect((await aws.open(address)).ok).toBe(true);
    for (const other of ['https://attacker.example/', 'file:///etc/passwd', `${address}&x=1`, ''])
      expect(await aws.open(other)).toEqual(fail({ kind: 'browser-unavailable' }));
    expect({ opened, offered, withdrawn }).toEqual({ opened: [HANDOVER], offered: [address], withdrawn: [] });
  });

  it('leads to the page that was chosen for the role', async () => {
    const { aws } = desk();
    const link = await aws.link({ ...request, page: '/ec2/home#Instances:' as ConsolePage });
    expect(partsOf(link.ok ? link.value : '')).toMatchObject({
      Destination: 'https://console.aws.amazon.com/ec2/home?region=eu-central-1#Instances:',
    });
  });

  it('signs the browser out of other sessions first on request, where AWS can', async () => {
    const signOut = { ...request, otherSessions: 'sign-out' } as const;
    const link = await desk().aws.link(signOut);
    const { at, redirect_uri, ...rest } = partsOf(link.ok ? link.value : '') as Record<string, string>;
    expect({ at, ...rest }).toEqual({ at: 'https://us-east-1.signin.aws.amazon.com/oauth', Action: 'logout' });
    expect(partsOf(redirect_uri ?? '')).toEqual({
      at: 'https://us-east-1.signin.aws.amazon.com/federation',
      Action: 'login',
      Issuer: 'Mai',
      Destination: 'https://console.aws.amazon.com/console/home?region=eu-central-1',
      SigninToken: 'TOKEN/+=',
    });
    const inChina = await desk().aws.link({ ...signOut, role: sampleRole('Dev', '123456789012', 'aws-cn') });
    expect(inChina.ok && inChina.value).toMatch(/^https:\/\/signin\.amazonaws\.cn\/federation\?Action=login&/);
  });

  it('goes to a chosen browser by an address without a secret', async () => {
    claim('console-browser');
    const { aws, opened, offered, launched } = desk();
    const link = await aws.link(request);
    const secret = link.ok ? link.value : '';
    expect(await aws.open(secret, chosen)).toEqual(ok());
    expect({ opened, offered, launched }).toEqual({ opened: [], offered: [secret], launched: [[chosen, HANDOVER]] });
    expect(await aws.open('https://attacker.example/', chosen)).toEqual(fail({ kind: 'browser-unavailable' }));
    expect(launched).toHaveLength(1);
  });

  it('goes to the default browser, once, if the chosen one can’t open it', async () => {
    const { aws, opened, offered, withdrawn } = desk();
    const link = await aws.link(request);
    const secret = link.ok ? link.value : '';
    expect(await aws.open(secret, { ...chosen, id: 'edge' })).toEqual(
      fail({ kind: 'browser-missing', browser: 'Microsoft Edge' }),
    );
    expect({ opened, offered, withdrawn }).toEqual({ opened: [HANDOVER], offered: [secret], withdrawn: [] });
    const none = deskWith('no browser');
    const other = await none.aws.link(request);
    expect(await none.aws.open(other.ok ? other.value : '', { ...chosen, id: 'edge' })).toEqual(
      fail({ kind: 'browser-unavailable' }),
    );
  });

  it('is withdrawn if no browser opened', async () => {
    const { aws, withdrawn } = deskWith('no browser');
    const link = await aws.link(request);
    const address = link.ok ? link.value : '';
    expect(await aws.open(address)).toEqual(fail({ kind: 'browser-unavailable' }));
    expect(withdrawn).toEqual([address]);
  });
});

it('installed browsers are told without their paths, and which can sign in', async () => {
  expect(await desk().aws.browsers()).toEqual([
    { id: 'firefox', name: 'Firefox', windows: ['normal', 'private', 'own'] },
    { id: 'chrome', name: 'Google Chrome', windows: ['normal', 'private', 'own'], signsIn: true },
  ]);
});

describe('the address of the federation endpoint', () => {
  const own = 'http://127.0.0.1:4000/federation';
  const addressIn = (variable: string, isPackaged: boolean) =>
    systemFederation({ MAI_FEDERATION_URL: variable }, isPackaged).endpointFor(sampleRole('Dev'));

  it('may be a test’s server on this computer, but not in a packaged app', () => {
    expect(addressIn(own, false)).toBe(own);
    expect(addressIn(own, true)).toBe('https://signin.aws.amazon.com/federation');
  });

  it.each([
    'https://attacker.example/federation',
    'http://127.0.0.1.attacker.example/',
    'http://127.0.0.1:80@x.example/',
    'https://x.example/?http://127.0.0.1:80/',
  ])('is never another address: %s', elsewhere => {
    expect(addressIn(elsewhere, false)).toBe('https://signin.aws.amazon.com/federation');
  });
});
