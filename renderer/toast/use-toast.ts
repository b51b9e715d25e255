import { useCallback, useEffect, useState } from 'react';
import type { RoleKey } from '../../app/domain/role.ts';
import type { ToastState } from './toast-state.ts';

/** The notice of what just happened: the newest one. None is left for the next time that the window opens. */
export function useToast() {
  const [toast, setToast] = useState<ToastState>();
  useEffect(() => {
    const onVisibility = () => {
      if (document.hidden) setToast(undefined);
    };
    document.addEventListener('visibilitychange', onVisibility);
    return () => document.removeEventListener('visibilitychange', onVisibility);
  }, []);
  return {
    toast,
    showToast: useCallback(
      (kind: ToastState['kind'], key: RoleKey) => setToast(shown => ({ kind, key, id: (shown?.id ?? 0) + 1 })),
      [],
    ),
    hideToast: useCallback(() => setToast(undefined), []),
  };
}
