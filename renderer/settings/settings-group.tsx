import { Fragment, type ReactNode } from 'react';
import {
  type FoundSettings,
  SETTING_GROUPS,
  type SettingGroup,
  type SettingName,
} from '../../app/settings/settings-list.ts';
import { isSwitch, type SwitchName } from '../../app/settings/switches.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { useText } from '../use-text.ts';
import styles from './settings-group.module.css';
import { SwitchPreference } from './switch-preference.tsx';

type Rows<G extends SettingGroup> = Readonly<
  Record<Exclude<(typeof SETTING_GROUPS)[G][number], SwitchName>, ReactNode>
>;

type Props<G extends SettingGroup> = {
  readonly name: G;
  readonly snapshot: Snapshot;
  readonly found: FoundSettings;
  /** The settings of the group but for its switches, which need nothing more than their name. */
  readonly rows: Rows<G>;
};

/** Group of settings; empty if none matches the search. */
export function SettingsGroup<G extends SettingGroup>({ name, snapshot, found, rows }: Props<G>) {
  const text = useText();
  const settings: readonly SettingName[] = SETTING_GROUPS[name].filter(setting => found.has(setting));
  const others: Readonly<Partial<Record<SettingName, ReactNode>>> = rows;
  if (settings.length === 0) return null;
  return (
    <section className={styles.group} aria-label={text.settings.groups[name]}>
      <h3 className={styles.heading}>{text.settings.groups[name]}</h3>
      {settings.map(setting => (
        <Fragment key={setting}>
          {isSwitch(setting) ? <SwitchPreference name={setting} snapshot={snapshot} /> : others[setting]}
        </Fragment>
      ))}
    </section>
  );
}
