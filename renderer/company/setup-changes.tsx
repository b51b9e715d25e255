import type { SetupChange } from '../../app/company/setup-change.ts';
import { changeSentence } from '../../app/company/setup-words.ts';
import { Icon } from '../ui/icon.tsx';
import { Isolated } from '../ui/isolated.tsx';
import { useText } from '../use-text.ts';
import styles from './setup-changes.module.css';

type Props = { readonly changes: readonly SetupChange[]; readonly isSigned: boolean };

/** All effects of a setup, one sentence each, and whether it is signed. */
export function SetupChanges({ changes, isSigned }: Props) {
  const text = useText();
  const words = text.company.offer;
  const sentences = changes.map(change => changeSentence(change, text.company));
  return (
    <>
      <p className={styles.signed}>
        <Icon name={isSigned ? 'lock' : 'attention'} />
        {isSigned ? words.signed : words.unsigned}
      </p>
      <p>{sentences.length === 0 ? text.company.changes.none : words.lead}</p>
      <ul className={styles.changes} aria-label={words.lead}>
        {sentences.map(sentence => (
          <li key={sentence}>
            <Isolated>{sentence}</Isolated>
          </li>
        ))}
      </ul>
    </>
  );
}
