import { defaultStateOf } from '../../app/credentials/default-owner.ts';
import type { RoleKey } from '../../app/domain/role.ts';
import { knownRole } from '../../app/roles/known-roles.ts';
import { accountName } from '../../app/roles/roles-state.ts';
import { roleSessionOf } from '../../app/sessions/sessions-state.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { spoken } from '../../app/text/spoken.ts';
import { Menu, type Place } from '../menu/menu.tsx';
import { MenuItem } from '../menu/menu-item.tsx';
import { copiedInWords, copyChoiceOf, copyCommand, copyInWords } from '../sessions/copy-choice.ts';
import { say } from '../ui/say.ts';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import { useRoleActions } from './role-actions.ts';

type Props = {
  readonly snapshot: Snapshot;
  readonly roleKey: RoleKey;
  readonly at: Place;
  readonly onClose: () => void;
};

/** Context menu of a role's row or card: the actions that both have, and what is rarer. */
export function RoleMenu({ snapshot, roleKey: key, at, onClose }: Props) {
  const text = useText();
  const words = text.sessions;
  const { send } = useCommands();
  const { start, stop, openConsole, setFavorite, openPage, openAccount } = useRoleActions();
  const session = roleSessionOf(snapshot, key);
  const role = session?.role ?? knownRole(snapshot, key)?.role;
  if (role === undefined) return null;
  const isStarting = snapshot.starting.includes(key);
  const isFavorite = snapshot.favorites.includes(key);
  const isDefault = session !== undefined && defaultStateOf(session) === 'held';
  const hasProfile = session !== undefined && session.delivery !== 'endpoint';
  const copy = (command: Parameters<typeof send>[0], told = words.copied) =>
    void send(command).then(copied => copied.ok && say(told, 'calm'));
  const choice = copyChoiceOf(snapshot);
  const copied = hasProfile ? choice : { ...choice, content: 'credentials' as const };
  return (
    <Menu label={spoken(words.actionsOf(role.name, accountName(snapshot, role.accountId)))} at={at} onClose={onClose}>
      {session === undefined && !isStarting && <MenuItem onPick={() => start(key)}>{words.start}</MenuItem>}
      {isStarting && session === undefined && (
        <MenuItem onPick={() => void send({ type: 'cancelStart', key })}>{text.signIn.cancel}</MenuItem>
      )}
      <MenuItem onPick={() => openConsole(key)}>{words.openConsole}</MenuItem>
      {session && (
        <>
          {choice.contents.includes(copied.content) && (
            <MenuItem onPick={() => copy(copyCommand(key, copied), copiedInWords(copied, text))}>
              {words.copyWhat(copyInWords(copied, text))}
            </MenuItem>
          )}
          {hasProfile && (
            <MenuItem
              kind="menuitemcheckbox"
              isChecked={isDefault}
              onPick={() => void send(isDefault ? { type: 'setDefaultOwner' } : { type: 'makeDefault', key })}
            >
              {isDefault ? text.role.isDefault : words.makeDefault}
            </MenuItem>
          )}
          <MenuItem onPick={() => void send({ type: 'renewRole', key })}>{words.renewNow}</MenuItem>
          <MenuItem onPick={() => stop(key)}>{text.role.stop}</MenuItem>
        </>
      )}
      <hr />
      <MenuItem kind="menuitemcheckbox" isChecked={isFavorite} onPick={() => setFavorite(key, !isFavorite)}>
        {words.favorite}
      </MenuItem>
      {hasProfile && <MenuItem onPick={() => copy({ type: 'copyProfileName', key })}>{words.copyProfileName}</MenuItem>}
      <MenuItem onPick={() => copy({ type: 'copyAccountId', key })}>{words.copyAccountId}</MenuItem>
      <hr />
      <MenuItem onPick={() => openAccount(role.accountId)}>{words.editAccount}</MenuItem>
      <MenuItem onPick={() => openPage(key)}>{words.details}</MenuItem>
    </Menu>
  );
}
