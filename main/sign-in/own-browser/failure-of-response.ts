import type Protocol from 'devtools-protocol';
import type { Failure } from '../../../app/domain/failure.ts';
import { failureOfStatus, hostOf } from '../page-failure.ts';
import type { PausedRequest } from './browser-event.ts';

type Reason = Extract<Failure, { kind: 'address-unreachable' }>['reason'];

// https://chromedevtools.github.io/devtools-protocol/tot/Network/#type-ErrorReason
const REASONS: Readonly<Partial<Record<string, Reason>>> = {
  TimedOut: 'timeout',
  ConnectionClosed: 'refused',
  ConnectionReset: 'refused',
  ConnectionRefused: 'refused',
  ConnectionAborted: 'refused',
  NameNotResolved: 'name',
  InternetDisconnected: 'offline',
} satisfies Partial<Record<Protocol.Network.ErrorReason, Reason>>;

type Response = Pick<PausedRequest, 'responseErrorReason' | 'responseStatusCode'> & {
  readonly request: Pick<PausedRequest['request'], 'url'>;
};

/** The failure that the response to the first request of a hidden sign-in stands for, if any. */
export function failureOfResponse({ request: { url }, responseErrorReason, responseStatusCode }: Response) {
  if (responseErrorReason === undefined) return failureOfStatus(responseStatusCode ?? 200, url);
  // A newer navigation replaced it.
  if (responseErrorReason === 'Aborted') return undefined;
  const reason = REASONS[responseErrorReason] ?? 'other';
  return { kind: 'address-unreachable', host: hostOf(url), reason } as const satisfies Failure;
}
