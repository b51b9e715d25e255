import { memo } from 'react';
import type { RoleKey } from '../app/domain/role.ts';
import type { RoleState } from '../app/live-sessions.ts';
import type { RoleEntry } from '../app/role-list.ts';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { Name } from './name.tsx';
import styles from './role-row.module.css';
import { Spinner } from './spinner.tsx';
import { useText } from './use-text.ts';

type Props = {
  readonly entry: RoleEntry;
  readonly state: RoleState | 'idle';
  readonly isTabStop: boolean;
  /** Among search results a row says its account itself. */
  readonly isFound: boolean;
  /** Enter in the search takes this one. */
  readonly isBestMatch: boolean;
  readonly onPick: (key: RoleKey) => void;
  readonly onMore: (key: RoleKey) => void;
  readonly onFocus: (key: RoleKey) => void;
};

/** A role to pick. A click is answered at once by the row itself; a live one opens its options instead. */
export const RoleRow = memo(function RoleRow(props: Props) {
  const { entry, state, isTabStop, isFound, isBestMatch, onPick, onMore, onFocus } = props;
  const { key, role, account } = entry;
  const text = useText();
  const tabIndex = isTabStop ? 0 : -1;
  const press = { idle: onPick, assuming: () => {}, live: onMore }[state];
  return (
    <li className={styles.row} data-state={state} data-best={isBestMatch} data-found={isFound}>
      <div className={styles.words}>
        <button
          type="button"
          className={styles.pick}
          data-row
          tabIndex={tabIndex}
          aria-label={state === 'live' ? text.role.openLive(role, account) : text.role.assume(role, account)}
          aria-disabled={state === 'assuming' || undefined}
          onClick={() => press(key)}
          onFocus={() => onFocus(key)}
        >
          <Name>{role}</Name>
        </button>
        {isFound && (
          <p className={styles.account}>
            <Name>{account}</Name>
          </p>
        )}
      </div>
      <div className={styles.end}>
        {state === 'assuming' && (
          <span className={styles.assuming}>
            <Spinner />
            {text.role.assuming}
          </span>
        )}
        {state === 'live' && <span className={styles.live}>{text.role.live}</span>}
        {state === 'idle' && (
          <>
            {(isBestMatch || isTabStop) && (
              <span className={styles.enter}>
                <Icon name="enter" />
              </span>
            )}
            <span className={styles.more}>
              <IconButton
                icon="more"
                label={text.role.more(role, account)}
                tabIndex={tabIndex}
                onClick={() => onMore(key)}
              />
            </span>
          </>
        )}
      </div>
    </li>
  );
});
