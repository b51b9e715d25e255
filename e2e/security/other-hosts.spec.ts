import { createServer } from 'node:http';
import { claim } from '../../app/testing/claims/claim.ts';
import { proxyEnvironment } from '../desktop-fakes/proxy-environment.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, signInFirst, startRole } from '../driver/journey.ts';
import { closeServer, listen } from '../simulator/loopback-server.ts';

/** A proxy that forwards nothing, and the hosts that it was asked for. */
async function startDeadEnd() {
  const asked: string[] = [];
  const server = createServer(({ url }, response) => {
    asked.push(new URL(url ?? '').host);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(String(url));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const port = await listen(server, 0);
  return { address: `127.0.0.1:${port}`, asked, stop: () => closeServer(server) };
}

test('Mai contacts no hosts but the company’s and AWS’s, not even for a spelling dictionary', async ({
  start,
  company,
}) => {
  claim('no-other-hosts');
  const deadEnd = await startDeadEnd();
  try {
    // The simulated company and its AWS are on this computer, which Chromium reaches without a proxy.
    const mai = await start({ environment: proxyEnvironment(deadEnd.address) });
    await startRole(await signInFirst(mai, company, company.users.fourteenRoles), ...ANALYST);
    await mai.quit();
    expect(deadEnd.asked).toEqual([]);
  } finally {
    await deadEnd.stop();
  }
});
