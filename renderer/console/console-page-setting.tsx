import { useId, useRef } from 'react';
import { findServices, pageMeant, serviceLabel } from '../../app/console/console-services.ts';
import type { RoleKey } from '../../app/domain/role.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { Combobox } from '../fields/combobox.tsx';
import styles from '../fields/field.module.css';
import { SavedNote } from '../fields/saved-note.tsx';
import { useDraft } from '../fields/use-draft.ts';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { useText } from '../use-text.ts';

type Props = { readonly snapshot: Snapshot; readonly roleKey: RoleKey };

/** Where a role's console opens: a service by its name, or a pasted page. */
export function ConsolePageSetting({ snapshot, roleKey: key }: Props) {
  const { console: words } = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const page = snapshot.roleSettings[key]?.consolePage ?? '';
  const field = useDraft(serviceLabel(page), text => ({ type: 'setConsolePage', key, page: pageMeant(text) }));
  const { failure } = field.saving;
  return (
    <div className={styles.setting}>
      <label htmlFor={id} className={styles.label}>
        {words.page}
      </label>
      <Combobox
        id={id}
        label={words.page}
        input={input}
        text={field.text}
        valuesFor={findServices}
        nameOf={serviceLabel}
        value={page}
        placeholder={words.home}
        isReadOnly={false}
        failureId={failure && `${id}-failure`}
        describedBy={`${id}-hint`}
        onText={field.type}
        onCommit={chosen => field.commit(serviceLabel(pageMeant(chosen)))}
        onLeave={field.leave}
        onCancel={field.cancel}
      />
      <SavedNote label={words.page} saving={field.saving} onUndo={() => input.current?.focus()} />
      {failure && <InPlaceFailure id={`${id}-failure`} failure={failure} />}
      <p id={`${id}-hint`} className={styles.hint}>
        {words.pageHint}
      </p>
    </div>
  );
}
