import type { RoleState } from '../../app/roles/active-sessions.ts';
import type { RoleEntry } from '../../app/roles/role-list.ts';
import { roleInWords } from '../../app/window/role-in-words.ts';
import { StartingRole } from '../sessions/starting-role.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useText } from '../use-text.ts';
import { GridCell } from './grid-cell.tsx';
import { useRoleActions } from './role-actions.ts';
import styles from './row-end.module.css';

type Props = {
  readonly entry: RoleEntry;
  readonly state: RoleState | 'idle';
  readonly isFavorite: boolean;
  readonly tabIndex: number;
};

/**
 * End of a role's row: console, favorite and page, then Start or the state. As wide in each state, so that names keep their
 * lines. “Start” shows what a click anywhere on the row does, and is no button of its own.
 */
export function RowEnd({ entry, state, isFavorite, tabIndex }: Props) {
  const text = useText();
  const { openConsole, setFavorite, openPage } = useRoleActions();
  const { key } = entry;
  if (state === 'starting')
    return (
      <GridCell className={styles.end}>
        <StartingRole entry={entry} tabIndex={tabIndex} />
      </GridCell>
    );
  return (
    <GridCell className={styles.end}>
      <span className={styles.actions}>
        <IconButton
          icon="console"
          label={roleInWords(text.sessions.openConsoleOf, entry, text)}
          tabIndex={tabIndex}
          onClick={() => openConsole(key)}
        />
        <IconButton
          icon="star"
          label={roleInWords(text.sessions.favoriteOf, entry, text)}
          isPressed={isFavorite}
          tabIndex={tabIndex}
          onClick={() => setFavorite(key, !isFavorite)}
        />
        <IconButton
          icon="more"
          label={roleInWords(text.role.more, entry, text)}
          tabIndex={tabIndex}
          onClick={() => openPage(key)}
        />
      </span>
      {state === 'active' ? (
        <span className={styles.active}>{text.role.active}</span>
      ) : (
        <span className={styles.start} aria-hidden="true">
          {text.sessions.start}
          <span className={styles.enter}>
            <Icon name="enter" />
          </span>
        </span>
      )}
    </GridCell>
  );
}
