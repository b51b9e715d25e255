import type { ActivityRow } from '../../app/activity/activity-rows.ts';
import { clockTime, dateTime } from '../../app/text/time.ts';
import { Name } from '../ui/name.tsx';
import { useText } from '../use-text.ts';
import styles from './activity-entry.module.css';

type Props = { readonly row: ActivityRow; readonly language: string };

/** Activity entry: a role session or a failure, with time and outcome. */
export function ActivityEntry({ row, language }: Props) {
  const text = useText();
  const words = text.activity;
  const { role, account, person, company, from } = row;
  const subject = role === undefined ? undefined : text.role.name(role, account ?? '');
  const who = [person, company].filter(name => name !== undefined && name !== '').join(' · ');
  if (row.kind === 'failure') {
    return (
      <li className={styles.entry} data-kind="failure">
        <h3 className={styles.title}>
          <bdi>{row.what}</bdi>
        </h3>
        {subject && (
          <p className={styles.who}>
            <Name>{subject}</Name>
          </p>
        )}
        <p className={styles.when}>
          <bdi>{dateTime(from, language)}</bdi>
          <span className={styles.reference}>{words.reference(row.reference)}</span>
        </p>
      </li>
    );
  }
  const until = row.end.how === 'active' ? row.until : row.end.at;
  return (
    <li className={styles.entry} data-kind={row.end.how}>
      <h3 className={styles.title}>
        <Name>{subject ?? ''}</Name> <span className={styles.end}>{words.ends[row.end.how]}</span>
      </h3>
      <p className={styles.who}>
        <Name>{who}</Name>
      </p>
      <p className={styles.when}>
        <bdi>{words.span(dateTime(from, language), clockTime(until, language))}</bdi>
        {row.renewals > 0 && <span>{words.renewed(row.renewals)}</span>}
      </p>
      <p className={styles.profile}>
        <Name>{row.profile}</Name>
      </p>
    </li>
  );
}
