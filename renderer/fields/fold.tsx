import { type ReactNode, useId } from 'react';
import type { FoldName } from '../../app/settings/preferences.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { Icon } from '../ui/icon.tsx';
import { useCommands } from '../use-commands.ts';
import styles from './fold.module.css';

type Props = {
  /** Under this name this computer remembers whether it is open. */
  readonly name: FoldName;
  readonly label: string;
  readonly snapshot: Pick<Snapshot, 'preferences'>;
  readonly children: ReactNode;
};

/** Part of a page that is folded until it is needed: https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/. */
export function Fold({ name, label, snapshot, children }: Props) {
  const id = useId();
  const { send } = useCommands();
  const isOpen = snapshot.preferences.unfolded?.includes(name) ?? false;
  return (
    <section className={styles.fold} aria-labelledby={id}>
      <h3 className={styles.heading}>
        <button
          id={id}
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          onClick={() => void send({ type: 'setUnfolded', name, on: !isOpen })}
        >
          {label}
          <Icon name="down" />
        </button>
      </h3>
      {isOpen && children}
    </section>
  );
}
