import { useState } from 'react';
import type { ChainedRole } from '../../app/domain/chained-role.ts';
import { TRUST_FORMS, type TrustForm } from '../../app/roles/trust-policy.ts';
import family from '../fields/choice.module.css';
import { Button } from '../ui/button.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useText } from '../use-text.ts';
import styles from './trust-policy.module.css';

type Props = { readonly policyFor: (form: TrustForm) => string; readonly chained: ChainedRole };

/** Trust policy that the other account's administrators need, to be copied. */
export function TrustPolicy({ policyFor, chained: { key } }: Props) {
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
          <label key={known} className={family.choice}>
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
