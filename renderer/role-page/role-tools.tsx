import { useId, useState } from 'react';
import type { Command } from '../../app/contract.ts';
import { ENVIRONMENT_FORMATS, type EnvironmentFormat } from '../../app/credentials/environment-lines.ts';
import type { RoleSession } from '../../app/domain/role-session.ts';
import { accountName } from '../../app/roles/roles-state.ts';
import { lockOf } from '../../app/settings/effective-preferences.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { clockTime } from '../../app/text/time.ts';
import { Select } from '../fields/select.tsx';
import { Button } from '../ui/button.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { Locked } from '../ui/locked.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './role-tools.module.css';

type Props = {
  readonly snapshot: Snapshot;
  readonly session: RoleSession;
  readonly format: EnvironmentFormat;
  readonly onFormat: (format: EnvironmentFormat) => void;
};

/** Actions of an active role. Each result is shown below the buttons. */
export function RoleTools({ snapshot, session, format, onFormat }: Props) {
  const text = useText();
  const words = text.tools.use;
  const id = useId();
  const { isPending } = useCommands();
  const { attempt, run } = useAttempt();
  const [done, setDone] = useState('');
  const { key } = session;
  const identity = snapshot.identities[key];
  const button = (label: string, command: Command, answer: string, more: { kind?: 'main'; hint?: string } = {}) => (
    <Button
      {...more}
      isBusy={isPending(command)}
      isWide
      onClick={() => {
        setDone(answer);
        void run(command);
      }}
    >
      {label}
    </Button>
  );
  const lock = lockOf(snapshot, 'copying');
  const hasProfile = session.delivery !== 'endpoint';
  return (
    <section className={styles.tools} aria-label={words.heading}>
      {button(words.openConsole, { type: 'openConsole', key }, words.opened, { kind: 'main' })}
      <div className={styles.copyFor}>
        <label htmlFor={id}>{words.copyFor}</label>
        <Select
          id={id}
          choices={ENVIRONMENT_FORMATS.map(value => ({ value, label: words.formats[value] }))}
          value={format}
          onValue={onFormat}
        />
      </div>
      <div className={styles.pair}>
        {hasProfile &&
          button(words.copyProfile, { type: 'copyProfile', key, format }, words.copiedProfile, {
            hint: words.copyProfileHint,
          })}
        {!lock &&
          button(words.copyCredentials, { type: 'copyCredentials', key, format }, words.copied, {
            hint: words.copyHintOff,
          })}
      </div>
      <div className={styles.pair}>
        {!lock && button(words.copyConsoleLink, { type: 'copyConsoleLink', key }, words.copied)}
        {button(words.test, { type: 'testCredentials', key }, '')}
      </div>
      {lock && <Locked id={`${id}-lock`} lock={lock} />}
      {/* What was copied is said without the answer to a test before it. */}
      <p className={styles.answer} role="status" aria-atomic={false}>
        {attempt.kind === 'done' && done !== '' && <span>{done}</span>}
        {identity && (
          <bdi>
            {words.identity(
              identity.sessionName,
              identity.role,
              accountName(snapshot, identity.accountId),
              clockTime(identity.at, snapshot.language),
            )}
          </bdi>
        )}
      </p>
      {attempt.kind === 'failed' && <InPlaceFailure failure={attempt.failure} />}
    </section>
  );
}
