import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { claim } from '../../app/testing/claims/claim.ts';
import { expectFailure } from '../driver/expect-notice.ts';
import { test as base, expect } from '../driver/fixtures.ts';
import { WelcomePage } from '../pages/welcome-page.ts';

type Private = { readonly port: number; readonly asked: readonly string[] };

/** A loopback server without authentication. */
const test = base.extend<{ own: Private }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright looks at the pattern.
  own: async ({}, use) => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.headers.host}${request.url}`);
      response
        .writeHead(200, { 'access-control-allow-origin': '*', 'access-control-allow-private-network': 'true' })
        .end();
    });
    server.on('upgrade', (request, socket) => {
      asked.push(`UPGRADE ${request.url}`);
      socket.destroy();
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    await use({ port: (server.address() as AddressInfo).port, asked });
    server.close();
    server.closeAllConnections();
  },
});

test.use({ companyOptions: { idpScheme: 'https' } });

test('a public sign-in page can’t reach loopback or private addresses by any kind of request', async ({
  start,
  company,
  own,
}) => {
  claim('private-network');
  // A host that is public by its name, with a certificate that this test accepts.
  const { port } = new URL(company.idpUrl);
  const host = 'sso.example-energy.com';
  const mai = await start({
    arguments: ['--ignore-certificate-errors', `--host-resolver-rules=MAP ${host}:443 127.0.0.1:${port}`],
  });
  const targets = ['127.0.0.1', 'localhost', '127.1', 'x.localhost'].map(name => `http://${name}:${own.port}`);
  const query = new URLSearchParams(targets.map(at => ['at', at]));
  const attack = '/attack/reach-private-hosts';
  await new WelcomePage(await mai.popover()).enter(`https://${host}${attack}?${query}`);
  const page = await mai.signInWindow('https');
  expect(await company.waitFor(({ kind }) => kind === 'attack-ended')).toMatchObject({ loot: [] });
  expect(own.asked).toEqual([]);

  await page.evaluate(address => location.assign(address), `${targets[0]}/page`);
  await expectFailure(mai, {
    title: 'The sign-in page led to a private network',
    detail: `It led to 127.0.0.1:${own.port}, on this computer or a private network. A public page must not do that, so Mai stopped the sign-in. Tell IT.`,
    remedies: [],
  });
  expect(own.asked).toEqual([]);
});
