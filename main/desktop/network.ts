import { net, powerMonitor } from 'electron';
import type { Cancel } from '../../app/domain/cancel.ts';
import type { Clock } from '../../app/renewal/clock-port.ts';
import type { Network } from '../../app/renewal/network.ts';
import type { NetworkPort } from '../../app/renewal/network-port.ts';
import type { ViewPort } from '../../app/window/view-port.ts';

/**
 * How often the system is asked, in milliseconds: Electron's main process has no event for it. Each look wakes the computer, so that
 * a network that is lost while nobody looks at Mai is noticed later, or by the next thing that wants it.
 */
const POLL_WHILE_VISIBLE = 2_000;
const POLL_WHILE_HIDDEN = 30_000;
const POLL_WHILE_OFFLINE = 1_000;

/** After sleep the old answer is still there for a moment: it counts once it was heard so many times in a row. */
const ONLINE_AFTER = 2;
/** A network that is not back by then is said to be missing. Milliseconds. */
const WAKING_TIMEOUT = 10_000;

/** Whether the computer has a network, as far as the system knows. Nothing is tried between going to sleep and being awake. */
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
  // A computer that wakes is asked at its own pace.
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
