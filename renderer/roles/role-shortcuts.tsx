import type { RoleKey } from '../../app/domain/role.ts';
import type { RoleState } from '../../app/roles/active-sessions.ts';
import type { Shortcuts } from '../../app/roles/shortcuts.ts';
import { useText } from '../use-text.ts';
import { FavoriteList } from './favorite-list.tsx';
import { Grid } from './grid.tsx';
import styles from './role-list.module.css';
import { RoleRow } from './role-row.tsx';
import { useTabStop } from './use-tab-stop.ts';

type Props = {
  readonly shortcuts: Shortcuts;
  readonly states: ReadonlyMap<RoleKey, RoleState>;
  /** Role that Enter in the empty search field starts. */
  readonly first: RoleKey | undefined;
};

/** Favorites in the person's order, and recent roles. */
export function RoleShortcuts({ shortcuts, states, first }: Props) {
  const text = useText();
  const { recents } = shortcuts;
  const { tabStop, onFocus } = useTabStop(recents.map(({ key }) => key));
  return (
    <>
      {shortcuts.favorites.length > 0 && (
        <section className={styles.roles} aria-label={text.accounts.favorites}>
          <h2 className={styles.heading}>{text.accounts.favorites}</h2>
          <FavoriteList entries={shortcuts.favorites} states={states} first={first} />
        </section>
      )}
      {recents.length > 0 && (
        <section className={styles.roles} aria-label={text.accounts.recents}>
          <h2 className={styles.heading}>{text.accounts.recents}</h2>
          <Grid onFocus={onFocus}>
            {recents.map(entry => (
              <RoleRow
                key={entry.key}
                entry={entry}
                state={states.get(entry.key) ?? 'idle'}
                isFavorite={false}
                isTabStop={entry.key === tabStop}
                showsAccount
                isBestMatch={entry.key === first}
              />
            ))}
          </Grid>
        </section>
      )}
    </>
  );
}
