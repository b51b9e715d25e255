import { recognize } from '../../app/sign-in/recognize-address.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../use-text.ts';
import styles from './address-hint.module.css';

type Props = { readonly address: string; readonly onCorrect: (address: string) => void };

/** Hint about the typed address: whether it looks like a sign-in page for AWS, and where to find one if not. */
export function AddressHint({ address, onCorrect }: Props) {
  const text = useText();
  const words = text.addresses;
  const known = recognize(address);
  return (
    <div className={styles.hint} role="status">
      {known.kind === 'ready' && <p>{words.ready(words.products[known.product])}</p>}
      {known.kind === 'portal' && <p>{words.portal(words.products[known.product])}</p>}
      {known.kind === 'wrong-page' && <p>{words.wrongPage[known.page]}</p>}
      {known.kind === 'access-portal' && <p>{words.accessPortal}</p>}
      {known.kind === 'console' && <p>{text.failures['not-an-address']['console-address']}</p>}
      {known.kind === 'corrected' && (
        <>
          <p>
            <bdi>{words.corrected(words.products[known.product], known.address)}</bdi>
          </p>
          <Button onClick={() => onCorrect(known.address)}>{words.useCorrected}</Button>
        </>
      )}
    </div>
  );
}
