import type { RoleKey } from '../../app/domain/role.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { ToggleButton } from '../fields/toggle-button.tsx';
import { useText } from '../use-text.ts';
import styles from './role-tools.module.css';

type Props = { readonly snapshot: Snapshot; readonly roleKey: RoleKey };

/** Whether the role is the default one, and a favorite. */
export function RoleToggles({ snapshot, roleKey: key }: Props) {
  const text = useText();
  const { favorite, favoriteHint } = text.accounts.role;
  return (
    <div className={styles.pair}>
      <ToggleButton
        icon="circle"
        iconOn="check"
        label={text.roleOptions.alwaysDefault}
        hint={text.roleOptions.alwaysDefaultHint}
        isOn={snapshot.defaultOwner === key}
        commandFor={isOn => (isOn ? { type: 'setDefaultOwner', key } : { type: 'setDefaultOwner' })}
      />
      <ToggleButton
        icon="star"
        iconOn="star"
        label={favorite}
        hint={favoriteHint}
        isOn={snapshot.favorites.includes(key)}
        commandFor={on => ({ type: 'setFavorite', key, on })}
      />
    </div>
  );
}
