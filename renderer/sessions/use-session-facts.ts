import type { Instant } from '../../app/domain/instant.ts';
import { isExpiring, lifeLeft, timeLeft } from '../../app/domain/role-session.ts';
import type { ActiveSession } from '../../app/roles/active-sessions.ts';
import { clockTime, countdown } from '../../app/text/time.ts';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import type { CopyChoices } from './copy-choice.ts';

export type SessionCardProps = {
  readonly active: ActiveSession;
  readonly now: Instant;
  readonly language: string;
  /** Whether nothing blocks its renewal. */
  readonly renews: boolean;
  readonly choice: CopyChoices;
  readonly isTabStop: boolean;
};

/** What the card and the line of an active role have in common. */
export function useSessionFacts({ active: { session }, now, language, renews, isTabStop }: SessionCardProps) {
  const text = useText();
  const { isPending } = useCommands();
  const left = timeLeft(session, now);
  const isEnding = isExpiring(session, now);
  const isSteady = renews && !isEnding;
  const until = text.role.until(clockTime(session.expiration, language));
  return {
    /** Milliseconds. */
    left,
    until,
    isEnding,
    /** It renews automatically and is not about to expire: nothing to act on. */
    isSteady,
    isStopping: isPending({ type: 'stopRole', key: session.key }),
    /** For screen readers. */
    description: text.announce.news([text.role.active, ...(isSteady ? [text.sessions.renews] : []), until]),
    tabIndex: isTabStop ? 0 : -1,
    /** Props of its `LifeRing`. */
    ring: {
      left: lifeLeft(session, now),
      isExpiring: isEnding,
      ...(isSteady && { label: text.role.left(countdown(left, language, 'long')) }),
    },
  };
}
