import { memo } from 'react';
import { roleInWords } from '../../app/window/role-in-words.ts';
import { AccountMark } from '../accounts/account-mark.tsx';
import { GridCell } from '../roles/grid-cell.tsx';
import { useRoleActions } from '../roles/role-actions.ts';
import { Name } from '../ui/name.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import { CardButton } from './card-button.tsx';
import { CopyButton } from './copy-button.tsx';
import { Copyable } from './copyable.tsx';
import { DefaultChip } from './default-chip.tsx';
import { LifeRing } from './life-ring.tsx';
import styles from './session-card.module.css';
import { SessionTitle } from './session-title.tsx';
import { TimeLeft } from './time-left.tsx';
import { type SessionCardProps, useSessionFacts } from './use-session-facts.ts';

/** Content of an active role's card. Hiding or showing the row does not re-render it. */
export const SessionCard = memo(function SessionCard(props: SessionCardProps) {
  const { active, language, choice } = props;
  const text = useText();
  const { isPending } = useCommands();
  const { openConsole, stop } = useRoleActions();
  const { left, until, isEnding, isSteady, isStopping, description, tabIndex, ring } = useSessionFacts(props);
  const { account, mark } = active;
  const { key, profiles, delivery, role } = active.session;
  const [profile] = profiles;
  return (
    <>
      <GridCell className={styles.about}>
        <LifeRing {...ring} />
        <div className={styles.body}>
          <div className={styles.line}>
            <SessionTitle active={active} description={description} tabIndex={tabIndex} />
            <span className={styles.left} data-steady={isSteady} data-expiring={isEnding}>
              {isStopping && text.role.stopping}
              {!isStopping && isSteady && text.sessions.renews}
              {!isStopping && !isSteady && <TimeLeft milliseconds={left} language={language} />}
            </span>
          </div>
          <div className={styles.line}>
            <p className={styles.account}>
              <Name>{account}</Name> <AccountMark mark={mark} isFilled />
            </p>
            <span className={styles.until}>
              <bdi data-passing="until">{until}</bdi>
            </span>
          </div>
          <div className={styles.names}>
            {profile !== undefined && delivery !== 'endpoint' && (
              <Copyable
                label={text.sessions.copyProfileNameOf(profile)}
                command={{ type: 'copyProfileName', key }}
                tabIndex={tabIndex}
              >
                {profile}
              </Copyable>
            )}
            <Copyable
              label={text.sessions.copyAccountIdOf(role.accountId)}
              command={{ type: 'copyAccountId', key }}
              tabIndex={tabIndex}
            >
              {role.accountId}
            </Copyable>
          </div>
        </div>
      </GridCell>
      <GridCell className={styles.actions}>
        <CardButton
          label={roleInWords(text.sessions.openConsoleOf, active, text)}
          busy={isPending({ type: 'openConsole', key }) ? text.tools.use.opened : undefined}
          tabIndex={tabIndex}
          onClick={() => openConsole(key)}
        >
          {text.sessions.console}
        </CardButton>
        <CopyButton active={active} choice={choice} tabIndex={tabIndex} />
        <span className={styles.end}>
          <DefaultChip active={active} tabIndex={tabIndex} />
          <CardButton
            label={roleInWords(text.role.stopRole, active, text)}
            busy={isStopping ? text.role.stopping : undefined}
            tabIndex={tabIndex}
            onClick={() => stop(key)}
          >
            {text.role.stop}
          </CardButton>
        </span>
      </GridCell>
    </>
  );
});
