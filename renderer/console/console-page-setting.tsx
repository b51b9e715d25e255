import { useRef } from 'react';
import { findServices, pageMeant, serviceLabel } from '../../app/console/console-services.ts';
import type { RoleKey } from '../../app/domain/role.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { Combobox } from '../fields/combobox.tsx';
import { SavedField } from '../fields/saved-field.tsx';
import { useDraft } from '../fields/use-draft.ts';
import { useText } from '../use-text.ts';

type Props = { readonly snapshot: Snapshot; readonly roleKey: RoleKey };

/** Where a role's console opens: a service by its name, or a pasted page. */
export function ConsolePageSetting({ snapshot, roleKey: key }: Props) {
  const { console: words } = useText();
  const input = useRef<HTMLInputElement>(null);
  const page = snapshot.roleSettings[key]?.consolePage ?? '';
  const field = useDraft(serviceLabel(page), text => ({ type: 'setConsolePage', key, page: pageMeant(text) }));
  return (
    <SavedField label={words.page} hint={words.pageHint} saving={field.saving} input={input}>
      {ids => (
        <Combobox
          {...ids}
          label={words.page}
          input={input}
          text={field.text}
          valuesFor={findServices}
          nameOf={serviceLabel}
          value={page}
          placeholder={words.home}
          isReadOnly={false}
          onText={field.type}
          onCommit={chosen => field.commit(serviceLabel(pageMeant(chosen)))}
          onLeave={field.leave}
          onCancel={field.cancel}
        />
      )}
    </SavedField>
  );
}
