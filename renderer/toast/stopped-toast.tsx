import { useEffect } from 'react';
import { keyNames } from '../../app/desktop/accelerator.ts';
import type { Platform } from '../../app/domain/platform.ts';
import type { RoleEntry } from '../../app/roles/role-list.ts';
import { roleInWords } from '../../app/window/role-in-words.ts';
import { WINDOW_KEYS } from '../../app/window/window-keys.ts';
import { useRoleActions } from '../roles/role-actions.ts';
import { Button } from '../ui/button.tsx';
import { say } from '../ui/say.ts';
import { useText } from '../use-text.ts';
import styles from './toast.module.css';
import { Toast } from './toast.tsx';

type Props = { readonly entry: RoleEntry; readonly platform: Platform; readonly onGone: () => void };

/** Says that a role was stopped, and starts it again. */
export function StoppedToast({ entry, platform, onGone }: Props) {
  const text = useText();
  const { start } = useRoleActions();
  const { role, account, key } = entry;
  const title = text.sessions.stopped(role, account);
  const hint = text.sessions.undoHint(keyNames(WINDOW_KEYS.undo[0] ?? '', platform, text).join(' '));
  // After what the page announces of the same change.
  useEffect(() => queueMicrotask(() => say(hint, 'calm')), [hint]);
  return (
    <Toast label={title} onGone={onGone}>
      <p className={styles.words}>
        <bdi>{title}</bdi>
      </p>
      <Button
        label={roleInWords(text.sessions.undoOf, entry, text)}
        onClick={() => {
          start(key);
          onGone();
        }}
      >
        {text.sessions.undo}
      </Button>
    </Toast>
  );
}
