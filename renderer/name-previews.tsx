import type { NamePreview } from '../app/profile-template.ts';
import { Name } from './name.tsx';
import styles from './name-previews.module.css';
import { useText } from './use-text.ts';

type Props = { readonly previews: readonly NamePreview[] };

/** More than this nobody reads; the count says how many there are. */
const MOST = 50;

/** What a pattern would make of the profiles: those whose name changes. */
export function NamePreviews({ previews }: Props) {
  const words = useText().accounts.naming;
  const changed = previews.filter(({ before, name }) => before !== name);
  const shown = changed.slice(0, MOST);
  const summary = words.preview(changed.length, previews.length);
  return (
    <section className={styles.previews} aria-label={summary}>
      <p role="status">{summary}</p>
      <ul className={styles.list}>
        {shown.map(({ key, before, name, isMadeUnique }) => (
          <li key={key} aria-label={words.change(before ?? words.unnamed, name)}>
            <span className={styles.before}>
              <Name>{before ?? words.unnamed}</Name>
            </span>
            <span className={styles.after}>
              <Name>{name}</Name> {isMadeUnique && <span className={styles.note}>{words.unique}</span>}
            </span>
          </li>
        ))}
      </ul>
      {changed.length > shown.length && <p className={styles.note}>{words.more(changed.length - shown.length)}</p>}
    </section>
  );
}
