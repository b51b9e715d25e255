import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Instant } from '../../app/domain/instant.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { announcements, type Moment } from '../../app/surfaces/announcements.ts';
import { present } from '../use-now.ts';
import { useText } from '../use-text.ts';
import { prepareSaying, say } from './say.ts';

type Props = {
  readonly snapshot: Snapshot;
  /** Each tick of a countdown: it may have come to what is worth a word. */
  readonly tick: Instant;
};

/** The voice for a screen reader: what became live, ended or failed, and never a countdown each second. */
export function Announcer({ snapshot, tick }: Props) {
  const text = useText();
  const last = useRef<Moment>(undefined);
  useLayoutEffect(prepareSaying, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a tick is when to look, and may be old where nothing counts down
  useEffect(() => {
    const next = { snapshot, now: present(snapshot.clockAhead) };
    const news = announcements(last.current ?? next, next, text);
    last.current = next;
    say(text.sentences(news.urgent), 'urgent');
    say(text.announce.news(news.calm), 'calm');
  }, [snapshot, tick, text]);
  return null;
}
