import { createServer } from 'node:http';
import { claim } from '../../app/testing/claims/claim.ts';
import { standInKerberos } from '../desktop-fakes/kerberos.ts';
import { proxyEnvironment } from '../desktop-fakes/proxy-environment.ts';
import { expect, test } from '../driver/fixtures.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { closeServer, listen } from '../simulator/loopback-server.ts';

test.skip(process.platform !== 'linux', 'The stand-in for Kerberos is a library of Linux.');

/** Requests integrated authentication as a server or proxy; returns the credentials it received. */
async function startChallenger(as: 'server' | 'proxy') {
  const received: string[] = [];
  const server = createServer(({ headers }, response) => {
    const account = headers[as === 'server' ? 'authorization' : 'proxy-authorization'];
    if (account !== undefined) received.push(account);
    const [status, name] = as === 'server' ? [401, 'www-authenticate'] : [407, 'proxy-authenticate'];
    if (account === undefined) response.writeHead(status as number, { [name as string]: ['Negotiate', 'NTLM'] }).end();
    else response.writeHead(200).end();
  });
  const port = await listen(server, 0);
  return { address: `127.0.0.1:${port}`, received, stop: () => closeServer(server) };
}

type Asked = { readonly request: Electron.ClientRequest; readonly steps: string[] };

/**
 * Sends a request like those to AWS from each kind of session, and waits until all have settled. A failure shows how far
 * each one came.
 */
async function ask(mai: RunningApp, url: string): Promise<void> {
  await mai.electron.evaluate(({ net, session }, url) => {
    const sessions = [session.fromPartition('sts'), session.fromPartition('provider-nothing-yet')];
    const asked = sessions.map((from): Asked => {
      const request = net.request({ url, session: from });
      const steps: string[] = [];
      request.on('response', response => {
        steps.push(`status ${response.statusCode}`);
        response.on('data', () => {}).on('end', () => steps.push('settled'));
      });
      request.on('error', error => steps.push(error.message, 'settled'));
      request.end();
      return { request, steps };
    });
    Object.assign(globalThis, { asked });
  }, url);
  const steps = () =>
    mai.electron.evaluate(() => (globalThis as unknown as { asked: Asked[] }).asked.map(({ steps }) => steps.join()));
  await expect.poll(steps).toEqual([expect.stringMatching(/settled$/), expect.stringMatching(/settled$/)]);
}

test('integrated authentication is off before a sign-in, whatever the command line', async ({ start, home }) => {
  claim('computer-account');
  const challenger = await startChallenger('server');
  try {
    const mai = await start({ environment: standInKerberos(home), arguments: ['--auth-server-whitelist=*'] });
    await mai.popover();
    await ask(mai, `http://${challenger.address}/`);
    expect(challenger.received).toEqual([]);
  } finally {
    await challenger.stop();
  }
});

test('Chromium uses integrated authentication for the system’s proxy, as every browser does', async ({
  start,
  home,
}) => {
  const challenger = await startChallenger('proxy');
  try {
    const environment = { ...standInKerberos(home), ...proxyEnvironment(challenger.address) };
    const mai = await start({ environment });
    await mai.popover();
    await ask(mai, 'http://aws.example/');
    expect(challenger.received.length).toBeGreaterThan(0);
    expect(challenger.received.every(account => account.startsWith('Negotiate '))).toBe(true);
  } finally {
    await challenger.stop();
  }
});
