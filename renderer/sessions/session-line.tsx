import { memo } from 'react';
import { roleInWords } from '../../app/window/role-in-words.ts';
import { AccountMark } from '../accounts/account-mark.tsx';
import { GridCell } from '../roles/grid-cell.tsx';
import { useRoleActions } from '../roles/role-actions.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Name } from '../ui/name.tsx';
import { useText } from '../use-text.ts';
import { copiedInWords, copyCommand, copyInWords } from './copy-choice.ts';
import chip from './default-chip.module.css';
import { LifeRing } from './life-ring.tsx';
import styles from './session-line.module.css';
import { SessionTitle } from './session-title.tsx';
import { TimeLeft } from './time-left.tsx';
import { useCopied } from './use-copied.ts';
import { type SessionCardProps, useSessionFacts } from './use-session-facts.ts';

/** Content of an active role's row where there are many: the same as its card, in less room. */
export const SessionLine = memo(function SessionLine(props: SessionCardProps) {
  const { active, language, choice } = props;
  const text = useText();
  const { openConsole, stop } = useRoleActions();
  const { isCopied, copy } = useCopied();
  const { left, until, isEnding, isSteady, isStopping, description, tabIndex, ring } = useSessionFacts(props);
  const { account, mark } = active;
  const { key } = active.session;
  const copyWords = (role: string, account: string) => text.sessions.copyOf(copyInWords(choice, text), role, account);
  return (
    <>
      <GridCell className={styles.about}>
        <LifeRing {...ring} />
        <div className={styles.body}>
          <div className={styles.line}>
            <SessionTitle active={active} description={description} tabIndex={tabIndex} />
            <span className={styles.left} data-steady={isSteady} data-expiring={isEnding}>
              {isStopping && text.role.stopping}
              {!isStopping && isSteady && <bdi data-passing="until">{until}</bdi>}
              {!isStopping && !isSteady && <TimeLeft milliseconds={left} language={language} />}
            </span>
          </div>
          <div className={styles.line}>
            <p className={styles.account} data-clamp>
              <Name>{account}</Name>
            </p>
            {active.defaultState === 'held' && <span className={chip.small}>{text.role.isDefault}</span>}
            {/* The edge has the account's color. */}
            {mark?.isProduction && <AccountMark mark={{ isProduction: true }} isFilled />}
          </div>
        </div>
      </GridCell>
      <GridCell className={styles.actions}>
        <IconButton
          icon="console"
          label={roleInWords(text.sessions.openConsoleOf, active, text)}
          tabIndex={tabIndex}
          onClick={() => openConsole(key)}
        />
        <IconButton
          icon={isCopied ? 'check' : 'copy'}
          label={roleInWords(copyWords, active, text)}
          tabIndex={tabIndex}
          onClick={() => void copy(copyCommand(key, choice), copiedInWords(choice, text))}
        />
        <IconButton
          icon="stop"
          label={roleInWords(text.role.stopRole, active, text)}
          tabIndex={tabIndex}
          onClick={() => {
            if (!isStopping) stop(key);
          }}
        />
      </GridCell>
    </>
  );
});
