import type { ActivityRow } from '../../app/activity/activity-rows.ts';
import type { RoleKey } from '../../app/domain/role.ts';
import { spoken } from '../../app/text/spoken.ts';
import { clockTime } from '../../app/text/time.ts';
import { Name } from '../ui/name.tsx';
import { useText } from '../use-text.ts';
import styles from './activity-entry.module.css';

type Props = {
  readonly row: ActivityRow;
  readonly language: string;
  /** The entry's role, if it can be started again. */
  readonly roleKey: RoleKey | undefined;
  readonly onPick: (key: RoleKey) => void;
};

/** Activity entry: a role session, a failure or a key rotation, with time and outcome. A click starts its role again. */
export function ActivityEntry({ row, language, roleKey, onPick }: Props) {
  const text = useText();
  const words = text.activity;
  const { role, account = '', person, company, from } = row;
  const subject = role === undefined ? undefined : text.role.name(role, account);
  const session = row.kind === 'session' ? row : undefined;
  const isActive = session?.end.how === 'active';
  const about = [
    session && text.role.until(clockTime(session.end.how === 'active' ? session.until : session.end.at, language)),
    session && session.renewals > 0 && words.renewed(session.renewals),
    session && words.profile(session.profile),
    row.kind === 'failure' && words.reference(row.reference),
    row.kind === 'key' && row.user,
    row.kind === 'key' && account,
    person,
    company,
  ].filter(part => typeof part === 'string' && part !== '');
  const name =
    roleKey === undefined || role === undefined || subject === undefined ? (
      <Name>{subject ?? ''}</Name>
    ) : (
      <button
        type="button"
        className={styles.pick}
        aria-label={spoken(isActive ? text.role.openActive(role, account) : text.role.start(role, account))}
        onClick={() => onPick(roleKey)}
      >
        <Name>{subject}</Name>
      </button>
    );
  return (
    <li className={styles.entry} data-kind={row.kind === 'session' ? row.end.how : row.kind}>
      <span className={styles.time}>{clockTime(from, language)}</span>
      <div className={styles.what}>
        {row.kind === 'key' && <p className={styles.title}>{words.oldKey[row.how](row.oldId, row.newId)}</p>}
        {row.kind === 'failure' && (
          <>
            <p className={styles.title}>
              <bdi>{row.what}</bdi>
            </p>
            {subject && <p className={styles.title}>{name}</p>}
          </>
        )}
        {row.kind === 'session' && (
          <p className={styles.title}>
            {name} <span className={styles.end}>{words.ends[row.end.how]}</span>
          </p>
        )}
        <p className={styles.about} title={about.join(' · ')}>
          {about.map(part => (
            <bdi key={String(part)}>{part} </bdi>
          ))}
        </p>
      </div>
    </li>
  );
}
