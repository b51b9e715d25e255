import { useEffect } from 'react';
import type { BrowserChoice } from '../../app/console/browser-choice.ts';
import { type BrowserScope, browserOptions, optionValue } from '../../app/console/browser-options.ts';
import type { Command } from '../../app/contract.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { ChoiceSetting } from '../settings/choice-setting.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';

type Props = {
  readonly snapshot: Snapshot;
  readonly label: string;
  readonly hint: string;
  readonly scope: BrowserScope;
  readonly chosen: BrowserChoice | undefined;
  readonly commandFor: (choice: BrowserChoice | undefined) => Command;
};

/** Choice of a browser and its window. Looks for those that are installed. */
export function BrowserSetting({ snapshot, label, hint, scope, chosen, commandFor }: Props) {
  const text = useText();
  const { send } = useCommands();
  useEffect(() => void send({ type: 'findBrowsers' }), [send]);
  const options = browserOptions(snapshot.browsers ?? [], chosen, scope, text);
  return (
    <ChoiceSetting
      label={label}
      hint={hint}
      choices={options}
      value={optionValue(chosen)}
      commandFor={value => commandFor(options.find(option => option.value === value)?.choice)}
    />
  );
}
