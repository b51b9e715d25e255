import { type ReactNode, useState } from 'react';
import type { Lock } from '../../app/company/company-rules.ts';
import type { Command } from '../../app/contract.ts';
import { isPortal, type Provider } from '../../app/domain/provider.ts';
import type { SignIn } from '../../app/sign-in/sign-in-state.ts';
import { Question } from '../question/question.tsx';
import { Button } from '../ui/button.tsx';
import { Locked } from '../ui/locked.tsx';
import { Name } from '../ui/name.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import { CompanyName } from './company-name.tsx';
import styles from './company-row.module.css';

type Props = {
  readonly provider: Provider;
  readonly company: string;
  readonly signIn: SignIn;
  /** The sign-in in words. */
  readonly state: string;
  /** What stays valid after a sign-out. */
  readonly outlasting: string | undefined;
  /** The name can't be changed: the companies are locked. */
  readonly isNameLocked: boolean;
  /** The company can't be removed: a policy names it. */
  readonly isLocked: boolean;
  /** Opens the settings of an access portal. */
  readonly onPortal: () => void;
  /** Why the company can't be used and only be removed. */
  readonly retired?: Lock | undefined;
  /** Further settings of the company. */
  readonly children?: ReactNode;
};

/** Row of a company: sign-in state, Sign out and Remove, which asks for confirmation in place. */
export function CompanyRow({
  provider,
  company,
  signIn,
  state,
  outlasting,
  isNameLocked,
  isLocked,
  retired,
  onPortal,
  children,
}: Props) {
  const { id: providerId } = provider;
  const text = useText();
  const { send, isPending } = useCommands();
  const [asked, setAsked] = useState<'sign-out' | 'remove'>();
  const [isRenaming, setIsRenaming] = useState(false);
  const next = {
    'signed-out': {
      label: text.signIn.signIn,
      name: text.signIn.signInTo(company),
      command: { type: 'signIn', providerId },
    },
    'signing-in': {
      label: text.signIn.cancel,
      name: text.signIn.cancelAt(company),
      command: { type: 'cancelSignIn', providerId },
    },
    'signed-in': {
      label: text.settings.signOut,
      name: text.settings.signOutOf(company),
      command: { type: 'signOut', providerId },
    },
  } as const satisfies Record<SignIn['kind'], { command: Command } & Record<'label' | 'name', string>>;
  const { label, name, command } = next[signIn.kind];
  const questions = {
    'sign-out': {
      about: text.settings.signOutOf(company),
      text: text.companyName.signOutQuestion(company),
      yes: text.settings.signOut,
      command: { type: 'signOut', providerId },
    },
    remove: {
      about: text.settings.removeCompany(company),
      text: text.settings.removeQuestion(company),
      yes: text.settings.removeYes,
      command: { type: 'forgetProvider', providerId },
    },
  } as const satisfies Record<string, { command: Command } & Record<'about' | 'text' | 'yes', string>>;
  const question = asked && questions[asked];
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
          <Button
            label={name}
            isBusy={isPending(command)}
            onClick={() => (signIn.kind === 'signed-in' ? setAsked('sign-out') : void send(command))}
          >
            {label}
          </Button>
        )}
        {isPortal(provider) && !retired && (
          <Button label={text.accessPortal.settings.openOf(company)} onClick={onPortal}>
            {text.accessPortal.settings.open}
          </Button>
        )}
        {!isNameLocked && (
          <Button label={text.companyName.renameOf(company)} onClick={() => setIsRenaming(true)}>
            {text.companyName.rename}
          </Button>
        )}
        {!isLocked && (
          <Button label={text.settings.removeCompany(company)} onClick={() => setAsked('remove')}>
            {text.settings.remove}
          </Button>
        )}
      </div>
      {question && (
        <Question
          key={asked}
          about={question.about}
          yes={question.yes}
          no={text.settings.removeNo}
          isBusy={isPending(question.command)}
          onYes={() => void send(question.command).then(() => setAsked(undefined))}
          onNo={() => setAsked(undefined)}
        >
          <bdi>{text.sentences([question.text, ...(outlasting === undefined ? [] : [outlasting])])}</bdi>
        </Question>
      )}
      {isRenaming && <CompanyName provider={provider} onClose={() => setIsRenaming(false)} />}
      {retired ? <Locked id={`retired-${providerId}`} lock={retired} /> : children}
    </li>
  );
}
