import { useId, useState } from 'react';
import type { Lock } from '../../app/company/company-rules.ts';
import type { Command } from '../../app/contract.ts';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { Locked } from '../ui/locked.tsx';
import { useAttempt } from '../use-attempt.ts';
import styles from './switch-setting.module.css';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  /** The company's word, against which a person changes nothing. */
  readonly lock?: Lock | undefined;
  readonly commandFor: (isOn: boolean) => Command;
};

/** Something that is on or off and takes effect at once: it shows what was asked for while the answer is on its way. */
export function SwitchSetting({ label, hint, isOn, lock, commandFor }: Props) {
  const id = useId();
  const { attempt, run } = useAttempt();
  // What holds may become what was asked for while the rest of the answer is still on its way.
  const [asked, setAsked] = useState(isOn);
  const isShownOn = attempt.kind === 'running' ? asked : isOn;
  return (
    <div className={styles.setting}>
      <input
        id={id}
        className={styles.switch}
        type="checkbox"
        role="switch"
        checked={isShownOn}
        aria-checked={isShownOn}
        aria-busy={attempt.kind === 'running' || undefined}
        aria-disabled={lock !== undefined || undefined}
        aria-describedby={lock ? `${id}-hint ${id}-lock` : `${id}-hint`}
        onChange={() => {
          if (attempt.kind === 'running' || lock) return;
          setAsked(!isOn);
          void run(commandFor(!isOn));
        }}
      />
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      {lock && <Locked id={`${id}-lock`} lock={lock} />}
      {attempt.kind === 'failed' && <InPlaceFailure failure={attempt.failure} />}
    </div>
  );
}
