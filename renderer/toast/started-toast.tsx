import type { ActiveSession } from '../../app/roles/active-sessions.ts';
import { clockTime } from '../../app/text/time.ts';
import { roleInWords } from '../../app/window/role-in-words.ts';
import { useRoleActions } from '../roles/role-actions.ts';
import { Copyable } from '../sessions/copyable.tsx';
import { Button } from '../ui/button.tsx';
import { useText } from '../use-text.ts';
import styles from './toast.module.css';
import { Toast } from './toast.tsx';

type Props = { readonly active: ActiveSession; readonly language: string; readonly onGone: () => void };

/** Says until when a role is active and under which profile tools find it. */
export function StartedToast({ active, language, onGone }: Props) {
  const text = useText();
  const { openConsole } = useRoleActions();
  const { session, role } = active;
  const { key, profiles, delivery, expiration } = session;
  const [profile] = profiles;
  const title = text.sessions.started(role, clockTime(expiration, language));
  return (
    <Toast label={title} onGone={onGone}>
      <div className={styles.words}>
        <p className={styles.title}>
          <bdi>{title}</bdi>
        </p>
        {profile !== undefined && delivery !== 'endpoint' && (
          <p className={styles.soft}>
            {text.sessions.profile}
            <Copyable label={text.sessions.copyProfileNameOf(profile)} command={{ type: 'copyProfileName', key }}>
              {profile}
            </Copyable>
          </p>
        )}
      </div>
      <Button label={roleInWords(text.sessions.openConsoleOf, active, text)} onClick={() => openConsole(key)}>
        {text.sessions.openConsole}
      </Button>
    </Toast>
  );
}
