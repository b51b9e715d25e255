import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { IAM_PATH } from './console/account-aliases.ts';
import { FEDERATION_PATH, federation } from './console/federation.ts';
import { ROLE_CHOICE_PATH } from './console/role-choice-page.ts';
import { startIam } from './iam/iam-service.ts';
import { type KeyStore, keyStore } from './iam/key-store.ts';
import { type IdentityCenter, startIdentityCenter } from './identity-center/identity-center.ts';
import type { IdentityCenterBehavior } from './identity-center/identity-center-behavior.ts';
import { identityProvider, SIGN_IN_PATH } from './idp/identity-provider.ts';
import { samlResponse } from './idp/saml-response.ts';
import { signIns } from './idp/sign-ins.ts';
import { closeServer, listen } from './loopback-server.ts';
import { type IdpBehavior, type Misbehavior, type StsBehavior, wellBehaved } from './misbehavior.ts';
import { PEOPLE, type Person } from './people.ts';
import { type CompanyRequest, type Matches, requestLog } from './request-log.ts';
import type { IssuedCredentials } from './sts/issue.ts';
import { tokenService } from './sts/token-service.ts';
import { mutualKeys, providerKeys } from './test-keys.ts';

const IDP_SERVERS = {
  http: () => createHttpServer(),
  https: () => createHttpsServer({ key: providerKeys.key, cert: providerKeys.certificate }),
  'mutual-https': () =>
    createHttpsServer({
      key: mutualKeys.key,
      cert: mutualKeys.certificate,
      ca: mutualKeys.authority,
      requestCert: true,
      rejectUnauthorized: false,
    }),
};

export type CompanyOptions = {
  /** 0: a free port. */
  readonly idpPort: number;
  readonly stsPort: number;
  /**
   * `https` serves the sign-in pages with an untrusted certificate; `mutual-https` with one of the company's
   * authority, and requests client certificates.
   */
  readonly idpScheme: keyof typeof IDP_SERVERS;
  readonly idp: Partial<IdpBehavior>;
  readonly sts: Partial<StsBehavior>;
  readonly identityCenter: Partial<IdentityCenterBehavior>;
};

/** A running company: its identity provider and AWS, which trusts it, on loopback. */
export type Company = {
  readonly idpUrl: string;
  readonly stsUrl: string;
  /** AWS's federation endpoint for console sign-in. */
  readonly federationUrl: string;
  /** AWS's role selection page, which names the accounts. */
  readonly roleChoiceUrl: string;
  readonly iamUrl: string;
  /** Long-lived keys of IAM users, and the address at which IAM manages them. */
  readonly keys: KeyStore & { readonly url: string };
  /** A second company's, whose people sign in at its access portal. STS accepts its credentials. */
  readonly identityCenter: IdentityCenter;
  readonly users: typeof PEOPLE;
  /** Can be changed at any time; applies from the next request on. */
  readonly misbehave: Misbehavior;
  /** Events so far, oldest first, without secrets. */
  readonly requests: readonly CompanyRequest[];
  /** All credentials issued by STS and all assertions it received, for tests that look for leaks. */
  readonly issued: readonly IssuedCredentials[];
  readonly assertions: readonly string[];
  signInUrl(path?: string): string;
  /**
   * The first request that matches: in the log from index `after` on (0), or the next one.
   * No timeout of its own: the test's applies.
   */
  waitFor(matches: Matches, after?: number): Promise<CompanyRequest>;
  /** A SAMLResponse (base64) without the pages, as the provider would post it. */
  samlResponse(person: Person, behavior?: Partial<IdpBehavior>): Promise<string>;
  /** Resets behavior, cookies, issued credentials and log. */
  reset(): void;
  stop(): Promise<void>;
};

export async function startCompany(options: Partial<CompanyOptions> = {}): Promise<Company> {
  const { idpPort = 0, stsPort = 0, idpScheme = 'http' } = options;
  const atStart = () => {
    const good = wellBehaved();
    return {
      idp: { ...good.idp, ...options.idp },
      sts: { ...good.sts, ...options.sts },
      identityCenter: { ...good.identityCenter, ...options.identityCenter },
      iam: good.iam,
    };
  };
  const misbehave = atStart();
  const log = requestLog();
  const known = signIns();
  const issued: IssuedCredentials[] = [];
  const assertions: string[] = [];
  const store = keyStore();

  const idpServer = IDP_SERVERS[idpScheme]();
  const idpUrl = `${idpScheme === 'http' ? 'http' : 'https'}://127.0.0.1:${await listen(idpServer, idpPort)}`;
  const issuer = `${idpUrl}/metadata`;
  const cookieName = `example_energy_${new URL(idpUrl).port}`;
  idpServer.on(
    'request',
    identityProvider({ behavior: misbehave.idp, log, signIns: known, issuer, cookieName }) as RequestListener,
  );
  const stsServer = createHttpServer(
    tokenService({ behavior: misbehave.sts, log, issued, keys: store, assertions, issuer }),
  );
  const consoleTokens = new Map<string, IssuedCredentials>();
  const consoleServer = createHttpServer(federation({ log, issued, issuer, tokens: consoleTokens }));
  const consoleUrl = `http://127.0.0.1:${await listen(consoleServer, 0)}`;
  const stsUrl = `http://127.0.0.1:${await listen(stsServer, stsPort)}`;

  const now = () => Date.now() + misbehave.sts.clockSeconds * 1_000;
  const iam = await startIam({ behavior: misbehave.iam, log, store, now });
  const identityCenter = await startIdentityCenter({ behavior: misbehave.identityCenter, log, issued });

  return {
    idpUrl,
    stsUrl,
    federationUrl: consoleUrl + FEDERATION_PATH,
    roleChoiceUrl: consoleUrl + ROLE_CHOICE_PATH,
    iamUrl: consoleUrl + IAM_PATH,
    keys: { ...store, url: iam.url },
    identityCenter,
    users: PEOPLE,
    misbehave,
    requests: log.requests,
    issued,
    assertions,
    signInUrl: (path = SIGN_IN_PATH) => idpUrl + path,
    waitFor: log.waitFor,
    samlResponse: (person, behavior = {}) => samlResponse(person, { ...misbehave.idp, ...behavior }, issuer),
    reset() {
      const start = atStart();
      Object.assign(misbehave.idp, start.idp);
      Object.assign(misbehave.sts, start.sts);
      Object.assign(misbehave.identityCenter, start.identityCenter);
      Object.assign(misbehave.iam, start.iam);
      store.clear();
      identityCenter.reset();
      log.clear();
      known.clear();
      issued.length = 0;
      assertions.length = 0;
      consoleTokens.clear();
    },
    async stop() {
      await Promise.all([...[idpServer, stsServer, consoleServer].map(closeServer), identityCenter.stop(), iam.stop()]);
    },
  };
}
