import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { providerKeys } from '../simulator/test-keys.ts';

/** A server in the place of AWS, for a real browser, which records requests for its SAML addresses. */
export async function awsStandIn() {
  const received: string[] = [];
  const { key, certificate: cert } = providerKeys;
  const server = createServer({ key, cert }, ({ method, url, headers: { host } }, response) => {
    if (url?.startsWith('/saml')) received.push(`${method} ${host}${url}`);
    response.end('AWS');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    /** Switches that lead the browser here. */
    switches: [`--host-resolver-rules="MAP *.amazon.com 127.0.0.1:${port}"`, '--ignore-certificate-errors'],
    received,
    async stop() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
