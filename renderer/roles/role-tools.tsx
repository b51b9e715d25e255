import { useId, useState } from 'react';
import type { Command } from '../../app/contract.ts';
import { copyFormat } from '../../app/credentials/copy-format.ts';
import { ENVIRONMENT_FORMATS, type EnvironmentFormat } from '../../app/credentials/environment-lines.ts';
import type { RoleSession } from '../../app/domain/role-session.ts';
import type { TokenForm } from '../../app/domain/token-form.ts';
import { accountName } from '../../app/roles/roles-state.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { clockTime } from '../../app/text/time.ts';
import { Button } from '../ui/button.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './role-tools.module.css';

type Props = { readonly snapshot: Snapshot; readonly session: RoleSession };

/** Actions of an active role. Each result is shown below the buttons. */
export function RoleTools({ snapshot, session }: Props) {
  const text = useText();
  const words = text.tools.use;
  const id = useId();
  const { isPending } = useCommands();
  const { attempt, run } = useAttempt();
  const [format, setFormat] = useState<EnvironmentFormat>(copyFormat(snapshot));
  const [done, setDone] = useState('');
  const { key } = session;
  const identity = snapshot.identities[key];
  const act = (command: Command, answer: string) => {
    setDone(answer);
    void run(command);
  };
  const button = (label: string, command: Command, answer: string) => (
    <Button isBusy={isPending(command)} onClick={() => act(command, answer)}>
      {label}
    </Button>
  );
  const copyEndpoint = (token: TokenForm, label: string) =>
    button(label, { type: 'copyEndpoint', key, format, token }, words.copied);
  const hasEndpoint = snapshot.preferences.endpoint.kind === 'on';
  const hasProfile = session.delivery !== 'endpoint';
  return (
    <section className={styles.tools} aria-label={words.heading}>
      <div className={styles.actions}>
        {button(words.openConsole, { type: 'openConsole', key }, words.opened)}
        {button(words.copyConsoleLink, { type: 'copyConsoleLink', key }, words.copied)}
        {button(words.test, { type: 'testCredentials', key }, '')}
      </div>
      <div className={styles.actions}>
        <label htmlFor={id}>{words.copyFor}</label>
        <select
          id={id}
          className={styles.format}
          value={format}
          onChange={event =>
            setFormat(ENVIRONMENT_FORMATS.find(known => known === event.currentTarget.value) ?? format)
          }
        >
          {ENVIRONMENT_FORMATS.map(known => (
            <option key={known} value={known}>
              {words.formats[known]}
            </option>
          ))}
        </select>
        {hasProfile && button(words.copyProfile, { type: 'copyProfile', key, format }, words.copiedProfile)}
        {button(words.copyCredentials, { type: 'copyCredentials', key, format }, words.copied)}
        {hasEndpoint && copyEndpoint('file', words.copyEndpoint)}
      </div>
      {hasProfile && <p className={styles.hint}>{words.copyProfileHint}</p>}
      <p className={styles.hint}>{hasEndpoint ? words.copyHint : words.copyHintOff}</p>
      {hasEndpoint && (
        <>
          <div className={styles.actions}>{copyEndpoint('text', words.copyEndpointText)}</div>
          <p className={styles.hint}>{words.copyEndpointTextHint}</p>
        </>
      )}
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
