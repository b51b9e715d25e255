import type { Snapshot } from '../../app/snapshot.ts';
import { useText } from '../use-text.ts';
import { BrowserSetting } from './browser-setting.tsx';

type Props = { readonly snapshot: Snapshot };

/** Browser for the consoles of accounts without one of their own. */
export function ConsoleBrowser({ snapshot }: Props) {
  const { label, hint } = useText().settings.rows.consoleBrowser;
  return (
    <BrowserSetting
      snapshot={snapshot}
      label={label}
      hint={hint}
      scope={{ kind: 'all' }}
      chosen={snapshot.preferences.consoleBrowser ?? { kind: 'default' }}
      commandFor={choice => ({ type: 'setConsoleBrowser', browser: choice ?? { kind: 'default' } })}
    />
  );
}
