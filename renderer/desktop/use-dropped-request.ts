import { useEffect } from 'react';
import { useCommands } from '../use-commands.ts';

/** A page that was requested from the menu is not shown at a later opening of the window, if it was not shown or answered now. */
export function useDroppedRequest(isRequested: boolean): void {
  const { send } = useCommands();
  useEffect(() => {
    if (!isRequested) return;
    const onVisibility = () => {
      if (document.hidden) void send({ type: 'leavePage' });
    };
    document.addEventListener('visibilitychange', onVisibility);
    return () => document.removeEventListener('visibilitychange', onVisibility);
  }, [isRequested, send]);
}
