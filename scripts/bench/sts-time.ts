import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** The time that the simulated STS, which runs in this process, takes for its answers. */
export type StsTime = {
  /** Of the last answer. Milliseconds. */
  last(): number;
  /** In which at least one request waited for its answer, since `clear`. Milliseconds. */
  total(): number;
  clear(): void;
  stop(): void;
};

export function watchSts(port: string): StsTime {
  const open = new Map<unknown, number>();
  let [last, total, busySince] = [0, 0, 0];
  const requestOf = (message: unknown) => (message as { request: IncomingMessage }).request;
  const started = (message: unknown): void => {
    if (requestOf(message).socket.localPort !== Number(port)) return;
    if (open.size === 0) busySince = performance.now();
    open.set(requestOf(message), performance.now());
  };
  const finished = (message: unknown): void => {
    const from = open.get(requestOf(message));
    if (from === undefined) return;
    open.delete(requestOf(message));
    last = performance.now() - from;
    if (open.size === 0) total += performance.now() - busySince;
  };
  subscribe('http.server.request.start', started);
  subscribe('http.server.response.finish', finished);
  return {
    last: () => last,
    total: () => total,
    clear() {
      total = 0;
    },
    stop() {
      unsubscribe('http.server.request.start', started);
      unsubscribe('http.server.response.finish', finished);
    },
  };
}
