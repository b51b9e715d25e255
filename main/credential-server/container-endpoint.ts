import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { createServer, IncomingMessage, ServerResponse } from 'node:http';
import type { EndpointPort } from '../../app/credential-server/endpoint-port.ts';
import type { ActiveCredentials } from '../../app/credentials/credentials-of.ts';
import { isPermissionSetArn } from '../../app/domain/arn.ts';
import { iso } from '../../app/domain/instant.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { RoleKey } from '../../app/domain/role.ts';
import { createQueue } from '../files/queue.ts';
import { type LoopbackServers, listenOnLoopback, PLAIN_HOST } from './loopback-servers.ts';
import { openTokenFiles, removeTokenFiles, type TokenFiles, tokenFolder } from './token-files.ts';

export type EndpointOptions = {
  /** The parent of the folders for token files. */
  readonly tokenParent: string;
  readonly credentialsFor: (key: RoleKey) => Promise<Result<ActiveCredentials>>;
};

/** Local clients need no longer to send a request. In milliseconds. */
const SERVER_LIMITS = {
  headersTimeout: 5_000,
  requestTimeout: 5_000,
  keepAliveTimeout: 1_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 8_192,
} as const;

/** A role that is served, and its token: a new one at each start of Mai and of the role. */
type ServedRole = { readonly key: RoleKey; readonly token: string; readonly hasFile: boolean };

type Running = {
  readonly servers: LoopbackServers;
  readonly files: TokenFiles;
  readonly roles: Map<string, ServedRole>;
};

/**
 * AWS's container credentials protocol on loopback: `GET /role/ID` with the role's token returns its current
 * credentials. It listens only between `start` and `stop`. Tools read the token from a file that exists only while Mai
 * listens: without it they send nothing, whatever listens on the port.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
 */
export function createContainerEndpoint({ tokenParent, credentialsFor }: EndpointOptions): EndpointPort {
  let running: Running | undefined;
  const queue = createQueue();

  async function respond(request: IncomingMessage): Promise<EndpointResponse> {
    if (running === undefined) return ERRORS.unavailable;
    if (request.method !== 'GET') return ERRORS.method;
    const { servers, roles } = running;
    const { host, origin, authorization } = request.headers;
    // DNS rebinding would send the attacker's host name, and only browsers send an origin.
    const isMeant = [PLAIN_HOST, servers.host].some(own => host === `${own}:${servers.port}`);
    if (!isMeant || origin !== undefined) return ERRORS.host;
    const [, id] = /^\/role\/([0-9a-f]{16})$/.exec(request.url ?? '') ?? [];
    if (id === undefined) return ERRORS.path;
    const served = roles.get(id);
    // The same error for a role that isn't served: without its token no caller learns which roles there are.
    if (!isToken(authorization, served?.token ?? newToken()) || served === undefined) return ERRORS.token;
    const keys = await credentialsFor(served.key);
    if (!keys.ok) return ERRORS.notActive;
    const { credentials, session } = keys.value;
    return {
      status: 200,
      body: {
        AccessKeyId: credentials.accessKeyId,
        SecretAccessKey: credentials.secretAccessKey,
        Token: credentials.sessionToken,
        Expiration: iso(credentials.expiration),
        // A permission set's ARN is Mai's own.
        ...(!isPermissionSetArn(session.role.roleArn) && { RoleArn: session.role.roleArn }),
      },
    };
  }

  const createWith = (newServer: typeof createServer) => () =>
    newServer(SERVER_LIMITS, (request, response) => {
      respond(request).then(
        result => send(response, result),
        () => send(response, ERRORS.unavailable),
      );
    });

  async function start(port: number | undefined): Promise<Result<number>> {
    if (running !== undefined) return ok(running.servers.port);
    // Before binding: if another process has the port, clients must not send it the tokens of the last run.
    if (port !== undefined) await removeTokenFiles(tokenFolder(tokenParent, port)).catch(() => undefined);
    // Loaded here, because most people don't use this server.
    const { createServer } = await import('node:http');
    const listening = await listenOnLoopback(createWith(createServer), port);
    if (!listening.ok) return listening;
    const servers = listening.value;
    try {
      // Only after binding: a token file never exists while another process listens on the port.
      const files = await openTokenFiles(tokenFolder(tokenParent, servers.port));
      running = { servers, files, roles: new Map() };
    } catch {
      servers.close();
      return fail({ kind: 'endpoint-unavailable', reason: 'no-token-file' });
    }
    return ok(servers.port);
  }

  async function serve(keys: readonly RoleKey[]): Promise<void> {
    if (running === undefined) return;
    const { files, roles } = running;
    const wanted = new Map(keys.map(key => [idOf(key), key]));
    for (const id of [...roles.keys()].filter(known => !wanted.has(known))) {
      roles.delete(id);
      await files.remove(id).catch(() => undefined);
    }
    for (const [id, key] of wanted) {
      if (roles.has(id)) continue;
      const token = newToken();
      // Before the file: an SDK that finds it sends the token at once.
      roles.set(id, { key, token, hasFile: false });
      const hasFile = await files.write(id, token).then(
        () => true,
        () => false,
      );
      roles.set(id, { key, token, hasFile });
    }
  }

  return {
    start: port => queue(() => start(port)),
    serve: keys => queue(() => serve(keys)),
    stop: () =>
      queue(async () => {
        const ended = running;
        running = undefined;
        // Files first: a client that asks in between fails before it sends anything.
        await ended?.files.close().catch(() => undefined);
        ended?.servers.close();
      }),
    variables: (key, form) =>
      queue(async () => {
        if (running === undefined) return fail({ kind: 'endpoint-off' });
        const { servers, files, roles } = running;
        const id = idOf(key);
        const served = roles.get(id);
        if (served === undefined) return fail({ kind: 'not-active' });
        const uriAt = (host: string) => `http://${host}:${servers.port}/role/${id}`;
        switch (form) {
          case 'file':
            if (!served.hasFile) return fail({ kind: 'endpoint-unavailable', reason: 'no-token-file' });
            return ok({
              AWS_CONTAINER_CREDENTIALS_FULL_URI: uriAt(servers.host),
              AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: files.path(id),
            });
          case 'text':
            return ok({
              AWS_CONTAINER_CREDENTIALS_FULL_URI: uriAt(PLAIN_HOST),
              AWS_CONTAINER_AUTHORIZATION_TOKEN: served.token,
            });
        }
      }),
  };
}

const idOf = (key: RoleKey): string => createHash('sha256').update(key).digest('hex').slice(0, 16);

const newToken = (): string => randomBytes(32).toString('hex');

// Hashes have equal length, which timingSafeEqual requires.
const isToken = (given: string | undefined, token: string): boolean =>
  timingSafeEqual(sha256(given ?? ''), sha256(token));

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

type EndpointResponse = { readonly status: number; readonly body: Readonly<Record<string, string>> };

const errorResponse = (status: number, code: string, message: string): EndpointResponse => ({
  status,
  body: { code, message },
});

// For logs of programs, so in English like AWS's own messages.
const ERRORS = {
  method: errorResponse(405, 'MethodNotAllowed', 'Only GET is supported.'),
  host: errorResponse(403, 'Forbidden', 'The request was not meant for this endpoint.'),
  path: errorResponse(404, 'NotFound', 'There is no resource at this path.'),
  token: errorResponse(401, 'Unauthorized', 'The authorization token belongs to no active role.'),
  notActive: errorResponse(404, 'NotActive', 'The role is not active.'),
  unavailable: errorResponse(503, 'Unavailable', 'Mai could not process the request.'),
} as const;

function send(response: ServerResponse, { status, body }: EndpointResponse): void {
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(status !== 200 && { Connection: 'close' }),
  });
  response.end(JSON.stringify(body));
}
