import { useEffect } from 'react';
import type { RequestedPage } from '../../app/desktop/desktop-state.ts';
import type { OpenSheet } from '../home/home-sheet.tsx';
import { useCommands } from '../use-commands.ts';

/** Opens the page that was requested from the menu of the tray icon. `onSheet` must be stable. */
export function useRequestedPage(requested: RequestedPage | undefined, onSheet: (sheet: OpenSheet) => void): void {
  const { send } = useCommands();
  useEffect(() => {
    const isPage =
      requested?.kind === 'settings' || requested?.kind === 'troubleshoot' || requested?.kind === 'updates';
    if (!isPage) return;
    onSheet({ kind: requested.kind });
    void send({ type: 'leavePage' });
  }, [requested, onSheet, send]);
}
