import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Instant } from '../../app/domain/instant.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { announcements, type Moment } from '../../app/window/announcements.ts';
import { present } from '../use-now.ts';
import { useText } from '../use-text.ts';
import { prepareSaying, say } from './say.ts';

type Props = {
  readonly snapshot: Snapshot;
  /** Current time. A countdown may have reached a threshold that is announced. */
  readonly tick: Instant;
};

/** Announces what changed since the last snapshot (`announcements`). Of a countdown, only its thresholds. */
export function Announcer({ snapshot, tick }: Props) {
  const text = useText();
  const last = useRef<Moment>(undefined);
  useLayoutEffect(prepareSaying, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tick only triggers the check
  useEffect(() => {
    const next = { snapshot, now: present(snapshot.clockSkew) };
    const news = announcements(last.current ?? next, next, text);
    last.current = next;
    say(text.sentences(news.urgent), 'urgent');
    say(text.announce.news(news.calm), 'calm');
  }, [snapshot, tick, text]);
  return null;
}
