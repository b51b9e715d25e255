import { useState } from 'react';
import type { ChainedRole as Chained } from '../../app/domain/chained-role.ts';
import { knownRole } from '../../app/roles/known-roles.ts';
import { trustPolicy } from '../../app/roles/trust-policy.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { Question } from '../question/question.tsx';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './chained-role.module.css';
import { TrustPolicy } from './trust-policy.tsx';

type Props = { readonly snapshot: Snapshot; readonly chained: Chained; readonly role: string };

/** Options of a chained role: its source, its trust policy, and Remove. */
export function ChainedRole({ snapshot, chained, role }: Props) {
  const text = useText();
  const words = text.tools.chained;
  const { send, isPending } = useCommands();
  const [isAsking, setIsAsking] = useState(false);
  const { key, externalId } = chained;
  const source = knownRole(snapshot, chained.source);
  const forget = { type: 'forgetChainedRole', key } as const;
  return (
    <section className={styles.chained} aria-label={words.heading}>
      <p className={styles.soft}>
        <bdi>{words.from(source?.role.name ?? chained.source)}</bdi> {words.hour}
      </p>
      {source && (
        <TrustPolicy
          policyFor={form =>
            trustPolicy({ source: source.role, form, ...(externalId !== undefined && { externalId }) })
          }
          chained={chained}
        />
      )}
      <Button onClick={() => setIsAsking(true)}>{words.forget}</Button>
      {isAsking && (
        <Question
          about={words.forget}
          yes={words.forgetYes}
          no={words.forgetNo}
          isBusy={isPending(forget)}
          onYes={() => void send(forget)}
          onNo={() => setIsAsking(false)}
        >
          <bdi>{words.forgetQuestion(role)}</bdi>
        </Question>
      )}
    </section>
  );
}
