import { useState } from 'react';
import type { RoleKey } from '../../app/domain/role.ts';
import type { NamePreview } from '../../app/roles/preview-names.ts';
import { Button } from '../ui/button.tsx';
import { Name } from '../ui/name.tsx';
import { useSayChange } from '../ui/use-say-change.ts';
import { useText } from '../use-text.ts';
import styles from './name-previews.module.css';

type Props = {
  readonly previews: readonly NamePreview[];
  /** The name of each role's profile now, chosen or not. */
  readonly current: ReadonlyMap<RoleKey, string>;
};

/** Enough to show the effect of a pattern; the rest is one click away. */
const SHOWN_AT_FIRST = 5;

/** Preview of a naming pattern: the profiles whose names would change. */
export function NamePreviews({ previews, current }: Props) {
  const words = useText().accounts.naming;
  const named = previews.map(preview => ({ ...preview, before: current.get(preview.key) ?? preview.name }));
  const changed = named.filter(({ before, name }) => before !== name);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? changed : changed.slice(0, SHOWN_AT_FIRST);
  const summary = words.preview(changed.length, previews.length);
  useSayChange(summary);
  return (
    <section className={styles.previews} aria-label={summary}>
      <p>{summary}</p>
      <ul className={styles.list}>
        {shown.map(({ key, before, name, isMadeUnique }) => (
          <li key={key} aria-label={words.change(before, name)}>
            <span className={styles.before}>
              <Name>{before}</Name>
            </span>
            <span className={styles.after}>
              <Name>{name}</Name> {isMadeUnique && <span className={styles.note}>{words.unique}</span>}
            </span>
          </li>
        ))}
      </ul>
      {changed.length > shown.length && (
        <Button onClick={() => setShowsAll(true)}>{words.showAll(changed.length)}</Button>
      )}
    </section>
  );
}
