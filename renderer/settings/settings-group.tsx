import type { ReactNode } from 'react';
import { type FoundSettings, SETTING_GROUPS, type SettingGroup } from '../../app/settings/settings-list.ts';
import { useText } from '../use-text.ts';
import styles from './settings-group.module.css';

type Props = { readonly name: SettingGroup; readonly found: FoundSettings; readonly children: ReactNode };

/** Group of settings; empty if none matches the search. */
export function SettingsGroup({ name, found, children }: Props) {
  const text = useText();
  if (SETTING_GROUPS[name].every(setting => !found.has(setting))) return null;
  return (
    <section className={styles.group} aria-label={text.settings[name]}>
      <h3 className={styles.heading}>{text.settings[name]}</h3>
      {children}
    </section>
  );
}
