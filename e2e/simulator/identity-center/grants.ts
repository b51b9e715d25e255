// What IAM Identity Center has issued, and to whom: clients, people's sessions, codes and tokens.
import { randomBytes, randomUUID } from 'node:crypto';
import type { IdentityCenterBehavior } from './identity-center-behavior.ts';
import type { PortalPerson } from './portal-people.ts';

export type Client = {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly grantTypes: readonly string[];
  readonly scopes: readonly string[];
  readonly redirectUris: readonly string[];
  /** Epoch ms. */
  readonly expiresAt: number;
};

/** A person's sign-in in a browser, from which all tokens come. */
export type PersonSession = { readonly person: PortalPerson; endsAt: number; isSignedOut: boolean };

/** A request that waits for the person in the browser: by `/authorize` or by a device code. */
export type Pending = {
  readonly client: Client;
  readonly expiresAt: number;
  session: PersonSession | null;
  isDenied: boolean;
};
export type PendingCode = Pending & {
  readonly redirectUri: string;
  readonly state: string;
  readonly challenge: string;
};
export type PendingDevice = Pending & { readonly userCode: string; nextPollAt: number; interval: number };

type AuthorizationCode = { readonly request: PendingCode; readonly session: PersonSession; readonly expiresAt: number };
type Token = { readonly session: PersonSession; readonly client: Client };
export type AccessToken = Token & { readonly expiresAt: number };
export type RefreshToken = Token & { isReplaced: boolean };

export type Tokens = { readonly accessToken: string; readonly expiresIn: number; readonly refreshToken?: string };

export type Grants = ReturnType<typeof grants>;

/** Tokens begin as AWS's do, which helps to find them where they must not be. */
const secret = (prefix: string, bytes: number): string => prefix + randomBytes(bytes).toString('base64url');

export function grants(behavior: IdentityCenterBehavior) {
  const clients = new Map<string, Client>();
  const browsers = new Map<string, PersonSession>();
  const waiting = new Map<string, PendingCode>();
  const devices = new Map<string, PendingDevice>();
  const codes = new Map<string, AuthorizationCode>();
  const accessTokens = new Map<string, AccessToken>();
  const refreshTokens = new Map<string, RefreshToken>();
  const secrets: string[] = [];
  const now = () => Date.now() + behavior.clockSeconds * 1_000;
  const after = (seconds: number) => now() + seconds * 1_000;
  const isActive = (session: PersonSession) => !session.isSignedOut && session.endsAt > now();
  const noted = (text: string): string => {
    secrets.push(text);
    return text;
  };

  return {
    now,
    isActive,
    /** All issued secrets, for tests that look for leaks. */
    secrets: secrets as readonly string[],

    register(parts: Pick<Client, 'grantTypes' | 'scopes' | 'redirectUris'>): Client {
      const client = {
        ...parts,
        clientId: secret('', 16) + Buffer.from('eu-central-1').toString('base64url'),
        clientSecret: noted(secret('eyJraWQiOiJrZXktMTU2NDAyODA5OSIsImFsZyI6IkhTMzg0In0.', 600)),
        expiresAt: after(behavior.registrationSeconds),
      };
      clients.set(client.clientId, client);
      return client;
    },
    client: (clientId: string) => clients.get(clientId),
    /** As AWS does it with old registrations. */
    forgetClients: () => clients.clear(),

    /** Starts a person's session; returns the browser's cookie. */
    signIn(person: PortalPerson): string {
      const cookie = secret('', 24);
      browsers.set(cookie, { person, endsAt: after(behavior.sessionSeconds), isSignedOut: false });
      return cookie;
    },
    sessionOf(cookie: string): PersonSession | undefined {
      const session = browsers.get(cookie);
      return session !== undefined && isActive(session) ? session : undefined;
    },
    /** Ends all sessions as an administrator does: access tokens stay valid until they expire. */
    endSessions(): void {
      for (const session of browsers.values()) session.endsAt = Math.min(session.endsAt, now());
    },

    /** Returns the handle under which the browser's pages know the request. */
    wait(request: Pick<PendingCode, 'client' | 'redirectUri' | 'state' | 'challenge'>): string {
      const handle = randomUUID();
      const expiresAt = after(behavior.authorizationCodeSeconds);
      waiting.set(handle, { ...request, expiresAt, session: null, isDenied: false });
      return handle;
    },
    waiting: (handle: string) => waiting.get(handle),
    /** Ends the browser's part of a request. */
    answered: (handle: string) => waiting.delete(handle),

    issueCode(request: PendingCode, session: PersonSession): string {
      const code = noted(secret('eyJraWQiOiJrZXktMTYw', 120));
      codes.set(code, { request, session, expiresAt: after(behavior.authorizationCodeSeconds) });
      return code;
    },
    /** A code's grant, once. */
    takeCode(code: string): AuthorizationCode | undefined {
      const found = codes.get(code);
      codes.delete(code);
      return found !== undefined && found.expiresAt > now() ? found : undefined;
    },

    issueDeviceCode(client: Client): { readonly deviceCode: string; readonly userCode: string } {
      const letters = Array.from(randomBytes(8), byte => 'BCDFGHJKLMNPQRSTVWXZ'[byte % 20]).join('');
      const userCode = `${letters.slice(0, 4)}-${letters.slice(4)}`;
      const deviceCode = noted(secret('', 64));
      devices.set(deviceCode, {
        ...{ client, userCode, session: null, isDenied: false, nextPollAt: 0, interval: behavior.deviceInterval },
        expiresAt: after(behavior.deviceCodeSeconds),
      });
      return { deviceCode, userCode };
    },
    device: (deviceCode: string) => devices.get(deviceCode),
    deviceOf: (userCode: string) => [...devices.values()].find(each => each.userCode === userCode),
    usedDevice: (deviceCode: string) => devices.delete(deviceCode),

    issueTokens(session: PersonSession, client: Client, replaced?: RefreshToken): Tokens {
      const life = behavior.accessTokenSeconds * 1_000;
      const left = behavior.capsAccessTokens ? Math.min(life, session.endsAt - now()) : life;
      const accessToken = noted(secret('aoaAAAAA', 180));
      accessTokens.set(accessToken, { session, client, expiresAt: now() + left });
      const tokens = { accessToken, expiresIn: Math.floor(left / 1_000) };
      // Only registrations with a scope get refresh tokens.
      const isRefreshable = client.scopes.length > 0 && client.grantTypes.includes('refresh_token');
      if (!isRefreshable || (replaced !== undefined && behavior.refresh === 'omits')) return tokens;
      if (replaced !== undefined) replaced.isReplaced = true;
      const refreshToken = noted(secret('aorAAAAA', 240));
      refreshTokens.set(refreshToken, { session, client, isReplaced: false });
      return { ...tokens, refreshToken };
    },
    accessToken(token: string): AccessToken | undefined {
      const found = accessTokens.get(token);
      return found !== undefined && found.expiresAt > now() && !found.session.isSignedOut ? found : undefined;
    },
    refreshToken: (token: string) => refreshTokens.get(token),

    clear(): void {
      for (const each of [clients, browsers, waiting, devices, codes, accessTokens, refreshTokens]) each.clear();
      secrets.length = 0;
    },
  };
}
