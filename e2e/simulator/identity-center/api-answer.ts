// The REST-JSON protocol of both services: errors, faults, and the record of each request.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { hostileBody } from './hostile-answers.ts';
import type { IdentityCenterBehavior } from './identity-center-behavior.ts';
import type { IdentityCenterContext } from './identity-center-context.ts';

export type ApiError = { readonly status: number; readonly name: string; readonly body: object };

export type ApiRequest = {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  /** Parsed JSON; empty if there is none. */
  readonly body: Readonly<Record<string, unknown>>;
};

/** What happened, for the request log. Without secrets. */
export type ApiRecord = { readonly user?: string; readonly grant?: string; readonly role?: string };

export type ApiAnswer =
  | { readonly value: object; readonly record: ApiRecord; readonly error?: never }
  | { readonly error: ApiError; readonly record: ApiRecord };

export type Operation = {
  readonly action: string;
  readonly answer: (request: ApiRequest) => ApiAnswer;
};

export const answered = (value: object, record: ApiRecord = {}): ApiAnswer => ({ value, record });
export const refuse = (error: ApiError, record: ApiRecord = {}): ApiAnswer => ({ error, record });

const COUNTED = ['drop', 'hang', 'serverErrors', 'throttle'] as const;
type Fault = (typeof COUNTED)[number];

/** Fault for this request, if any; decrements its count. */
function nextFault(behavior: IdentityCenterBehavior): Fault | undefined {
  const counted = COUNTED.find(name => behavior[name] > 0);
  if (counted !== undefined) behavior[counted] -= 1;
  return counted;
}

/** Serves one request. `errors` are the service's own for an internal error and for too many requests. */
export async function serveApi(
  { behavior, log, grants }: IdentityCenterContext,
  [incoming, response]: readonly [IncomingMessage, ServerResponse],
  find: (method: string, path: string) => Operation | undefined,
  errors: { readonly internal: ApiError; readonly throttled: ApiError; readonly unknown: ApiError },
): Promise<void> {
  const method = incoming.method ?? '';
  const url = new URL(incoming.url ?? '/', 'http://aws');
  const body = parsed(await text(incoming));
  const operation = find(method, url.pathname);
  const action = operation?.action ?? 'unknown';
  const userAgent = [incoming.headers['user-agent'] ?? ''].flat().join(' ');
  const note = (outcome: string, record: ApiRecord = {}) =>
    log.add({ kind: 'identity-center', action, outcome, userAgent, ...record });

  if (behavior.slowMilliseconds > 0) await delay(behavior.slowMilliseconds, undefined, { ref: false });
  const fault = nextFault(behavior);
  if (fault === 'drop') {
    note('dropped');
    incoming.socket.destroy();
    return;
  }
  if (fault === 'hang') return note('hung');
  const answer =
    fault !== undefined
      ? refuse(fault === 'throttle' ? errors.throttled : errors.internal)
      : (operation?.answer({ method, url, headers: incoming.headers, body }) ?? refuse(errors.unknown));
  const { error } = answer;
  note(error?.name ?? 'answered', answer.record);
  response.writeHead(error?.status ?? 200, {
    'Content-Type': 'application/json',
    'x-amzn-RequestId': randomUUID(),
    'Cache-Control': 'no-store',
    Date: new Date(grants.now()).toUTCString(),
    ...(error && { 'x-amzn-ErrorType': error.name }),
  });
  const hostile = error ? undefined : hostileBody(behavior.hostile, action);
  response.end(hostile ?? JSON.stringify(error ? error.body : answer.value));
}

function parsed(json: string): ApiRequest['body'] {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as ApiRequest['body']) : {};
  } catch {
    return {};
  }
}
