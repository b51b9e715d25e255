import type { Command } from '../../app/contract.ts';
import { spoken } from '../../app/text/spoken.ts';
import { useText } from '../use-text.ts';
import styles from './copyable.module.css';
import { useCopied } from './use-copied.ts';

type Props = {
  readonly children: string;
  /** Accessible name and tooltip, with the text that is copied. */
  readonly label: string;
  readonly command: Command;
  readonly tabIndex?: number;
};

/** A name that a click copies. It keeps its room while it says “Copied”. */
export function Copyable({ children, label, command, tabIndex }: Props) {
  const { copied } = useText().sessions;
  const { isCopied, copy } = useCopied();
  return (
    <button
      type="button"
      className={styles.name}
      title={spoken(label)}
      tabIndex={tabIndex}
      onClick={() => void copy(command, copied)}
    >
      {/* Hidden, so that the tooltip is the name and not read again as a description. */}
      <span className={styles.room} aria-hidden="true">
        <bdi className={styles.words} data-clamp data-hidden={isCopied}>
          {children}
        </bdi>
        {isCopied && <span className={styles.copied}>{copied}</span>}
      </span>
    </button>
  );
}
