import { useCallback, useEffect, useRef } from 'react';
import type { Command } from '../../app/contract.ts';
import { activeRolesOf } from '../../app/desktop/menu/menu-facts.ts';
import type { Instant } from '../../app/domain/instant.ts';
import type { ProviderId } from '../../app/domain/provider.ts';
import { companyLabels } from '../../app/roles/role-list.ts';
import { isSwitchedOn } from '../../app/settings/effective-preferences.ts';
import { staysValid } from '../../app/sign-in/stays-valid.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import type { Text } from '../../app/text/en/en.ts';
import pageStyles from '../company/setup-page.module.css';
import { Button } from '../ui/button.tsx';
import { Name } from '../ui/name.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './question-page.module.css';

/** What is asked: whether to sign out of a company, or to quit. */
export type Question = { readonly kind: 'quit' } | { readonly kind: 'sign-out'; readonly providerId: ProviderId };

type Props = { readonly question: Question; readonly snapshot: Snapshot; readonly now: Instant };

type Asked = { readonly title: string; readonly hint: string; readonly yes: string; readonly command: Command };

function asked(question: Question, { providers }: Snapshot, { menu }: Text): Asked {
  const words = menu.question;
  if (question.kind === 'quit')
    return { title: words.quit, hint: words.quitHint, yes: words.quitYes, command: { type: 'quit' } };
  const { providerId } = question;
  return {
    title: words.signOut(companyLabels(providers).get(providerId) ?? ''),
    hint: words.signOutHint,
    yes: words.signOutYes,
    command: { type: 'signOut', providerId },
  };
}

/** Asks before roles stop that a slip in the menu would have affected. Lists them. */
export function QuestionPage({ question, snapshot, now }: Props) {
  const text = useText();
  const words = text.menu.question;
  const { send } = useCommands();
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (question.kind) top.current?.focus();
  }, [question]);
  const leave = useCallback(() => void send({ type: 'leavePage' }), [send]);
  useEscape(leave);
  const { title, hint, yes, command } = asked(question, snapshot, text);
  const affected = activeRolesOf(snapshot, now).filter(
    ({ session }) => question.kind === 'quit' || session.providerId === question.providerId,
  );
  const stays = question.kind === 'quit' && !isSwitchedOn(snapshot, 'endSessionsOnQuit');
  const outlasting = question.kind === 'sign-out' && staysValid(snapshot, question.providerId, now, text);
  return (
    <main className={pageStyles.page}>
      <h1 ref={top} className={pageStyles.title} tabIndex={-1}>
        <Name>{title}</Name>
      </h1>
      {affected.length > 0 && (
        <section className={styles.roles}>
          <p>{stays ? words.unrenewed(affected.length) : words.stops(affected.length)}</p>
          <ul>
            {affected.map(({ session, role, account }) => (
              <li key={session.key}>
                <Name>{text.role.name(role, account)}</Name>
              </li>
            ))}
          </ul>
        </section>
      )}
      {outlasting && <p>{outlasting}</p>}
      <p className={pageStyles.soft}>{hint}</p>
      <div className={pageStyles.actions}>
        <Button
          kind="main"
          onClick={() => {
            void send(command);
            leave();
          }}
        >
          {yes}
        </Button>
        <Button onClick={leave}>{words.cancel}</Button>
      </div>
    </main>
  );
}
