import { useEffect, useRef, useState } from 'react';
import { type Announcements, announcements, type Moment } from '../app/surfaces/announcements.ts';
import { useText } from './use-text.ts';
import styles from './visually-hidden.module.css';

/** The voice for a screen reader: what became live, ended or failed, and never a countdown each second. */
export function Announcer({ snapshot, now }: Moment) {
  const text = useText();
  const last = useRef<Moment>({ snapshot, now });
  const [said, setSaid] = useState<Announcements>({ urgent: [], calm: [] });
  useEffect(() => {
    const news = announcements(last.current, { snapshot, now }, text);
    last.current = { snapshot, now };
    if (news.urgent.length + news.calm.length > 0) setSaid(news);
  }, [snapshot, now, text]);
  return (
    <div className={styles.hidden}>
      <p role="status">{text.announce.news(said.calm)}</p>
      <p role="alert">{text.sentences(said.urgent)}</p>
    </div>
  );
}
