import { net, powerMonitor } from 'electron';
import type { Network } from '../app/domain/network.ts';
import type { Cancel, Clock, NetworkPort } from '../app/ports/ports.ts';

/** Electron's main process has no event for it. Milliseconds. */
const LOOK_WHILE_ONLINE = 5_000;
const LOOK_WHILE_AWAY = 1_000;

/** After sleep the old answer is still there for a moment: it counts once it was heard so many times in a row. */
const SURE_AFTER = 2;
/** A network that is not back by then is said to be missing. Milliseconds. */
const WAKING_LIMIT = 10_000;

/** Whether the computer has a network, as far as the system knows. Nothing is tried between going to sleep and being awake. */
export function createNetwork(clock: Clock): NetworkPort {
  const listeners = new Set<(network: Network) => void>();
  let network: Network = net.isOnline() ? { kind: 'online' } : { kind: 'offline', since: clock.now() };
  let heard = 0;
  let timer: NodeJS.Timeout;

  const become = (next: Network): void => {
    const isNews = next.kind !== network.kind;
    network = next;
    clearTimeout(timer);
    timer = setTimeout(look, next.kind === 'online' ? LOOK_WHILE_ONLINE : LOOK_WHILE_AWAY);
    if (isNews) for (const listener of [...listeners]) listener(network);
  };

  function look(): void {
    heard = net.isOnline() ? heard + 1 : 0;
    if (network.kind !== 'waking') become(heard > 0 ? { kind: 'online' } : offline());
    else if (heard >= SURE_AFTER) become({ kind: 'online' });
    else become(clock.now() - network.since > WAKING_LIMIT ? offline() : network);
  }

  const offline = (): Network => (network.kind === 'offline' ? network : { kind: 'offline', since: clock.now() });

  for (const event of ['suspend', 'resume'] as const)
    powerMonitor.on(event as 'resume', () => {
      heard = 0;
      become({ kind: 'waking', since: clock.now() });
    });
  timer = setTimeout(look, LOOK_WHILE_ONLINE);
  return {
    now: () => network,
    watch(listener): Cancel {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
