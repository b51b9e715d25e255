import { useState } from 'react';
import type { ChainedRole as Chained } from '../app/domain/chained-role.ts';
import { knownRole, type Snapshot } from '../app/snapshot.ts';
import { TRUST_FORMS, type TrustForm, trustPolicy } from '../app/trust-policy.ts';
import { Button } from './button.tsx';
import styles from './chained-role.module.css';
import { useAttempt } from './use-attempt.ts';
import { useCommands } from './use-commands.ts';
import { useText } from './use-text.ts';

type Props = { readonly snapshot: Snapshot; readonly chained: Chained; readonly role: string };

/** What is particular to a role that is reached from another: whom to ask for what, and the way out. */
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
      {!isAsking && <Button onClick={() => setIsAsking(true)}>{words.forget}</Button>}
      {isAsking && (
        <fieldset className={styles.question} aria-label={words.forget}>
          <p role="alert">
            <bdi>{words.forgetQuestion(role)}</bdi>
          </p>
          <div className={styles.actions}>
            <Button kind="danger" isBusy={isPending(forget)} onClick={() => void send(forget)}>
              {words.forgetYes}
            </Button>
            <Button onClick={() => setIsAsking(false)}>{words.forgetNo}</Button>
          </div>
        </fieldset>
      )}
    </section>
  );
}

type PolicyProps = { readonly policyFor: (form: TrustForm) => string; readonly chained: Chained };

function TrustPolicy({ policyFor, chained: { key } }: PolicyProps) {
  const text = useText();
  const words = text.tools.trust;
  const { attempt, run, reset } = useAttempt();
  const [form, setForm] = useState<TrustForm>('people');
  const policy = policyFor(form);
  return (
    <div className={styles.policy}>
      <h3 className={styles.heading}>{words.heading}</h3>
      <p className={styles.soft}>{words.hint}</p>
      <fieldset className={styles.forms} aria-label={words.heading}>
        {TRUST_FORMS.map(known => (
          <label key={known}>
            <input
              type="radio"
              name={`${key} trust`}
              checked={known === form}
              onChange={() => {
                setForm(known);
                reset();
              }}
            />
            {words[known]}
          </label>
        ))}
      </fieldset>
      <textarea
        className={styles.json}
        aria-label={words.text}
        readOnly
        spellCheck={false}
        rows={policy.split('\n').length}
        value={policy}
      />
      <div className={styles.actions}>
        <Button isBusy={attempt.kind === 'running'} onClick={() => void run({ type: 'copyTrustPolicy', key, form })}>
          {words.copy}
        </Button>
        <span role="status" className={styles.soft}>
          {attempt.kind === 'done' && words.copied}
        </span>
      </div>
    </div>
  );
}
