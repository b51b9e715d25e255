import type { Bridge } from '../app/bridge.ts';
import { InLanguage } from './in-language.tsx';
import { Page } from './page.tsx';
import { ProxyPage } from './proxy/proxy-page.tsx';
import { useAccent } from './use-accent.ts';
import { CommandsContext, useBridgeCommands } from './use-commands.ts';
import { useContrast } from './use-contrast.ts';
import { useSnapshot } from './use-snapshot.ts';

/** Root component of Mai's window. Renders nothing until the first snapshot, which arrives immediately. */
export function App({ bridge }: { readonly bridge: Bridge }) {
  const snapshot = useSnapshot(bridge);
  const commands = useBridgeCommands(bridge);
  useAccent(snapshot?.accent);
  useContrast(snapshot?.isHighContrast ?? false);
  if (snapshot === undefined) return null;
  return (
    <CommandsContext value={commands}>
      <InLanguage language={snapshot.language}>
        {location.hash === '#proxy' ? <ProxyPage snapshot={snapshot} /> : <Page snapshot={snapshot} />}
      </InLanguage>
    </CommandsContext>
  );
}
