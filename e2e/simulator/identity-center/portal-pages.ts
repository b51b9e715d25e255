// The access portal in a browser: start page, sign-in, "Allow access", device codes.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Html, html, nothing, page } from '../idp/page.ts';
import { redirectToClient } from './client-redirect.ts';
import type { Pending, PersonSession } from './grants.ts';
import type { IdentityCenterContext } from './identity-center-context.ts';
import { findPortalPerson, PORTAL_COMPANY } from './portal-people.ts';
import { startPage } from './start-page.ts';

type Visit = {
  readonly context: IdentityCenterContext;
  readonly response: ServerResponse;
  readonly session: PersonSession | undefined;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
};

const PAGES: Readonly<Record<string, (visit: Visit) => ServerResponse>> = {
  'GET /start/authorize': visit => showConsent(visit, 'request', visit.query.get('request') ?? ''),
  'GET /start/device': showDevice,
  'POST /start/login': logIn,
  'POST /start/answer': takeAnswer,
};

export function portalPages(context: IdentityCenterContext): RequestListener {
  return (incoming, response) => void serve(context, incoming, response);
}

async function serve(context: IdentityCenterContext, incoming: IncomingMessage, response: ServerResponse) {
  const { pathname, searchParams: query } = new URL(incoming.url ?? '/', 'http://portal');
  const form = new URLSearchParams(await text(incoming));
  response.setHeader('Cache-Control', 'no-store');
  if (/^\/start\/?$/.test(pathname)) return startPage(context, incoming, response);
  const show = PAGES[`${incoming.method} ${pathname}`];
  if (show === undefined) return void response.writeHead(404).end();
  show({ context, response, session: sessionOf(context, incoming), query, form });
}

const cookieName = ({ pagesUrl }: IdentityCenterContext): string => `portal_${new URL(pagesUrl()).port}`;

function sessionOf(context: IdentityCenterContext, { headers }: IncomingMessage): PersonSession | undefined {
  const name = `${cookieName(context)}=`;
  const cookie = headers.cookie?.split(/; */).find(each => each.startsWith(name));
  return context.grants.sessionOf(cookie?.slice(name.length) ?? '');
}

/** Starts a session in this browser. */
function remember({ context, response }: Visit, user: string): PersonSession | undefined {
  const person = findPortalPerson(user);
  if (person === undefined) return undefined;
  const cookie = context.grants.signIn(person);
  response.setHeader('Set-Cookie', `${cookieName(context)}=${cookie}; HttpOnly; SameSite=Lax; Path=/`);
  return context.grants.sessionOf(cookie);
}

type Kind = 'request' | 'device';

const pendingOf = ({ grants }: IdentityCenterContext, kind: Kind, id: string): Pending | undefined =>
  kind === 'request' ? grants.waiting(id) : grants.deviceOf(id);

const addressOf = (kind: Kind, id: string): string =>
  kind === 'request' ? `/start/authorize?request=${id}` : `/start/device?user_code=${id}`;

function send(response: ServerResponse, title: string, body: Html, status = 200): ServerResponse {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' });
  return response.end(page(title, body, PORTAL_COMPANY));
}

const gone = (response: ServerResponse) =>
  send(response, 'Request expired', html`<h1>This request has expired</h1>`, 400);

/** Asks the person to allow the client's access; first to sign in, if the browser isn't. */
function showConsent(visit: Visit, kind: Kind, id: string): ServerResponse {
  const { context, response } = visit;
  const { behavior, log, grants } = context;
  const pending = pendingOf(context, kind, id);
  if (pending === undefined || pending.expiresAt <= grants.now()) return gone(response);
  const session = visit.session ?? (behavior.visitor === null ? undefined : remember(visit, behavior.visitor));
  if (session === undefined) return showLogin(visit, addressOf(kind, id), null);
  if (behavior.consent === 'given') return answer(visit, session, [kind, id], true);
  log.add({ kind: 'portal-consent-shown', user: session.person.user });
  return send(
    response,
    'Allow access',
    html`<h1>Allow access to your data?</h1>
      <p>An application on this computer asks to access your AWS accounts as ${session.person.displayName}.</p>
      ${kind === 'device' ? html`<p>Only continue if your device shows this code: <strong>${id}</strong></p>` : nothing}
      <form method="post" action="/start/answer">
        <input type="hidden" name="kind" value="${kind}"><input type="hidden" name="id" value="${id}">
        <p><button name="answer" value="allow">Allow access</button></p>
        <button name="answer" value="deny">Deny access</button>
      </form>`,
  );
}

function showDevice(visit: Visit): ServerResponse {
  const code = visit.query.get('user_code');
  if (code !== null) return showConsent(visit, 'device', code.trim().toUpperCase());
  return send(
    visit.response,
    'Authorize device',
    html`<h1>Authorize a device</h1>
      <form action="/start/device">
        <label for="code">Code</label><input id="code" name="user_code" autocomplete="off" required>
        <button type="submit">Continue</button>
      </form>`,
  );
}

function showLogin({ context, response }: Visit, to: string, problem: string | null): ServerResponse {
  context.log.add({ kind: problem === null ? 'portal-login-shown' : 'portal-login-refused' });
  return send(
    response,
    'AWS access portal',
    html`<h1>Sign in to the AWS access portal</h1>
      ${problem === null ? nothing : html`<p role="alert">${problem}</p>`}
      <form method="post" action="/start/login">
        <input type="hidden" name="to" value="${to}">
        <label for="user">Username</label><input id="user" name="user" autocomplete="username" required>
        <label for="password">Password</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required>
        <button type="submit">Sign in</button>
      </form>`,
  );
}

function logIn(visit: Visit): ServerResponse {
  const { form, response, context } = visit;
  const [user, to] = [form.get('user') ?? '', form.get('to') ?? ''];
  if (!to.startsWith('/start/')) return gone(response);
  if (findPortalPerson(user)?.password !== form.get('password'))
    return showLogin(visit, to, 'Your authentication information is incorrect.');
  remember(visit, user);
  context.log.add({ kind: 'portal-signed-in', user });
  return response.writeHead(303, { Location: to }).end();
}

function takeAnswer(visit: Visit): ServerResponse {
  const { form, session, response } = visit;
  const kind = form.get('kind') === 'device' ? 'device' : 'request';
  if (session === undefined) return gone(response);
  return answer(visit, session, [kind, form.get('id') ?? ''], form.get('answer') === 'allow');
}

function answer(
  { context, response }: Visit,
  session: PersonSession,
  [kind, id]: readonly [Kind, string],
  allows: boolean,
) {
  const pending = pendingOf(context, kind, id);
  if (pending === undefined || pending.expiresAt <= context.grants.now()) return gone(response);
  context.log.add({ kind: allows ? 'portal-allowed' : 'portal-denied', user: session.person.user });
  if (kind === 'request') return redirectToClient(context, response, id, allows ? session : null);
  pending.session = allows ? session : null;
  pending.isDenied = !allows;
  const title = allows ? 'Request approved' : 'Request denied';
  return send(response, title, html`<h1>${title}</h1><p>You can close this window.</p>`);
}
