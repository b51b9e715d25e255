import type { Lock } from '../../app/company/company-rules.ts';
import type { Command } from '../../app/contract.ts';
import { hours } from '../../app/domain/instant.ts';
import { DURATION } from '../../app/domain/role-session.ts';
import { duration } from '../../app/text/time.ts';
import { ChoiceSetting } from './choice-setting.tsx';

/** Session lengths to choose from, in hours. */
const DURATIONS = [1, 2, 4, 8, 12];

type Props = {
  readonly label: string;
  readonly hint: string;
  /** Label of no choice. */
  readonly usual: string;
  /** Label of the longest session, where no choice means a shorter one. */
  readonly longest?: string | undefined;
  readonly seconds: number | undefined;
  readonly language: string;
  /** Set if the company has locked it. */
  readonly lock?: Lock | undefined;
  readonly commandFor: (seconds: number | undefined) => Command;
};

/** Session length. */
export function DurationSetting({ label, hint, usual, longest, seconds, language, lock, commandFor }: Props) {
  const lives = DURATIONS.map(hour => hours(hour) / 1_000);
  // A value from an import or a company setup may be none of these.
  const offered = seconds === undefined || lives.includes(seconds) ? lives : [...lives, seconds];
  return (
    <ChoiceSetting
      label={label}
      hint={hint}
      choices={[
        { value: '', label: usual },
        ...offered.map(life => ({
          value: String(life),
          label: life === DURATION.maximum && longest ? longest : duration(life * 1_000, language),
        })),
      ]}
      value={String(seconds ?? '')}
      lock={lock}
      commandFor={value => commandFor(value === '' ? undefined : Number(value))}
    />
  );
}
