import { useEffect, useMemo, useState } from 'react';
import type { Bridge } from '../app/contract.ts';
import type { Instant } from '../app/domain/instant.ts';
import type { Snapshot } from '../app/snapshot.ts';
import { textFor } from '../app/text/text-for.ts';
import { Announcer } from './announcer.tsx';
import { Home } from './home.tsx';
import { SetUpPage } from './set-up-page.tsx';
import { CommandsContext, useBridgeCommands } from './use-commands.ts';
import { useNow } from './use-now.ts';
import { useSnapshot } from './use-snapshot.ts';
import { TextContext } from './use-text.ts';
import { Welcome } from './welcome.tsx';

/** Mai's window: nothing until the first snapshot, which comes at once. */
export function App({ bridge }: { readonly bridge: Bridge }) {
  const snapshot = useSnapshot(bridge);
  const commands = useBridgeCommands(bridge);
  if (snapshot === undefined) return null;
  return (
    <TextContext value={textFor(snapshot.language)}>
      <CommandsContext value={commands}>
        <Page snapshot={snapshot} />
      </CommandsContext>
    </TextContext>
  );
}

const NO_ENDS: readonly Instant[] = [];

function Page({ snapshot }: { readonly snapshot: Snapshot }) {
  const [isAdding, setIsAdding] = useState(false);
  const { roleSessions, troubles, platform } = snapshot;
  const ends = useMemo(
    () => (roleSessions.length === 0 ? NO_ENDS : roleSessions.map(end => end.expiration)),
    [roleSessions],
  );
  const now = useNow(ends, snapshot.clockAhead);
  useEffect(() => {
    document.documentElement.dataset.platform = platform;
  }, [platform]);
  const isNew = snapshot.providers.length === 0;
  if (snapshot.setUpOffer !== undefined) return <SetUpPage offer={snapshot.setUpOffer} />;
  return (
    <>
      {isNew && <Welcome troubles={troubles} />}
      {!isNew && isAdding && <Welcome key="add" troubles={[]} onBack={() => setIsAdding(false)} />}
      {!isNew && !isAdding && <Home snapshot={snapshot} now={now} onAddCompany={() => setIsAdding(true)} />}
      <Announcer snapshot={snapshot} now={now} />
    </>
  );
}
