import { useRef } from 'react';
import type { Lock } from '../../app/company/company-rules.ts';
import type { Command } from '../../app/contract.ts';
import type { Partition } from '../../app/domain/partition.ts';
import { findRegions, REGION_NAMES, regionLabel, regionMeant, regionsOf } from '../../app/domain/region-names.ts';
import { Combobox } from '../fields/combobox.tsx';
import { SavedField } from '../fields/saved-field.tsx';
import { useDraft } from '../fields/use-draft.ts';

type Props = {
  readonly label: string;
  readonly hint: string;
  /** Current region; empty for none. */
  readonly value: string;
  /** What was chosen, if `value` may come from elsewhere: Undo goes back to it. */
  readonly chosen?: string | undefined;
  /** The region that applies without a choice. */
  readonly usual?: string;
  /** Whose regions are listed; all without one. */
  readonly partition?: Partition;
  /** Set if the company has locked it. */
  readonly lock?: Lock | undefined;
  readonly commandFor: (region: string) => Command;
};

/** A region, by its name or its code. Any text counts: AWS opens regions that Mai does not know. */
export function RegionSetting({ label, hint, value, chosen = value, usual, partition, lock, commandFor }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const field = useDraft(regionLabel(value), text => commandFor(regionMeant(text)), regionLabel(chosen));
  const regions = regionsOf(partition);
  return (
    <SavedField label={label} hint={hint} saving={field.saving} lock={lock} input={input}>
      {ids => (
        <Combobox
          {...ids}
          label={label}
          input={input}
          text={lock ? regionLabel(value) : field.text}
          valuesFor={typed => findRegions(regions, typed)}
          nameOf={region => REGION_NAMES.get(region) ?? region}
          value={value}
          placeholder={usual && regionLabel(usual)}
          isReadOnly={lock !== undefined}
          onText={field.type}
          onCommit={region => field.commit(regionLabel(regionMeant(region)))}
          onLeave={field.leave}
          onCancel={field.cancel}
        />
      )}
    </SavedField>
  );
}
