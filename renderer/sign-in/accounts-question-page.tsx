import { useCallback, useEffect, useRef } from 'react';
import type { Instant } from '../../app/domain/instant.ts';
import { companyLabels } from '../../app/roles/role-list.ts';
import { accountName } from '../../app/roles/roles-state.ts';
import type { AccountsQuestion } from '../../app/sign-in/assertion/accounts-question.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import pageStyles from '../company/setup-page.module.css';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Name } from '../ui/name.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './accounts-question-page.module.css';

type Props = { readonly question: AccountsQuestion; readonly snapshot: Snapshot; readonly now: Instant };

/** Asks whether unfamiliar accounts of a sign-in are accepted. Nothing of that sign-in is used before. */
export function AccountsQuestionPage({ question, snapshot, now }: Props) {
  const { id, providerId, host, issuers, knownIssuers, accounts, until } = question;
  const words = useText().otherAccounts;
  const { send, isPending } = useCommands();
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (id) top.current?.focus();
  }, [id]);
  const leave = useCallback(() => void send({ type: 'leaveAccounts' }), [send]);
  useEscape(leave);
  const use = { type: 'useAccounts', providerId, id } as const;
  const signers = [
    [words.issuer, issuers],
    [words.knownIssuer, knownIssuers],
  ] as const;
  return (
    <main className={pageStyles.page}>
      <div>
        <h1 ref={top} className={pageStyles.title} tabIndex={-1}>
          {words.title}
        </h1>
        <p className={pageStyles.soft}>
          <bdi>{words.lead(companyLabels(snapshot.providers).get(providerId) ?? '')}</bdi>
        </p>
      </div>
      <p className={styles.warning}>
        <Icon name="attention" />
        {words.warning}
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{words.host}</dt>
          <dd>
            <Name>{host}</Name>
          </dd>
        </div>
        {signers.map(([label, names]) => (
          <div key={label}>
            <dt>{label}</dt>
            {names.length === 0 && <dd>{words.unnamed}</dd>}
            {names.map(name => (
              <dd key={name}>
                <Name>{name}</Name>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {accounts.length === 0 ? (
        <p>{words.encrypted}</p>
      ) : (
        <section>
          <h2 className={styles.heading}>{words.accounts}</h2>
          <ul className={styles.accounts} aria-label={words.accounts}>
            {accounts.map(({ accountId, roles }) => {
              const name = accountName(snapshot, accountId);
              return (
                <li key={accountId}>
                  {name !== accountId && <Name>{name}</Name>}
                  <span>{words.accountId(accountId)}</span>
                  <span className={pageStyles.soft}>{words.roles(roles)}</span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {until <= now && <p role="status">{words.expired}</p>}
      <div className={pageStyles.actions}>
        <Button kind="main" onClick={leave}>
          {words.leave}
        </Button>
        <Button isBusy={isPending(use)} onClick={() => void send(use)}>
          {words.use}
        </Button>
      </div>
    </main>
  );
}
