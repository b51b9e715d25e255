import { keyNames } from '../../app/desktop/accelerator.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { useText } from '../use-text.ts';
import styles from './keyboard-keys.module.css';

type Props = { readonly keys: string; readonly platform: Snapshot['platform'] };

/** Keyboard shortcut, with the names of the keys on this platform. */
export function Keys({ keys, platform }: Props) {
  const text = useText();
  return (
    <kbd className={styles.keys}>
      {keyNames(keys, platform, text).map(name => (
        <kbd key={name} className={styles.key}>
          {name}
        </kbd>
      ))}
    </kbd>
  );
}
