import type { AccountMark as Mark } from '../../app/accounts/account-marks.ts';
import { Highlighted } from '../ui/highlighted.tsx';
import { useText } from '../use-text.ts';
import styles from './account-mark.module.css';

type Props = { readonly mark: Mark | undefined; readonly query?: string; readonly isFilled?: boolean };

/** Account label: color, tag and production mark; that of an active role is filled. */
export function AccountMark({ mark, query = '', isFilled = false }: Props) {
  const words = useText().accounts;
  if (mark === undefined) return null;
  const { color, tag, isProduction } = mark;
  return (
    <>
      {color && (
        <span
          className={styles.color}
          data-color={color}
          role="img"
          aria-label={words.colorMark(words.colors[color])}
        />
      )}
      {tag && (
        <span className={styles.tag}>
          <Highlighted query={query}>{tag}</Highlighted>
        </span>
      )}
      {isProduction && (
        <span className={styles.production} data-filled={isFilled}>
          {words.production}
        </span>
      )}
    </>
  );
}
