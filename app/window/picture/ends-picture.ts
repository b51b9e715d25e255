import { signInOf } from '../../sign-in/sign-in-state.ts';
import type { Snapshot } from '../../snapshot.ts';

type SignIns = Pick<Snapshot, 'providers' | 'signIns'>;

/** Whether a person has signed out or a company was removed: then no picture of the list stays. */
export const endsPicture = (now: SignIns, before: SignIns): boolean =>
  before.providers.some(
    ({ id }) =>
      now.providers.every(provider => provider.id !== id) ||
      (signInOf(before, id).kind !== 'signed-out' && signInOf(now, id).kind === 'signed-out'),
  );
