import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { iso } from '../app/domain/instant.ts';
import { fail, ok, type Result } from '../app/domain/result.ts';
import type { RoleKey } from '../app/domain/role.ts';
import type { LiveKeys } from '../app/keys/keys-of.ts';
import type { EndpointPort } from '../app/ports/ports.ts';
import { errorCode } from './aws-files/file-fault.ts';
import { limitConnections } from './limit-connections.ts';
import type { Vault } from './vault.ts';

export type EndpointOptions = {
  /** Keeps the secret behind all tokens, so that what programs were told outlives a restart. */
  readonly vault: Vault;
  /** The roles that may be asked for. */
  readonly roles: () => readonly RoleKey[];
  readonly keysOf: (key: RoleKey) => Promise<Result<LiveKeys>>;
};

const HOST = '127.0.0.1';
const SECRET = 'container endpoint';

/** Nobody on the same computer needs longer to say what it wants. In milliseconds. */
const LIMITS = {
  headersTimeout: 5_000,
  requestTimeout: 5_000,
  keepAliveTimeout: 1_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 8_192,
} as const;

/**
 * AWS's container credentials protocol on loopback: `GET /role/ID` with the role's token answers its keys as they are now.
 * It listens only between `start` and `stop`.
 */
export function createContainerEndpoint({ vault, roles, keysOf }: EndpointOptions): EndpointPort {
  let running: { readonly server: Server; readonly port: number; readonly secret: Buffer } | undefined;

  async function answer(request: IncomingMessage): Promise<Answer> {
    if (running === undefined) return REFUSED.gone;
    if (request.method !== 'GET') return REFUSED.method;
    // A page that had its own name point here would send that name; and only browsers send an origin.
    if (request.headers.host !== `${HOST}:${running.port}` || request.headers.origin !== undefined) return REFUSED.host;
    const [, id] = /^\/role\/([0-9a-f]{16})$/.exec(request.url ?? '') ?? [];
    if (id === undefined) return REFUSED.path;
    // The token is checked before anything is looked up: without it nobody learns which roles there are.
    if (!isToken(request.headers.authorization, tokenFor(running.secret, id))) return REFUSED.token;
    const key = roles().find(candidate => idOf(candidate) === id);
    const keys = key && (await keysOf(key));
    if (!keys?.ok) return REFUSED.notLive;
    const { credentials, session } = keys.value;
    return {
      status: 200,
      body: {
        AccessKeyId: credentials.accessKeyId,
        SecretAccessKey: credentials.secretAccessKey,
        Token: credentials.sessionToken,
        Expiration: iso(credentials.expiration),
        RoleArn: session.role.roleArn,
      },
    };
  }

  return {
    async start(port) {
      if (running !== undefined) return ok(running.port);
      const kept = port === undefined ? undefined : await vault.get(SECRET);
      const secret = kept === undefined ? randomBytes(32) : Buffer.from(kept, 'base64');
      const server = createServer(LIMITS, (request, response) => {
        answer(request).then(
          given => send(response, given),
          () => send(response, REFUSED.gone),
        );
      });
      limitConnections(server);
      const listening = await listen(server, port ?? 0);
      if (!listening.ok) return listening;
      running = { server, port: listening.value, secret };
      if (kept === undefined) await vault.put(SECRET, secret.toString('base64'));
      return listening;
    },
    async stop() {
      running?.server.close();
      running?.server.closeAllConnections();
      running = undefined;
      await vault.remove(SECRET);
    },
    variables: key =>
      running && {
        AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://${HOST}:${running.port}/role/${idOf(key)}`,
        AWS_CONTAINER_AUTHORIZATION_TOKEN: tokenFor(running.secret, idOf(key)),
      },
  };
}

const idOf = (key: RoleKey): string => createHash('sha256').update(key).digest('hex').slice(0, 16);

const tokenFor = (secret: Buffer, id: string): string => createHmac('sha256', secret).update(id).digest('hex');

// Hashed first, so that two texts of any length are compared in the same time.
const isToken = (given: string | undefined, token: string): boolean =>
  timingSafeEqual(sha256(given ?? ''), sha256(token)) && given !== undefined;

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

type Answer = { readonly status: number; readonly body: Readonly<Record<string, string>> };

const refusal = (status: number, code: string, message: string): Answer => ({ status, body: { code, message } });

// For programs' logs, not for a person: these are in English as AWS's own.
const REFUSED = {
  method: refusal(405, 'MethodNotAllowed', 'Only GET is answered.'),
  host: refusal(403, 'Forbidden', 'The request was not meant for this endpoint.'),
  path: refusal(404, 'NotFound', 'There is nothing at this path.'),
  token: refusal(401, 'Unauthorized', 'The authorization token is not that of the role.'),
  notLive: refusal(404, 'NotLive', 'The role is not live in Mai.'),
  gone: refusal(503, 'Unavailable', 'Mai could not answer.'),
} as const;

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(status !== 200 && { Connection: 'close' }),
  });
  response.end(JSON.stringify(body));
}

function listen(server: Server, port: number): Promise<Result<number>> {
  return new Promise(resolve => {
    server.once('error', error => {
      const reason = errorCode(error) === 'EADDRINUSE' ? 'port-taken' : 'other';
      resolve(fail({ kind: 'endpoint-unavailable', reason }));
    });
    server.listen(port, HOST, () => {
      server.on('error', () => undefined);
      resolve(ok((server.address() as AddressInfo).port));
    });
  });
}
