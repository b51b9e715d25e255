import { shell } from 'electron';
import { consoleAddress } from '../../app/console/console-page.ts';
import type { ConsolePort, ConsoleRequest, ConsoleWindow } from '../../app/console/console-port.ts';
import { canSignInWith, type FoundBrowser } from '../../app/console/found-browser.ts';
import { browserName } from '../../app/console/known-browsers.ts';
import { PARTITIONS } from '../../app/domain/partition.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { Fetch } from '../aws/sdk-request-handler.ts';
import { readAtMost } from '../files/read-at-most.ts';
import { ProxyPasswordRequired } from '../proxy/proxy-challenge.ts';
import type { LinkHandover } from './link-handover.ts';

export type Federation = {
  /** `https://signin.aws.amazon.com/federation` and its like, by the role's partition. */
  readonly endpointFor: (role: ConsoleRequest['role']) => string;
  readonly fetch: Fetch;
  /**
   * Turns a link into an address without a secret: every user of the computer can read a program's arguments, the
   * browser's included.
   */
  readonly handOver: LinkHandover;
  readonly openExternal: (address: string) => Promise<void>;
  readonly browsers: Browsers;
};

export type Browsers = {
  find(): Promise<readonly FoundBrowser[]>;
  /** Opens an address without a secret in a chosen browser; false if it can't. */
  launch(chosen: ConsoleWindow, address: string): Promise<boolean>;
};

/**
 * AWS's federation endpoints. Tests set an endpoint on this computer in `MAI_FEDERATION_URL`; packaged apps ignore it,
 * because a changed environment could send credentials elsewhere.
 */
export function systemFederation(
  environment: NodeJS.ProcessEnv,
  isPackaged: boolean,
): Omit<Federation, 'fetch' | 'handOver' | 'browsers'> {
  const testEndpoint = isPackaged ? undefined : environment.MAI_FEDERATION_URL;
  const isLoopback = testEndpoint !== undefined && /^http:\/\/127\.0\.0\.1:\d+\//.test(testEndpoint);
  return {
    endpointFor: ({ partition }) =>
      isLoopback ? testEndpoint : `https://${PARTITIONS[partition].signInHost}/federation`,
    openExternal: address => shell.openExternal(address),
  };
}

/** Request timeout, in milliseconds. */
const TIMEOUT = 15_000;
/** A response with a token has a few thousand bytes. */
const MAX_RESPONSE_BYTES = 100_000;

/**
 * Signs a browser in to the AWS console with a role's credentials, as a custom identity broker.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-custom-url.html
 */
export function createConsoleFederation(federation: Federation): ConsolePort {
  const issued = new Set<string>();
  return {
    async link(request) {
      const endpoint = federation.endpointFor(request.role);
      const token = await signInToken(federation, endpoint, request);
      if (!token.ok) return token;
      const link = new URL(endpoint);
      link.search = new URLSearchParams({
        Action: 'login',
        Issuer: 'Mai',
        Destination: consoleAddress(request.role.partition, request.region, request.page),
        SigninToken: token.value,
      }).toString();
      const { href } = request.otherSessions === 'sign-out' ? signedOutFirst(link) : link;
      issued.clear();
      issued.add(href);
      return ok(href);
    },
    async open(link, chosen) {
      if (!issued.has(link)) return fail({ kind: 'browser-unavailable' });
      try {
        const offer = await federation.handOver(link);
        if (chosen !== undefined && (await federation.browsers.launch(chosen, offer.address))) return ok();
        await federation.openExternal(offer.address).catch(error => {
          offer.withdraw();
          throw error;
        });
        return chosen === undefined ? ok() : fail({ kind: 'browser-missing', browser: browserName(chosen.id) });
      } catch {
        return fail({ kind: 'browser-unavailable' });
      }
    },
    async browsers() {
      const found = await federation.browsers.find();
      return found.map(browser => {
        const { id, name, windows } = browser;
        return { id, name, windows, ...(canSignInWith(browser) && { signsIn: true }) };
      });
    },
  };
}

/**
 * AWS's sign-out, which redirects to a console link. Without multi-session support, AWS refuses a link while the browser is signed in
 * to another account ("You must first log out"); with it, all sessions would end. AWS doesn't document the redirect. Other brokers
 * rely on it, and found that it works on this host only: https://github.com/Noovolari/leapp/pull/520,
 * https://github.com/guardian/janus-app/pull/456. No reports exist for other partitions, whose links stay as they are.
 */
function signedOutFirst(link: URL): URL {
  const { signInHost, defaultRegion } = PARTITIONS.aws;
  if (link.host !== signInHost) return link;
  const host = `${defaultRegion}.${signInHost}`;
  const signOut = new URL(`https://${host}/oauth?Action=logout`);
  const signIn = new URL(link);
  signIn.host = host;
  signOut.searchParams.set('redirect_uri', signIn.href);
  return signOut;
}

async function signInToken(federation: Federation, endpoint: string, request: ConsoleRequest): Promise<Result<string>> {
  const first = await requestToken(federation, endpoint, request);
  const isDurationRefused = first.kind === 'refused' && first.status === 400 && request.durationSeconds !== undefined;
  const { durationSeconds: _, ...withoutDuration } = request;
  // The role's maximum may have been lowered since. Without a duration AWS uses the credentials' remaining time.
  const response = isDurationRefused ? await requestToken(federation, endpoint, withoutDuration) : first;
  switch (response.kind) {
    case 'token':
      return ok(response.token);
    case 'refused':
      return fail({ kind: 'console-refused', role: request.role.name, status: response.status });
    case 'behind-proxy':
      return fail({ kind: 'proxy-password', proxy: response.proxy });
    case 'unreachable':
      return fail({ kind: 'sts-unreachable', host: new URL(endpoint).host });
  }
}

type TokenResponse =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'behind-proxy'; readonly proxy: string }
  | { readonly kind: 'unreachable' };

// By POST, so that no proxy logs the credentials as part of a URL.
async function requestToken({ fetch }: Federation, endpoint: string, request: ConsoleRequest): Promise<TokenResponse> {
  const { accessKeyId, secretAccessKey, sessionToken } = request.keys;
  const form = new URLSearchParams({
    Action: 'getSigninToken',
    ...(request.durationSeconds !== undefined && { SessionDuration: String(request.durationSeconds) }),
    Session: JSON.stringify({ sessionId: accessKeyId, sessionKey: secretAccessKey, sessionToken }),
  });
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
      redirect: 'error',
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const body = await readAtMost(response, MAX_RESPONSE_BYTES);
    if (!response.ok) return { kind: 'refused', status: response.status };
    const token = parseToken(body?.toString('utf8') ?? '');
    return token === undefined ? { kind: 'refused', status: response.status } : { kind: 'token', token };
  } catch (error) {
    if (error instanceof ProxyPasswordRequired) return { kind: 'behind-proxy', proxy: error.proxy };
    return { kind: 'unreachable' };
  }
}

function parseToken(text: string): string | undefined {
  try {
    const { SigninToken: token } = (JSON.parse(text) ?? {}) as Readonly<Partial<Record<string, unknown>>>;
    return typeof token === 'string' && /^[\x21-\x7e]{1,8192}$/.test(token) ? token : undefined;
  } catch {
    return undefined;
  }
}
