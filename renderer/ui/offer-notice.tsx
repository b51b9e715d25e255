import styles from '../company/setup-changes.module.css';
import { useText } from '../use-text.ts';
import { Icon } from './icon.tsx';

type Props = { readonly isAnother: boolean; readonly isLate: boolean };

/** Warns that the offer on the page has just been replaced by another one, before it can be confirmed by mistake. */
export function OfferNotice({ isAnother, isLate }: Props) {
  const { company, failures } = useText();
  const { title, detail } = failures['offer-changed'];
  if (!isAnother && !isLate) return null;
  return (
    <p className={styles.signed} role="alert">
      <Icon name="attention" />
      {isLate ? company.sentence(title, detail) : company.offer.another}
    </p>
  );
}
