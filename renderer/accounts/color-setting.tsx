import { useId, useRef } from 'react';
import { COLORS } from '../../app/accounts/account-settings.ts';
import type { AccountId } from '../../app/domain/arn.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import field from '../fields/field.module.css';
import { SavedNote } from '../fields/saved-note.tsx';
import { useSaving } from '../fields/use-saving.ts';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import hidden from '../ui/visually-hidden.module.css';
import { useText } from '../use-text.ts';
import marks from './account-mark.module.css';
import styles from './color-setting.module.css';

type Props = { readonly snapshot: Snapshot; readonly accountId: AccountId };

/** Color of an account, chosen among the colors themselves. The name of the chosen one is shown, for those who see no difference. */
export function ColorSetting({ snapshot, accountId }: Props) {
  const { accounts: words } = useText();
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const value = snapshot.accounts[accountId]?.colour ?? '';
  const inForce = snapshot.accountMarks[accountId]?.color;
  const saving = useSaving(value, chosen => ({
    type: 'changeAccount',
    accountId,
    colour: COLORS.find(color => color === chosen) ?? '',
  }));
  return (
    <fieldset ref={group} className={styles.setting} aria-describedby={`${id}-hint`}>
      <legend className={field.label}>{words.color}</legend>
      <div className={styles.swatches}>
        {(['', ...COLORS] as const).map(color => (
          <label key={color} className={styles.choice} title={words.colors[color]}>
            <input
              type="radio"
              name={id}
              className={`${styles.swatch} ${marks.color}`}
              data-color={color || inForce}
              data-own={color !== ''}
              checked={color === value}
              onChange={() => void saving.save(color)}
            />
            <span className={hidden.hidden}>{words.colors[color]}</span>
          </label>
        ))}
      </div>
      <p className={styles.name} aria-hidden="true">
        {words.colors[value]}
      </p>
      <SavedNote
        label={words.color}
        saving={saving}
        onUndo={() => group.current?.querySelector<HTMLInputElement>(':checked')?.focus()}
      />
      {saving.failure && <InPlaceFailure failure={saving.failure} />}
      <p id={`${id}-hint`} className={field.hint}>
        {words.colorHint}
      </p>
    </fieldset>
  );
}
