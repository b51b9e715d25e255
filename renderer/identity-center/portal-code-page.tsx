import { useCallback, useEffect, useId, useRef } from 'react';
import type { Instant } from '../../app/domain/instant.ts';
import { spelledCode } from '../../app/identity-center/spelled-code.ts';
import { companyLabels } from '../../app/roles/role-list.ts';
import type { SignInState } from '../../app/sign-in/sign-in-state.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { countdown } from '../../app/text/time.ts';
import pageStyles from '../company/setup-page.module.css';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { say } from '../ui/say.ts';
import { Spinner } from '../ui/spinner.tsx';
import { useEscape } from '../ui/use-escape.ts';
import hidden from '../ui/visually-hidden.module.css';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import { CopyPart } from './copy-part.tsx';
import styles from './portal-code-page.module.css';

type Props = {
  readonly code: NonNullable<SignInState['portalCode']>;
  readonly snapshot: Snapshot;
  readonly now: Instant;
};

/** A code that the person enters and approves at another computer. Goes away once the sign-in ends. */
export function PortalCodePage({ code: { providerId, userCode, address, expiresAt }, snapshot, now }: Props) {
  const text = useText();
  const words = text.accessPortal.code;
  const { send, isPending } = useCommands();
  const id = useId();
  const top = useRef<HTMLHeadingElement>(null);
  const company = companyLabels(snapshot.providers).get(providerId) ?? '';
  const cancel = { type: 'cancelSignIn', providerId } as const;
  const spelled = words.spelled(spelledCode(userCode, words.dash));
  useEffect(() => {
    top.current?.focus();
    say(spelled, 'calm');
  }, [spelled]);
  useEscape(useCallback(() => void send({ type: 'closePopover' }), [send]));
  const isExpired = expiresAt <= now;
  return (
    <main className={pageStyles.page} aria-labelledby={id}>
      <div>
        <h1 id={id} ref={top} className={pageStyles.title} tabIndex={-1}>
          {words.title}
        </h1>
        <p className={pageStyles.soft}>
          <bdi>{words.lead(company)}</bdi>
        </p>
      </div>
      <dl className={styles.parts}>
        <div>
          <dt>{words.page}</dt>
          <dd className={styles.part}>
            <bdi className={styles.address}>{address.replace(/^https:\/\//, '')}</bdi>
            <CopyPart providerId={providerId} part="address" label={words.copyPage} />
          </dd>
        </div>
        <div>
          <dt>{words.code}</dt>
          <dd className={styles.part}>
            {/* A voice would read the code as words. */}
            <bdi className={styles.code} aria-hidden="true">
              {userCode}
            </bdi>
            <span className={hidden.hidden}>{spelled}</span>
            <CopyPart providerId={providerId} part="code" label={words.copyCode} />
          </dd>
        </div>
      </dl>
      <p className={styles.warning}>
        <Icon name="attention" />
        {words.warning}
      </p>
      <p className={styles.state} role="status">
        {isExpired ? (
          words.expired
        ) : (
          <>
            <Spinner />
            {words.waiting}
          </>
        )}
      </p>
      <div className={pageStyles.actions}>
        <Button label={text.signIn.cancelAt(company)} isBusy={isPending(cancel)} onClick={() => void send(cancel)}>
          {text.signIn.cancel}
        </Button>
        {!isExpired && (
          <span className={styles.left}>{words.expires(countdown(expiresAt - now, snapshot.language))}</span>
        )}
      </div>
    </main>
  );
}
