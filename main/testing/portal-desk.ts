import type { VaultState } from '../../app/credentials/credentials-state.ts';
import { hours, type Instant, instant, later } from '../../app/domain/instant.ts';
import type { PortalProvider, ProviderId } from '../../app/domain/provider.ts';
import { ok } from '../../app/domain/result.ts';
import type { IdentityCenterPort } from '../../app/identity-center/identity-center-port.ts';
import { FakeClock } from '../../app/testing/fakes/fake-clock.ts';
import { FakeTimepiece } from '../../app/testing/fakes/fake-timepiece.ts';
import { NOW } from '../../app/testing/sample-role.ts';
import { settled } from '../../app/testing/settled.ts';
import { en } from '../../app/text/en/en.ts';
import type { Fetch } from '../aws/sdk-request-handler.ts';
import type { VaultLock } from '../credentials/vault.ts';
import { createIdentityCenter, type IdentityCenterOptions } from '../identity-center/identity-center.ts';
import { ask } from './redirect-desk.ts';

export const PORTAL: PortalProvider = {
  id: 'portal-1' as ProviderId,
  name: 'Acme',
  signInUrl: 'https://acme.awsapps.com/start',
  portal: { region: 'eu-central-1' },
};
export const HOST = 'acme.awsapps.com';

export type Received = {
  /** `oidc/token`, `portal/assignment/accounts`. */
  readonly to: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** The access token of the header. */
  readonly token: string | null;
  /** By the monotonic clock. */
  readonly at: number;
};

export type Answer = {
  readonly status?: number;
  readonly type?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};
type Responder = (received: Received) => Answer | Promise<Answer>;

/** An error of the OIDC service, as AWS writes it. */
export const oidcError = (error: string, status = 400): Answer => ({
  status,
  type: `${error.replace(/(^|_)(\w)/g, (_all, _line, letter: string) => letter.toUpperCase())}Exception`,
  body: { error, error_description: 'the request quoted: refresh-1' },
});

/** AWS's two services, as far as one test needs them, with Mai's port before them. Answers are usual unless a test queues others. */
export function portalDesk(changed: Partial<IdentityCenterOptions> = {}, state: VaultState = 'keychain') {
  const clock = new FakeClock(NOW);
  const time = new FakeTimepiece(NOW, settled);
  const received: Received[] = [];
  const queued = new Map<string, (Answer | Responder)[]>();
  const opened: string[] = [];
  const kept = new Map<string, string>();
  const keychain: { lock?: VaultLock | undefined } = {};
  const errors: unknown[] = [];
  let count = 0;
  /** Lifetime of the next access tokens, in seconds. */
  let lifetime = 3_600;

  const usual: Readonly<Record<string, Responder>> = {
    'oidc/client/register': () => {
      count += 1;
      return {
        body: {
          clientId: `client-${count}`,
          clientSecret: `client-secret-${count}`,
          clientSecretExpiresAt: later(clock.now(), hours(90 * 24)) / 1_000,
        },
      };
    },
    'oidc/token': () => {
      count += 1;
      return { body: { accessToken: `access-${count}`, refreshToken: `refresh-${count}`, expiresIn: lifetime } };
    },
    'portal/assignment/accounts': () => ({
      body: { accountList: [{ accountId: '123456789012', accountName: 'Sales' }] },
    }),
    'portal/logout': () => ({}),
  };

  const fetch: Fetch = async (address, { headers, body, signal }) => {
    const { hostname, pathname, searchParams } = new URL(address);
    signal?.throwIfAborted();
    const to = `${hostname.split('.')[0]}${pathname}`;
    const one: Received = {
      to,
      query: Object.fromEntries(searchParams),
      body: body == null ? {} : JSON.parse(Buffer.from(body as Uint8Array).toString('utf8')),
      token: new Headers(headers).get('x-amz-sso_bearer_token'),
      at: time.steady(),
    };
    received.push(one);
    const next = queued.get(to)?.shift() ?? usual[to] ?? { status: 404 };
    const answer = typeof next === 'function' ? await next(one) : next;
    return new Response(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? {}), {
      status: answer.status ?? 200,
      headers: { ...(answer.type && { 'x-amzn-errortype': answer.type }), ...answer.headers },
    });
  };

  const options: IdentityCenterOptions = {
    clock,
    fetch,
    environment: {},
    vault: {
      get: async name => (keychain.lock === undefined ? kept.get(name) : undefined),
      put: async (name, secret) => {
        kept.set(name, secret);
        // Memory is readable.
        keychain.lock = undefined;
      },
      remove: async name => void kept.delete(name),
      state: async () => state,
      lockFor: async name => (kept.has(name) ? keychain.lock : undefined),
    },
    home: '/nonexistent',
    readConfig: async () => '',
    checkPeer: undefined,
    page: () => ({ messages: en.portalPage, language: 'en' }),
    open: async (_provider, address) => {
      opened.push(address);
      return ok({ close: () => undefined });
    },
    time: { steady: () => time.steady(), after: (...given) => time.after(...given) },
    ...changed,
  };
  const made = createIdentityCenter(options);
  let running = 0;
  const counted = <T>(call: Promise<T>): Promise<T> => {
    running += 1;
    return call.finally(() => {
      running -= 1;
    });
  };
  const port: IdentityCenterPort = {
    ...made,
    signIn: (...given) => counted(made.signIn(...given)),
    signOut: (...given) => counted(made.signOut(...given)),
    accounts: (...given) => counted(made.accounts(...given)),
  };

  /** Waits while a sign-in, a sign-out or a list is going on; throws if all end without it. */
  async function until(isSo: () => boolean): Promise<void> {
    while (!isSo()) {
      if (running === 0) throw new Error('Nothing is going on any more');
      await new Promise(resolve => setImmediate(resolve));
    }
  }

  /** Waits until a page was opened, and returns its address. */
  async function page(index = opened.length): Promise<URL> {
    await until(() => opened.length > index);
    return new URL(opened[index] ?? '');
  }

  /** What AWS does once the person has approved: redirects their browser. */
  async function redirect(address: URL, answer: Readonly<Record<string, string>> = { code: 'the-code' }) {
    const back = new URL(address.searchParams.get('redirect_uri') ?? '');
    back.search = new URLSearchParams({ ...answer, state: address.searchParams.get('state') ?? '' }).toString();
    return ask(back.href);
  }

  return {
    port,
    clock,
    time,
    received,
    opened,
    kept,
    keychain,
    errors,
    until,
    page,
    redirect,
    /** Queues answers to requests, before the usual ones. */
    next: (to: string, ...answers: readonly (Answer | Responder)[]) =>
      queued.set(to, [...(queued.get(to) ?? []), ...answers]),
    lives: (seconds: number) => {
      lifetime = seconds;
    },
    to: (path: string) => received.filter(({ to }) => to === path),
    record: () => JSON.parse(kept.get(`portal ${PORTAL.id}`) ?? 'null'),
    /** Signs the person in. */
    async signIn(provider = PORTAL) {
      const at = opened.length;
      const signedIn = port.signIn(provider, { kind: 'person' });
      await redirect(await page(at));
      return signedIn;
    },
    /** Lets AWS's time and the timers pass together. */
    async pass(milliseconds: number) {
      await time.advance(milliseconds);
      await clock.advance(milliseconds);
    },
  };
}

/** A desk whose person is signed in. */
export async function signedInDesk(...given: Parameters<typeof portalDesk>) {
  const desk = portalDesk(...given);
  await desk.signIn();
  return desk;
}

export type PortalDesk = ReturnType<typeof portalDesk>;
export const at = (milliseconds: number): Instant => instant(NOW + milliseconds);
