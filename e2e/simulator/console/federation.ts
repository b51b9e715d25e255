import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { findRole } from '../people.ts';
import type { RequestLog } from '../request-log.ts';
import type { IssuedCredentials } from '../sts/issue.ts';
import { accountAliases, IAM_PATH } from './account-aliases.ts';
import { ROLE_CHOICE_PATH, roleChoicePage } from './role-choice-page.ts';

export type FederationContext = {
  readonly log: RequestLog;
  /** Entity ID of the company's provider in IAM. */
  readonly issuer: string;
  readonly issued: readonly IssuedCredentials[];
  /** Issued sign-in tokens with their callers. */
  readonly tokens: Map<string, IssuedCredentials>;
};

/** Same path as AWS's. */
export const FEDERATION_PATH = '/federation';

const LEAST = 900;
const MOST = 43_200;

/**
 * AWS's federation endpoint: `getSigninToken` for active credentials that STS issued, `login` for one of its tokens, once.
 * Where IAM's guide forbids it ("Enable custom identity broker access to the AWS console"), it answers 400 without details,
 * like AWS.
 */
export function federation(context: FederationContext): RequestListener {
  return (request, response) => void serve(context, request, response);
}

async function serve(context: FederationContext, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://console');
  const body = await text(request);
  if (url.pathname === ROLE_CHOICE_PATH || url.pathname === IAM_PATH) {
    const isIam = url.pathname === IAM_PATH;
    const signed = { method: request.method ?? '', target: request.url ?? '/', headers: request.headers, body };
    const answer = isIam
      ? accountAliases(signed, context.issued)
      : await roleChoicePage(new URLSearchParams(body), context.issuer);
    const outcome = answer === undefined ? 'refused' : 'answered';
    context.log.add({ kind: isIam ? 'account-alias' : 'role-choice', outcome });
    return void response.writeHead(answer === undefined ? 403 : 200).end(answer);
  }
  if (url.pathname !== FEDERATION_PATH) return void response.writeHead(404).end();
  const parameters = new URLSearchParams([...url.searchParams, ...new URLSearchParams(body)]);
  const inAddress = url.searchParams.has('Session');
  switch (parameters.get('Action')) {
    case 'getSigninToken': {
      const token = signInToken(context, parameters);
      const outcome = token === undefined ? 'refused' : 'answered';
      const sessionDuration = parameters.get('SessionDuration');
      context.log.add({ kind: 'console-token', outcome, sessionDuration, keysInAddress: inAddress });
      if (token === undefined) return void response.writeHead(400).end();
      response.writeHead(200, { 'Content-Type': 'application/json' });
      return void response.end(JSON.stringify({ SigninToken: token }));
    }
    case 'login': {
      const issued = context.tokens.get(parameters.get('SigninToken') ?? '');
      context.tokens.delete(parameters.get('SigninToken') ?? '');
      const destination = parameters.get('Destination') ?? '';
      const roleArn = issued?.caller.roleArn ?? null;
      context.log.add({ kind: 'console-login', roleArn, destination });
      return void response.writeHead(issued === undefined ? 400 : 200).end(roleArn ?? '');
    }
    default:
      return void response.writeHead(400).end();
  }
}

function signInToken({ issued, tokens }: FederationContext, parameters: URLSearchParams): string | undefined {
  const session = sessionIn(parameters.get('Session') ?? '');
  const known = issued.find(
    ({ accessKeyId, secretAccessKey, sessionToken }) =>
      accessKeyId === session?.sessionId &&
      secretAccessKey === session.sessionKey &&
      sessionToken === session.sessionToken,
  );
  if (known === undefined || known.expiration <= Date.now()) return undefined;
  const asked = parameters.get('SessionDuration');
  if (asked !== null && !isAllowed(Number(asked), known)) return undefined;
  const token = randomBytes(96).toString('base64url');
  tokens.set(token, known);
  return token;
}

/** No duration for chained roles, and none above the role's maximum. */
function isAllowed(seconds: number, { isChained, caller }: IssuedCredentials): boolean {
  const most = findRole(caller.roleArn)?.maxSeconds ?? MOST;
  return !isChained && seconds >= LEAST && seconds <= Math.min(most, MOST);
}

type Session = { readonly sessionId?: unknown; readonly sessionKey?: unknown; readonly sessionToken?: unknown };

function sessionIn(json: string): Session | undefined {
  try {
    const session: unknown = JSON.parse(json);
    return typeof session === 'object' && session !== null ? session : undefined;
  } catch {
    return undefined;
  }
}
