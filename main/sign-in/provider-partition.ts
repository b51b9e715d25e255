import { type Session, session } from 'electron';
import type { ProviderId } from '../../app/domain/provider.ts';
import { setSessionPurpose } from '../window/lock-session.ts';

/** The session partition of each provider, with its own cookies. `configure` is called once for each. */
export function createProviderPartitions(
  configure: (partition: Session, providerId: ProviderId) => void,
): (providerId: ProviderId) => Session {
  const configured = new WeakSet<Session>();
  return providerId => {
    // In memory, like a private window: nothing of a page is stored on disk.
    const partition = session.fromPartition(`provider-${providerId}`, { cache: false });
    if (configured.has(partition)) return partition;
    configured.add(partition);
    setSessionPurpose(partition, 'provider');
    configure(partition, providerId);
    return partition;
  };
}
