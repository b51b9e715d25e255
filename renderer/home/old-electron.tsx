import type { OldElectron as Old } from '../../app/desktop/electron-age.ts';
import { Icon } from '../ui/icon.tsx';
import { useText } from '../use-text.ts';
import styles from './old-electron.module.css';

/** Permanent warning: this Electron's Chromium gets no security fixes any more. */
export function OldElectron({ oldElectron }: { readonly oldElectron: Old | undefined }) {
  const text = useText();
  if (oldElectron === undefined) return null;
  return (
    <p className={styles.line}>
      <Icon name="attention" />
      {text.troubleshoot['old-electron'][oldElectron.build](oldElectron.version)}
    </p>
  );
}
