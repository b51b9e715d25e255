import { net, powerMonitor } from 'electron';
import type { Cancel } from '../../app/domain/cancel.ts';
import type { Clock } from '../../app/renewal/clock-port.ts';
import type { Network, NetworkPort } from '../../app/renewal/network-port.ts';
import type { ViewPort } from '../../app/window/view-port.ts';

/**
 * Polling intervals in milliseconds: Electron's main process has no event for the network. Each poll wakes the
 * computer, so with the window hidden a lost network is noticed later, or by the next request.
 * https://www.electronjs.org/docs/latest/api/net
 */
const POLL_WHILE_VISIBLE = 2_000;
const POLL_WHILE_HIDDEN = 30_000;
const POLL_WHILE_OFFLINE = 1_000;

/** After sleep the system briefly reports the old state: online counts after this many polls in a row. */
const ONLINE_AFTER = 2;
/** After this time without a network, the state changes from waking to offline. Milliseconds. */
const WAKING_TIMEOUT = 10_000;

/**
 * Whether the computer has a network, as the system reports it. Between suspend and wake-up it is `waking`, and nothing
 * connects.
 */
export function createNetwork(clock: Clock, view: ViewPort): NetworkPort {
  const listeners = new Set<(network: Network) => void>();
  let network: Network = net.isOnline() ? { kind: 'online' } : { kind: 'offline', since: clock.now() };
  let onlinePolls = 0;
  let timer: NodeJS.Timeout | undefined;

  const change = (next: Network): void => {
    const isChanged = next.kind !== network.kind;
    network = next;
    schedulePoll();
    if (isChanged) for (const listener of [...listeners]) listener(network);
  };

  function poll(): void {
    onlinePolls = net.isOnline() ? onlinePolls + 1 : 0;
    if (network.kind !== 'waking') change(onlinePolls > 0 ? { kind: 'online' } : offline());
    else if (onlinePolls >= ONLINE_AFTER) change({ kind: 'online' });
    else change(clock.now() - network.since > WAKING_TIMEOUT ? offline() : network);
  }

  function schedulePoll(): void {
    clearTimeout(timer);
    const whileOnline = view.isSeen() ? POLL_WHILE_VISIBLE : POLL_WHILE_HIDDEN;
    timer = setTimeout(poll, network.kind === 'online' ? whileOnline : POLL_WHILE_OFFLINE);
  }

  const offline = (): Network => (network.kind === 'offline' ? network : { kind: 'offline', since: clock.now() });

  for (const event of ['suspend', 'resume'] as const)
    powerMonitor.on(event as 'resume', () => {
      onlinePolls = 0;
      change({ kind: 'waking', since: clock.now() });
    });
  // While waking, the poll interval stays as it is.
  view.watch(() => {
    if (network.kind === 'online') poll();
  });
  schedulePoll();
  return {
    now() {
      if (network.kind === 'online' && !net.isOnline()) poll();
      return network;
    },
    watch(listener): Cancel {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
