import { useEffect, useId, useRef } from 'react';
import type { Failure } from '../../app/domain/failure.ts';
import { findRegions, REGION_NAMES, regionLabel, regionMeant, regionsOf } from '../../app/domain/region-names.ts';
import { partitionOfPortal } from '../../app/identity-center/likely-region.ts';
import { Combobox } from '../fields/combobox.tsx';
import styles from '../fields/field.module.css';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { useText } from '../use-text.ts';

type Props = {
  /** The portal's. */
  readonly address: string;
  /** Name or code, as typed. */
  readonly text: string;
  readonly failure: Failure | undefined;
  /** Nothing tells the region. */
  readonly isUnknown: boolean;
  readonly onText: (text: string) => void;
  /** Enter, once the region is chosen. */
  readonly onSubmit: () => void;
};

/** Asks for the region of an access portal, which takes the focus. */
export function RegionQuestion({ address, text, failure, isUnknown, onText, onSubmit }: Props) {
  const words = useText().accessPortal.region;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const regions = regionsOf(partitionOfPortal(address));
  // biome-ignore lint/correctness/useExhaustiveDependencies: also after each failure
  useEffect(() => input.current?.focus(), [failure]);
  const choose = (region: string) => {
    const label = regionLabel(regionMeant(region));
    if (label === text) onSubmit();
    else onText(label);
  };
  return (
    <div className={styles.setting}>
      <label htmlFor={id} className={styles.label}>
        {words.label}
      </label>
      <Combobox
        id={id}
        label={words.label}
        input={input}
        text={text}
        valuesFor={typed => findRegions(regions, typed)}
        nameOf={region => REGION_NAMES.get(region) ?? region}
        value={regionMeant(text)}
        placeholder={undefined}
        isReadOnly={false}
        failureId={failure && `${id}-failure`}
        describedBy={`${id}-hint`}
        onText={onText}
        onCommit={choose}
        onLeave={() => {}}
        onCancel={() => {}}
      />
      {failure && <InPlaceFailure id={`${id}-failure`} failure={failure} />}
      <p id={`${id}-hint`} className={styles.hint}>
        <bdi>{isUnknown ? words.unknown(new URL(address).host) : words.hint}</bdi>
      </p>
    </div>
  );
}
