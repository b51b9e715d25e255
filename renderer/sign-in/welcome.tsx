import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { parseSignInUrl } from '../../app/domain/provider.ts';
import type { FailureNotice } from '../../app/failures/failures-state.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import appIcon from '../../assets/icon.svg';
import { FailureNotices } from '../home/failure-notices.tsx';
import { OldElectron } from '../home/old-electron.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { useAttempt } from '../use-attempt.ts';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import { AddressHint } from './address-hint.tsx';
import { FindAddress } from './find-address.tsx';
import { OtherWays } from './other-ways.tsx';
import styles from './welcome.module.css';

type Props = {
  readonly snapshot: Snapshot;
  readonly failureNotices: readonly FailureNotice[];
  /** Back to the roles, where a company exists already. */
  readonly onBack?: () => void;
};

/** Asks for the address of the company's sign-in page. */
export function Welcome({ snapshot, failureNotices, onBack }: Props) {
  const text = useText();
  const id = useId();
  const { send } = useCommands();
  const field = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState('');
  const { attempt, run, refuse, reset } = useAttempt();
  const failure = attempt.kind === 'failed' && attempt.failure.kind === 'not-an-address' ? attempt.failure : undefined;
  useEffect(() => field.current?.focus(), []);
  useEscape(useCallback(() => (onBack ? onBack() : void send({ type: 'closePopover' })), [onBack, send]));

  const submit = () => {
    const parsed = parseSignInUrl(address);
    if (!parsed.ok) {
      refuse(parsed.failure);
      field.current?.focus();
      return;
    }
    void run({ type: 'addProvider', address });
    onBack?.();
  };

  return (
    <main className={styles.page} aria-labelledby={`${id}-title`}>
      {onBack && (
        <div className={styles.back}>
          <Button onClick={onBack}>
            <Icon name="back" />
            {text.addCompany.back}
          </Button>
        </div>
      )}
      <FailureNotices failureNotices={failureNotices} supportLink={snapshot.company.support.link} />
      <div className={styles.middle}>
        <div className={styles.head}>
          <img src={appIcon} alt="" width="72" height="72" />
          <h1 id={`${id}-title`} className={styles.title}>
            {onBack ? text.addCompany.title : text.welcome.title}
          </h1>
          <p className={styles.lead}>{onBack ? text.addCompany.lead : text.welcome.lead}</p>
        </div>
        <form
          className={styles.form}
          noValidate
          onSubmit={event => {
            event.preventDefault();
            if (attempt.kind !== 'running') submit();
          }}
        >
          <label className={styles.label} htmlFor={id}>
            {text.welcome.addressLabel}
          </label>
          <input
            ref={field}
            id={id}
            className={styles.field}
            type="text"
            inputMode="url"
            placeholder={text.welcome.addressPlaceholder}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={address}
            aria-invalid={failure !== undefined}
            // Not described by the failure, which is an alert: that would announce it twice.
            aria-errormessage={failure && `${id}-failure`}
            aria-describedby={`${id}-hint`}
            onChange={event => {
              setAddress(event.currentTarget.value);
              if (attempt.kind === 'failed') reset();
            }}
          />
          {failure ? (
            <InPlaceFailure id={`${id}-failure`} failure={failure} />
          ) : (
            <AddressHint
              address={address}
              onCorrect={corrected => {
                setAddress(corrected);
                field.current?.focus();
              }}
            />
          )}
          <p id={`${id}-hint`} className={styles.hint}>
            {text.welcome.addressHint}
          </p>
          <FindAddress />
          <Button kind="main" submits isWide isBusy={attempt.kind === 'running'}>
            {attempt.kind === 'running' ? text.welcome.submitting : text.welcome.submit}
          </Button>
        </form>
        <OtherWays snapshot={snapshot} onTaken={() => onBack?.()} />
        <p className={styles.privacy}>
          <Icon name="lock" />
          {text.welcome.privacy}
        </p>
      </div>
      <OldElectron oldElectron={snapshot.oldElectron} />
    </main>
  );
}
