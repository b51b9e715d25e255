import type { ActiveSession } from '../../app/roles/active-sessions.ts';
import { roleInWords } from '../../app/window/role-in-words.ts';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './default-chip.module.css';

type Props = { readonly active: ActiveSession; readonly tabIndex: number };

/** Says that a role is used by tools that name no profile, or makes it that role. */
export function DefaultChip({ active, tabIndex }: Props) {
  const text = useText();
  const { send, isPending } = useCommands();
  const makeDefault = { type: 'makeDefault', key: active.session.key } as const;
  if (active.defaultState === 'none') return null;
  if (active.defaultState === 'held') return <span className={styles.default}>{text.role.isDefault}</span>;
  return (
    <button
      type="button"
      className={styles.ghost}
      aria-label={roleInWords(text.sessions.makeDefaultOf, active, text)}
      aria-disabled={isPending(makeDefault) || undefined}
      tabIndex={tabIndex}
      onClick={() => {
        if (!isPending(makeDefault)) void send(makeDefault);
      }}
    >
      {text.sessions.makeDefault}
    </button>
  );
}
