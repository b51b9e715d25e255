import type { ServerResponse } from 'node:http';
import type { PersonSession } from './grants.ts';
import type { IdentityCenterContext } from './identity-center-context.ts';

/** Sends the browser back to the client, with a code for this session; null if the person denied it. */
export function redirectToClient(
  { behavior, grants }: IdentityCenterContext,
  response: ServerResponse,
  handle: string,
  session: PersonSession | null,
): ServerResponse {
  const request = grants.waiting(handle);
  if (request === undefined) return response.writeHead(400).end();
  grants.answered(handle);
  const query = new URLSearchParams();
  if (session === null || behavior.redirect === 'error') {
    query.set('error', 'access_denied');
    query.set('error_description', 'Access was denied');
  } else if (behavior.redirect !== 'no-code') query.set('code', grants.issueCode(request, session));
  if (behavior.redirect !== 'no-state')
    query.set('state', behavior.redirect === 'wrong-state' ? request.state.replace(/.$/, '!') : request.state);
  return response.writeHead(302, { Location: `${request.redirectUri}?${query}` }).end();
}
