import type { Bridge } from '../app/contract.ts';
import { textFor } from '../app/text/text-for.ts';
import { Page } from './page.tsx';
import { ProxyPage } from './proxy-page.tsx';
import { CommandsContext, useBridgeCommands } from './use-commands.ts';
import { useSnapshot } from './use-snapshot.ts';
import { TextContext } from './use-text.ts';

/** Mai's window: nothing until the first snapshot, which comes at once. */
export function App({ bridge }: { readonly bridge: Bridge }) {
  const snapshot = useSnapshot(bridge);
  const commands = useBridgeCommands(bridge);
  if (snapshot === undefined) return null;
  return (
    <TextContext value={textFor(snapshot.language)}>
      <CommandsContext value={commands}>
        {location.hash === '#proxy' ? <ProxyPage snapshot={snapshot} /> : <Page snapshot={snapshot} />}
      </CommandsContext>
    </TextContext>
  );
}
