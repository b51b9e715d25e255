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

/** A host that is public by its name, with a certificate that this test accepts. */
const HOST = 'sso.example-energy.com';
const publicHost = (idpUrl: string, host = HOST) => [
  '--ignore-certificate-errors',
  `--host-resolver-rules=MAP ${host}:443 127.0.0.1:${new URL(idpUrl).port}`,
];

const ATTACK = '/attack/reach-private-hosts';
const targetsOf = ({ port }: Private): readonly string[] =>
  ['127.0.0.1', 'localhost', '127.1', 'x.localhost'].map(name => `http://${name}:${port}`);
const queryFor = (targets: readonly string[]): string => `${new URLSearchParams(targets.map(at => ['at', at]))}`;

test('a public sign-in page can’t reach loopback or private addresses by any kind of request, if the company forbids it', async ({
  start,
  company,
  home,
  own,
}) => {
  claim('private-network', 'local-apps');
  home.write(home.policy, JSON.stringify({ version: 1, company: 'Acme', localApps: false }));
  const mai = await start({ arguments: publicHost(company.idpUrl) });
  const targets = targetsOf(own);
  await new WelcomePage(await mai.popover()).enter(`https://${HOST}${ATTACK}?${queryFor(targets)}`);
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

test('only fetches of the sign-in’s own page reach apps on this computer, and none of another page', async ({
  start,
  company,
  own,
}) => {
  claim('private-network', 'local-apps');
  const other = 'ads.example-elsewhere.com';
  const [accept, rules] = publicHost(company.idpUrl);
  const [, more] = publicHost(company.idpUrl, other);
  const mai = await start({ arguments: [accept ?? '', `${rules}, ${more?.replace(/^[^=]*=/, '')}`] });
  const targets = targetsOf(own);
  await new WelcomePage(await mai.popover()).enter(`https://${HOST}${ATTACK}?${queryFor(targets)}`);
  const page = await mai.signInWindow('https');
  await company.waitFor(({ kind }) => kind === 'attack-ended');
  // An EventSource is a fetch, too.
  const kinds = new Set(own.asked.map(asked => asked.replace(/ [^/]*/, ' ')));
  expect([...kinds].filter(kind => !/^(GET|POST) \/(fetch|post|redirect|events|worker)$/.test(kind))).toEqual([]);
  expect(kinds).toContain('GET /fetch');

  const before = own.asked.length;
  const seen = company.requests.length;
  await page.evaluate(address => location.assign(address), `https://${other}${ATTACK}?${queryFor(targets)}`);
  expect(await company.waitFor(({ kind }) => kind === 'attack-ended', seen)).toMatchObject({ loot: [] });
  expect(own.asked.slice(before)).toEqual([]);
});
