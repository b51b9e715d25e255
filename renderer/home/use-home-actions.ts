import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { wantsConfirmation } from '../../app/accounts/wants-confirmation.ts';
import type { RoleKey } from '../../app/domain/role.ts';
import { roleSessionOf } from '../../app/sessions/sessions-state.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import type { Intent, RoleActions } from '../roles/role-actions.ts';
import type { ToastState } from '../toast/toast-state.ts';
import { say } from '../ui/say.ts';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import type { OpenSheet } from './home-sheet.tsx';
import { useStillRow } from './use-still-row.ts';

/** The actions of roles on the home page. `onSheet` and `onDone` must be stable. */
export function useHomeActions(
  snapshot: Snapshot,
  list: RefObject<HTMLElement | null>,
  onSheet: (sheet: OpenSheet) => void,
  onDone: (kind: ToastState['kind'], key: RoleKey) => void,
): RoleActions {
  const { send } = useCommands();
  const { opened } = useText().tools.use;
  const latest = useRef({ snapshot, opened });
  useEffect(() => {
    latest.current = { snapshot, opened };
  });
  const holdRow = useStillRow(list, snapshot.favorites);
  return useMemo(() => {
    const go = async (key: RoleKey, intent: Intent, confirmed?: true) => {
      const type = intent === 'start' ? 'startRole' : 'openConsole';
      const wasActive = roleSessionOf(latest.current.snapshot, key) !== undefined;
      const done = await send({ type, key, ...(confirmed && { confirmed }) });
      if (!done.ok) return;
      if (intent === 'console') say(latest.current.opened, 'calm');
      if (!wasActive) onDone('started', key);
    };
    const ask = (key: RoleKey, intent: Intent) => {
      if (wantsConfirmation(latest.current.snapshot, key)) onSheet({ kind: 'confirm', key, intent });
      else void go(key, intent);
    };
    return {
      start: key => ask(key, 'start'),
      openConsole: key => ask(key, 'console'),
      confirm: (key, intent) => void go(key, intent, true),
      stop: key => void send({ type: 'stopRole', key }).then(stopped => stopped.ok && onDone('stopped', key)),
      setFavorite: (key, on) => {
        holdRow();
        void send({ type: 'setFavorite', key, on });
      },
      openPage: key => onSheet({ kind: 'role', key }),
      openAccount: accountId => onSheet({ kind: 'account', accountId }),
    };
  }, [send, onSheet, onDone, holdRow]);
}
