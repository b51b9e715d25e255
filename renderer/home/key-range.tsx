import type { Snapshot } from '../../app/snapshot.ts';
import { Keys } from '../ui/keyboard-keys.tsx';

type Props = { readonly all: readonly string[]; readonly platform: Snapshot['platform'] };

/** More keys than these are shown as a range. */
const MOST_KEYS = 3;

/** Keyboard shortcuts that do the same. */
export function KeyRange({ all, platform }: Props) {
  const [first = '', last = ''] = [all[0], all.at(-1)];
  if (all.length <= MOST_KEYS) return all.map(keys => <Keys key={keys} keys={keys} platform={platform} />);
  return (
    <>
      <Keys keys={first} platform={platform} />
      <span>–</span>
      <Keys keys={last} platform={platform} />
    </>
  );
}
