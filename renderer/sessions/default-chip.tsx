import { DEFAULT_PROFILE } from '../../app/domain/profile.ts';
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
  const { key, profiles, delivery } = active.session;
  const makeDefault = { type: 'setDefaultOwner', key } as const;
  if (profiles.includes(DEFAULT_PROFILE)) return <span className={styles.default}>{text.role.isDefault}</span>;
  if (delivery === 'endpoint') return null;
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
