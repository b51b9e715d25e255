import { type MouseEvent, useCallback, useState } from 'react';
import type { RoleKey } from '../../app/domain/role.ts';
import { type Place, placeBelow } from '../menu/menu.tsx';
import { focusedRow } from '../roles/focused-row.ts';

type OpenMenu = { readonly key: RoleKey; readonly at: Place };

/** The open context menu of a role, if any. One listener serves all rows and cards. */
export function useRoleMenu() {
  const [menu, setMenu] = useState<OpenMenu>();
  return {
    menu,
    closeMenu: useCallback(() => setMenu(undefined), []),
    /** For a right click anywhere on the page. */
    onContextMenu: useCallback((event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.target instanceof HTMLInputElement) return;
      const row = event.target.closest('[role="row"]')?.querySelector<HTMLElement>('[data-row]');
      if (!row) return;
      event.preventDefault();
      const { clientX: x, clientY: y } = event;
      setMenu({ key: row.dataset.row as RoleKey, at: { x, y, top: y } });
    }, []),
    /** For the keyboard: the menu of the row that has the focus. */
    openFocused: useCallback(() => {
      const row = focusedRow();
      if (row) setMenu({ key: row.dataset.row as RoleKey, at: placeBelow(row) });
    }, []),
  };
}
