import type { Snapshot } from '../../app/snapshot.ts';
import { WINDOW_KEYS, type WindowKey } from '../../app/window/window-keys.ts';
import { ShortcutSetting } from '../settings/shortcut-setting.tsx';
import { Subpage } from '../subpages/subpage.tsx';
import { useText } from '../use-text.ts';
import { KeyRange } from './key-range.tsx';
import styles from './keyboard-sheet.module.css';

type Props = { readonly snapshot: Snapshot; readonly onClose: () => void };

/** Keyboard shortcuts in Mai, and the global shortcut. */
export function KeyboardSheet({ snapshot, onClose }: Props) {
  const words = useText().keyboard;
  return (
    <Subpage title={words.title} onClose={onClose}>
      <section className={styles.group} aria-label={words.inWindow}>
        <h3 className={styles.heading}>{words.inWindow}</h3>
        <dl className={styles.list}>
          {(Object.keys(WINDOW_KEYS) as WindowKey[]).map(name => (
            <div key={name} className={styles.row}>
              <dt>{words.what[name]}</dt>
              <dd className={styles.keys}>
                <KeyRange all={WINDOW_KEYS[name]} platform={snapshot.platform} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={styles.group} aria-label={words.anywhere}>
        <h3 className={styles.heading}>{words.anywhere}</h3>
        <ShortcutSetting snapshot={snapshot} />
      </section>
    </Subpage>
  );
}
