import { memo } from 'react';
import type { Instant } from '../../app/domain/instant.ts';
import { DEFAULT_PROFILE } from '../../app/domain/profile.ts';
import type { RoleKey } from '../../app/domain/role.ts';
import { isExpiring, lifeLeft, timeLeft } from '../../app/domain/role-session.ts';
import type { ActiveSession } from '../../app/roles/active-sessions.ts';
import { clockTime } from '../../app/text/time.ts';
import { roleInWords } from '../../app/window/role-in-words.ts';
import { AccountMark } from '../accounts/account-mark.tsx';
import { GridCell } from '../roles/grid-cell.tsx';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Name } from '../ui/name.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import { LifeRing } from './life-ring.tsx';
import styles from './session-card.module.css';
import { TimeLeft } from './time-left.tsx';

export type SessionCardProps = {
  readonly active: ActiveSession;
  readonly now: Instant;
  readonly language: string;
  readonly onMore: (key: RoleKey) => void;
};

/** Content of an active role's card. Hiding or showing the row does not re-render it. */
export const SessionCard = memo(function SessionCard({ active, now, language, onMore }: SessionCardProps) {
  const text = useText();
  const { send, isPending } = useCommands();
  const { session, role, account, mark } = active;
  const { key, profiles, expiration } = session;
  const until = text.role.until(clockTime(expiration, language));
  const isEnding = isExpiring(session, now);
  const stop = { type: 'stopRole', key } as const;
  const isStopping = isPending(stop);
  return (
    <>
      <LifeRing left={lifeLeft(session, now)} isExpiring={isEnding} />
      <GridCell className={styles.body}>
        <div className={styles.line}>
          <h3 className={styles.role}>
            <Name>{role}</Name>{' '}
            {profiles.includes(DEFAULT_PROFILE) && <span className={styles.badge}>{text.role.isDefault}</span>}
          </h3>
          <span className={styles.left} data-expiring={isEnding}>
            <TimeLeft milliseconds={timeLeft(session, now)} language={language} />
          </span>
        </div>
        <div className={styles.line}>
          <p className={styles.account}>
            <Name>{account}</Name> <AccountMark mark={mark} />
          </p>
          <span className={styles.until}>
            <bdi>{until}</bdi>
          </span>
        </div>
        <div className={styles.line}>
          <p className={styles.profile}>
            <Name>{profiles[0] ?? ''}</Name>
          </p>
          <div className={styles.actions}>
            <span className={styles.more}>
              <IconButton
                icon="more"
                label={roleInWords(text.role.more, active, text)}
                // First stop of the arrow keys. No countdown in its name: screen readers announce each change of the focused element.
                description={text.announce.news([text.role.active, until])}
                row={key}
                onClick={() => onMore(key)}
              />
            </span>
            {isStopping ? (
              <Button isBusy>{text.role.stopping}</Button>
            ) : (
              <Button label={roleInWords(text.role.stopRole, active, text)} onClick={() => void send(stop)}>
                {text.role.stop}
              </Button>
            )}
          </div>
        </div>
      </GridCell>
    </>
  );
});
