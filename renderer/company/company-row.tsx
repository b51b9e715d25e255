import { type ReactNode, useState } from 'react';
import type { Lock } from '../../app/company/company-rules.ts';
import type { Command } from '../../app/contract.ts';
import type { ProviderId } from '../../app/domain/provider.ts';
import type { SignIn } from '../../app/sign-in/sign-in-state.ts';
import { Button } from '../ui/button.tsx';
import { Locked } from '../ui/locked.tsx';
import { Name } from '../ui/name.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './company-row.module.css';

type Props = {
  readonly providerId: ProviderId;
  readonly company: string;
  readonly signIn: SignIn;
  /** The company can't be removed: a policy names it. */
  readonly isLocked: boolean;
  /** Why the company can't be used and only be removed. */
  readonly retired?: Lock | undefined;
  /** Further settings of the company. */
  readonly children?: ReactNode;
};

/** Row of a company: sign-in state, Sign out and Remove, which asks for confirmation in place. */
export function CompanyRow({ providerId, company, signIn, isLocked, retired, children }: Props) {
  const text = useText();
  const { send, isPending } = useCommands();
  const [isAsking, setIsAsking] = useState(false);
  const next = {
    'signed-out': {
      state: text.settings.signedOut,
      label: text.signIn.signIn,
      name: text.signIn.signInTo(company),
      command: { type: 'signIn', providerId },
    },
    'signing-in': {
      state: text.settings.signingIn,
      label: text.signIn.cancel,
      name: text.signIn.cancelAt(company),
      command: { type: 'cancelSignIn', providerId },
    },
    'signed-in': {
      state: text.settings.signedIn,
      label: text.settings.signOut,
      name: text.settings.signOutOf(company),
      command: { type: 'signOut', providerId },
    },
  } as const satisfies Record<SignIn['kind'], { command: Command } & Record<'state' | 'label' | 'name', string>>;
  const { state, label, name, command } = next[signIn.kind];
  const forget = { type: 'forgetProvider', providerId } as const;
  return (
    <li className={styles.company}>
      <p className={styles.words}>
        <strong>
          <Name>{company}</Name>
        </strong>
        <span className={styles.state}>{retired ? text.settings.retired : state}</span>
      </p>
      <div className={styles.actions}>
        {!retired && (
          <Button label={name} isBusy={isPending(command)} onClick={() => void send(command)}>
            {label}
          </Button>
        )}
        {!isLocked && (
          <Button label={text.settings.removeCompany(company)} onClick={() => setIsAsking(true)}>
            {text.settings.remove}
          </Button>
        )}
      </div>
      {retired ? <Locked id={`retired-${providerId}`} lock={retired} /> : children}
      {isAsking && (
        <fieldset className={styles.question} aria-label={text.settings.removeCompany(company)}>
          <p role="alert">
            <bdi>{text.settings.removeQuestion(company)}</bdi>
          </p>
          <div className={styles.actions}>
            <Button kind="danger" isBusy={isPending(forget)} onClick={() => void send(forget)}>
              {text.settings.removeYes}
            </Button>
            <Button onClick={() => setIsAsking(false)}>{text.settings.removeNo}</Button>
          </div>
        </fieldset>
      )}
    </li>
  );
}
