import type { ActiveSession } from '../../app/roles/active-sessions.ts';
import { roleInWords } from '../../app/window/role-in-words.ts';
import { useRoleActions } from '../roles/role-actions.ts';
import { BreakableName } from '../ui/breakable-name.tsx';
import { useText } from '../use-text.ts';
import styles from './session-title.module.css';

type Props = {
  readonly active: ActiveSession;
  /** Accessible description: what happens to the role, and when. */
  readonly description: string;
  readonly tabIndex: number;
};

/** Name of an active role. A click on it, or on what is no other control of its card, opens the role's page. */
export function SessionTitle({ active, description, tabIndex }: Props) {
  const text = useText();
  const { openPage } = useRoleActions();
  return (
    <h3 className={styles.title}>
      <button
        type="button"
        className={styles.open}
        // First stop of the arrow keys. No countdown in its name: screen readers announce each change of the focused element.
        data-row={active.session.key}
        aria-label={roleInWords(text.role.name, active, text)}
        aria-description={description}
        tabIndex={tabIndex}
        onClick={() => openPage(active.session.key)}
      >
        <BreakableName>{active.role}</BreakableName>
      </button>
    </h3>
  );
}
