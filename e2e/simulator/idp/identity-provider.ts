import { setTimeout as delay } from 'node:timers/promises';
import { TLSSocket } from 'node:tls';
import express, { type Express, type Request, type Response } from 'express';
import { attackPages } from '../attacks/attack-pages.ts';
import { CODE, findPerson, PEOPLE, type Person } from '../people.ts';
import type { IdpContext } from './idp-context.ts';
import { formPage, isBadForm } from './login-forms.ts';
import {
  codePage,
  failedPage,
  loginPage,
  notFoundPage,
  popupDonePage,
  popupOfferPage,
  portalPage,
  postPage,
  restPage,
  signedOutPage,
} from './pages.ts';
import { samlResponse } from './saml-response.ts';
import { isGood, needsCode, type SignIn } from './sign-ins.ts';

/** IdP-initiated sign-in address, as the administrator distributes it. */
export const SIGN_IN_PATH = '/app/aws/sso';

/** Page of apps, which has a link to AWS. */
export const PORTAL_PATH = '/portal';

/** The company's sign-in pages as an Express application. */
export function identityProvider(context: IdpContext): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(express.urlencoded({ extended: false }));
  app.use((_, response, next) => {
    const { caching } = context.behavior;
    if (caching !== 'unmentioned') response.set('cache-control', caching);
    next();
  });
  app.use((request, response, next) => notePassword(context, request, response, next));
  app.get('/favicon.ico', (_, response) => void response.status(204).end());
  app.use((request, response, next) => misbehave(context, request, response, next));
  app.get('/', (_, response) => response.redirect(303, SIGN_IN_PATH));
  app.get(PORTAL_PATH, (request, response) => showPortal(context, request, response));
  app.get(SIGN_IN_PATH, (request, response) => arrive(context, request, response));
  app.get('/login', (request, response) =>
    context.behavior.form === 'moved'
      ? response.send(formPage('moved', elsewhere(request)))
      : showLogin(context, response, null, '', isPopup(request) ? '?popup' : ''),
  );
  app.post('/login', (request, response) => checkPassword(context, request, response));
  app.post('/moved-login', (request, response) => response.redirect(307, `${elsewhere(request)}/login`));
  app.get('/code', (_, response) => response.redirect(303, SIGN_IN_PATH));
  app.post('/code', (request, response) => checkCode(context, request, response));
  app.get('/logout', (request, response) => signOut(context, request, response));
  app.use(attackPages(context));
  app.use((_, response) => void response.status(404).send(notFoundPage()));
  return app;
}

async function misbehave({ behavior, log }: IdpContext, request: Request, response: Response, next: () => void) {
  if (behavior.slowMilliseconds > 0) await delay(behavior.slowMilliseconds, undefined, { ref: false });
  if (behavior.serverErrors > 0) {
    behavior.serverErrors -= 1;
    log.add({ kind: 'idp-failed' });
    response.status(500).send(failedPage());
  } else if (behavior.page === 'hangs' && request.path === SIGN_IN_PATH) {
    log.add({ kind: 'idp-hung' });
  } else {
    next();
  }
}

async function arrive(context: IdpContext, request: Request, response: Response): Promise<void> {
  const { behavior, log } = context;
  if (behavior.turnsTo !== null) return response.redirect(303, behavior.turnsTo);
  const shown = certificateOf(request);
  if (shown !== undefined) log.add({ kind: 'certificate-shown', name: shown });
  const user = shown === undefined ? behavior.visitor : PEOPLE.fourteenRoles.user;
  const visitor = user === null ? undefined : findPerson(user);
  const id = visitor ? remember(context, visitor, response) : cookieOf(context, request);
  const signIn = context.signIns.find(id);
  if (signIn !== undefined && isGood(signIn, behavior.cookie)) return carryOn(context, signIn, response);
  if (behavior.login === 'integrated') return askComputer(context, request, response);
  if (behavior.form !== null) {
    log.add({ kind: 'login-shown' });
    return void response.send(formPage(behavior.form, elsewhere(request)));
  }
  if (behavior.login === 'page') return showLogin(context, response, null, '', '');
  if (behavior.login === 'other-origin')
    return response.redirect(303, `http://localhost:${request.socket.localPort}/login`);
  log.add({ kind: 'popup-offered' });
  response.send(popupOfferPage());
}

function showPortal(context: IdpContext, request: Request, response: Response): void {
  const { visitor } = context.behavior;
  const person = visitor === null ? undefined : findPerson(visitor);
  const id = person ? remember(context, person, response) : cookieOf(context, request);
  const signIn = context.signIns.find(id);
  if (signIn === undefined) showLogin(context, response, null, '', '?portal');
  else response.send(portalPage(signIn.person, elsewhere(request)));
}

/** The same server under another host name: another origin. */
const elsewhere = (request: Request): string => `http://localhost:${request.socket.localPort}`;

/** No sign-in if the password arrived at the wrong place. */
function notePassword({ behavior: { form }, log }: IdpContext, request: Request, response: Response, next: () => void) {
  const isSent = request.query.password !== undefined || field(request, 'password') !== '';
  if (form === null || !isSent) return next();
  log.add({ kind: 'password-arrived', to: `${request.method} http://${request.headers.host}${request.path}` });
  if (isBadForm(form) && request.path === '/login') response.send(failedPage());
  else next();
}

/** Like a company network. Any token is accepted: tests check who receives one. */
async function askComputer(context: IdpContext, request: Request, response: Response): Promise<void> {
  if (!/^(Negotiate|NTLM) ./.test(request.headers.authorization ?? '')) {
    context.log.add({ kind: 'computer-asked' });
    response.status(401).set('www-authenticate', ['Negotiate', 'NTLM']);
    return showLogin(context, response, null, '', '');
  }
  context.log.add({ kind: 'computer-answered' });
  const signIn = context.signIns.find(remember(context, PEOPLE.fourteenRoles, response));
  if (signIn !== undefined) await carryOn(context, signIn, response);
}

/** The person is authenticated: ask for the code, stay, or post to AWS. */
async function carryOn(context: IdpContext, signIn: SignIn, response: Response): Promise<void> {
  const { behavior, log, issuer } = context;
  const { user } = signIn.person;
  if (needsCode(signIn, behavior.mfa)) {
    log.add({ kind: 'code-shown', user });
    response.send(codePage(null));
    return;
  }
  const silent = !signIn.fresh;
  signIn.fresh = false;
  if (signIn.code === 'just-now') signIn.code = 'earlier';
  if (behavior.page === 'never-posts') {
    log.add({ kind: 'rest-shown', user });
    response.send(restPage(signIn.person));
    return;
  }
  const form = postPage(await samlResponse(signIn.person, behavior, issuer));
  log.add({ kind: 'assertion-sent', user, silent });
  response.send(form);
}

function showLogin(
  { log }: IdpContext,
  response: Response,
  problem: string | null,
  user: string,
  to: Parameters<typeof loginPage>[2],
): void {
  if (problem === null) log.add({ kind: 'login-shown' });
  response.send(loginPage(problem, user, to));
}

function checkPassword(context: IdpContext, request: Request, response: Response): void {
  const { log } = context;
  const user = field(request, 'user').trim();
  const person = findPerson(user);
  if (person === undefined || person.password !== field(request, 'password')) {
    log.add({ kind: 'password-refused' });
    // 200, as Keycloak, Okta and AD FS do: a wrong password is a page, not an error.
    const to = isPopup(request) ? '?popup' : isPortal(request) ? '?portal' : '';
    showLogin(context, response, 'The user name or password is wrong.', user, to);
    return;
  }
  log.add({ kind: 'signed-in', user });
  remember(context, person, response);
  if (isPopup(request)) response.send(popupDonePage());
  else response.redirect(303, isPortal(request) ? PORTAL_PATH : SIGN_IN_PATH);
}

/** Sets a cookie in the person's browser; returns its value. */
function remember({ behavior, signIns, cookieName }: IdpContext, person: Person, response: Response): string {
  const { cookieSeconds } = behavior;
  const id = signIns.start(person, cookieSeconds);
  response.cookie(cookieName, id, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: cookieSeconds * 1_000 });
  return id;
}

function checkCode(context: IdpContext, request: Request, response: Response): void {
  const signIn = context.signIns.find(cookieOf(context, request));
  if (signIn === undefined) {
    response.redirect(303, SIGN_IN_PATH);
    return;
  }
  const { user } = signIn.person;
  if (field(request, 'code').replaceAll(' ', '') !== CODE) {
    context.log.add({ kind: 'code-refused', user });
    response.send(codePage('That code is wrong.'));
    return;
  }
  context.log.add({ kind: 'code-accepted', user });
  signIn.code = 'just-now';
  // The person entered something just now, so this sign-in is not silent.
  signIn.fresh = true;
  response.redirect(303, SIGN_IN_PATH);
}

function signOut(context: IdpContext, request: Request, response: Response): void {
  context.signIns.end(cookieOf(context, request));
  context.log.add({ kind: 'signed-out' });
  response.clearCookie(context.cookieName, { path: '/' });
  response.send(signedOutPage());
}

/** Name in a company certificate that the browser presented. */
function certificateOf({ socket }: Request): string | undefined {
  if (!(socket instanceof TLSSocket) || !socket.authorized) return undefined;
  const { CN: name } = socket.getPeerCertificate().subject;
  return Array.isArray(name) ? name[0] : name;
}

const isPortal = (request: Request): boolean => request.query.portal !== undefined;
const isPopup = (request: Request): boolean => request.query.popup !== undefined;

function field(request: Request, name: string): string {
  const body: unknown = request.body;
  const value =
    typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>)[name] : undefined;
  return typeof value === 'string' ? value : '';
}

const cookieOf = ({ cookieName }: IdpContext, request: Request): string | undefined =>
  request.headers.cookie
    ?.split(/; */)
    .find(each => each.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1);
