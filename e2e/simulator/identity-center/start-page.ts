import type { IncomingMessage, ServerResponse } from 'node:http';
import { html, page } from '../idp/page.ts';
import type { IdentityCenterBehavior } from './identity-center-behavior.ts';
import { IDENTITY_CENTER_REGION, type IdentityCenterContext } from './identity-center-context.ts';
import { PORTAL_COMPANY } from './portal-people.ts';

const REGIONS: Readonly<Partial<Record<IdentityCenterBehavior['startPage'], string>>> = {
  sound: IDENTITY_CENTER_REGION,
  'unknown-region': 'xx-nowhere-7',
  // Would lead the SDK to a host of the attacker.
  'hostile-region': 'evil.example/?',
};

/** The portal's first page. It names the region, which the address often does not (granted #413). */
export function startPage(
  { behavior, log }: IdentityCenterContext,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  log.add({ kind: 'portal-start-shown' });
  switch (behavior.startPage) {
    case 'hangs':
      return;
    case 'missing':
      response.writeHead(404).end();
      return;
    case 'redirects':
      response.writeHead(302, { Location: `http://localhost:${request.socket.localPort}/start` }).end();
      return;
    case 'endless': {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      const filler = ' '.repeat(65_536);
      const more = () => {
        while (!response.destroyed && response.write(filler));
      };
      response.on('drain', more);
      more();
      return;
    }
    default: {
      const region = REGIONS[behavior.startPage];
      const meta = region === undefined ? '' : `<meta name="region" content="${region}" />`;
      const body = page(
        'AWS access portal',
        html`<h1>AWS access portal</h1><p>Your accounts appear here.</p>`,
        PORTAL_COMPANY,
      );
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(body.replace('<head>', `<head>${meta}`));
    }
  }
}
