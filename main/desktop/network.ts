import { net, powerMonitor } from 'electron';
import type { ViewPort } from '../../app/desktop/view-port.ts';
import type { Cancel } from '../../app/domain/cancel.ts';
import type { Network } from '../../app/domain/network.ts';
import type { Clock } from '../../app/refresh/clock-port.ts';
import type { NetworkPort } from '../../app/refresh/network-port.ts';

/**
 * How often the system is asked, in milliseconds: Electron's main process has no event for it. Each look wakes the computer, so that
 * a network that is lost while nobody looks at Mai is noticed later, or by the next thing that wants it.
 */
const LOOK_WHILE_SEEN = 2_000;
const LOOK_WHILE_UNSEEN = 30_000;
const LOOK_WHILE_AWAY = 1_000;

/** After sleep the old answer is still there for a moment: it counts once it was heard so many times in a row. */
const SURE_AFTER = 2;
/** A network that is not back by then is said to be missing. Milliseconds. */
const WAKING_LIMIT = 10_000;

/** Whether the computer has a network, as far as the system knows. Nothing is tried between going to sleep and being awake. */
export function createNetwork(clock: Clock, view: ViewPort): NetworkPort {
  const listeners = new Set<(network: Network) => void>();
  let network: Network = net.isOnline() ? { kind: 'online' } : { kind: 'offline', since: clock.now() };
  let heard = 0;
  let timer: NodeJS.Timeout | undefined;

  const become = (next: Network): void => {
    const isNews = next.kind !== network.kind;
    network = next;
    waitToLook();
    if (isNews) for (const listener of [...listeners]) listener(network);
  };

  function look(): void {
    heard = net.isOnline() ? heard + 1 : 0;
    if (network.kind !== 'waking') become(heard > 0 ? { kind: 'online' } : offline());
    else if (heard >= SURE_AFTER) become({ kind: 'online' });
    else become(clock.now() - network.since > WAKING_LIMIT ? offline() : network);
  }

  function waitToLook(): void {
    clearTimeout(timer);
    const whileOnline = view.isSeen() ? LOOK_WHILE_SEEN : LOOK_WHILE_UNSEEN;
    timer = setTimeout(look, network.kind === 'online' ? whileOnline : LOOK_WHILE_AWAY);
  }

  const offline = (): Network => (network.kind === 'offline' ? network : { kind: 'offline', since: clock.now() });

  for (const event of ['suspend', 'resume'] as const)
    powerMonitor.on(event as 'resume', () => {
      heard = 0;
      become({ kind: 'waking', since: clock.now() });
    });
  // A computer that wakes is asked at its own pace.
  view.watch(() => {
    if (network.kind === 'online') look();
  });
  waitToLook();
  return {
    now() {
      if (network.kind === 'online' && !net.isOnline()) look();
      return network;
    },
    watch(listener): Cancel {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
