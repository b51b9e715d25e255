import type { RoleKey } from '../../app/domain/role.ts';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';

type Props = { readonly roleKey: RoleKey; readonly favorites: readonly RoleKey[] };

/** Buttons that order a favorite without dragging. */
export function FavoriteOrder({ roleKey: key, favorites }: Props) {
  const words = useText().accounts.role;
  const { send } = useCommands();
  const at = favorites.indexOf(key);
  const move = (label: string, target: RoleKey | undefined) =>
    at >= 0 && target && <Button onClick={() => void send({ type: 'moveFavorite', key, target })}>{label}</Button>;
  return (
    <>
      {move(words.up, favorites[at - 1])}
      {move(words.down, favorites[at + 1])}
    </>
  );
}
