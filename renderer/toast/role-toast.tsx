import { type RefObject, useEffect } from 'react';
import type { ActiveSession } from '../../app/roles/active-sessions.ts';
import type { RoleEntry } from '../../app/roles/role-list.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { StartedToast } from './started-toast.tsx';
import { StoppedToast } from './stopped-toast.tsx';
import type { ToastState } from './toast-state.ts';
import { UnseenToast } from './unseen-toast.tsx';

type Props = {
  readonly toast: ToastState;
  readonly snapshot: Snapshot;
  readonly active: readonly ActiveSession[];
  readonly entries: readonly RoleEntry[];
  readonly list: RefObject<HTMLElement | null>;
  readonly onGone: () => void;
};

/** Says that a role is active, and shows its card; or that it was stopped, with Undo. */
export function RoleToast({ toast, snapshot, active, entries, list, onGone }: Props) {
  const { kind, key } = toast;
  const session = active.find(candidate => candidate.session.key === key);
  const isShown = kind === 'started' && session !== undefined;
  useEffect(() => {
    const cards = list.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [];
    const card = [...cards].find(candidate => candidate.dataset.card === key);
    if (!isShown) return;
    card?.scrollIntoView({ block: 'nearest' });
    // Of a card that is higher than the list, the name.
    card?.querySelector('h3')?.scrollIntoView({ block: 'nearest' });
  }, [list, key, isShown]);
  if (isShown) return <StartedToast active={session} language={snapshot.language} onGone={onGone} />;
  const entry = entries.find(candidate => candidate.key === key);
  if (kind === 'stopped' && session === undefined && entry)
    return <StoppedToast entry={entry} platform={snapshot.platform} onGone={onGone} />;
  return <UnseenToast onGone={onGone} />;
}
