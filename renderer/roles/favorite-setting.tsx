import type { RoleKey } from '../../app/domain/role.ts';
import { SwitchSetting } from '../settings/switch-setting.tsx';
import { Button } from '../ui/button.tsx';
import styles from '../ui/confirm-sheet.module.css';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';

type Props = { readonly roleKey: RoleKey; readonly favorites: readonly RoleKey[] };

/** Favorite switch, and buttons to reorder favorites without dragging. */
export function FavoriteSetting({ roleKey: key, favorites }: Props) {
  const words = useText().accounts.role;
  const { send } = useCommands();
  const at = favorites.indexOf(key);
  const move = (label: string, target: RoleKey | undefined) =>
    target && <Button onClick={() => void send({ type: 'moveFavorite', key, target })}>{label}</Button>;
  return (
    <>
      <SwitchSetting
        label={words.favorite}
        hint={words.favoriteHint}
        isOn={at >= 0}
        commandFor={on => ({ type: 'setFavorite', key, on })}
      />
      {at >= 0 && (
        <div className={styles.answers}>
          {move(words.up, favorites[at - 1])}
          {move(words.down, favorites[at + 1])}
        </div>
      )}
    </>
  );
}
