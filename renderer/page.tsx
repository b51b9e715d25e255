import { useLayoutEffect, useMemo, useState } from 'react';
import type { Instant } from '../app/domain/instant.ts';
import type { Snapshot } from '../app/snapshot.ts';
import { AccountsQuestionPage } from './accounts-question-page.tsx';
import { Announcer } from './announcer.tsx';
import { Home } from './home.tsx';
import { SetUpPage } from './set-up-page.tsx';
import { SettingsOfferPage } from './settings-offer-page.tsx';
import { useFocusRescue } from './use-focus-rescue.ts';
import { useNow } from './use-now.ts';
import { Welcome } from './welcome.tsx';

const NO_ENDS: readonly Instant[] = [];

/** What the window shows: the welcome to a new person, else what is live and can be. */
export function Page({ snapshot }: { readonly snapshot: Snapshot }) {
  const [isAdding, setIsAdding] = useState(false);
  const { roleSessions, troubles, platform, accountsQuestion } = snapshot;
  const ends = useMemo(() => {
    const asked = accountsQuestion === undefined ? [] : [accountsQuestion.until];
    const times = [...roleSessions.map(end => end.expiration), ...asked];
    return times.length === 0 ? NO_ENDS : times;
  }, [roleSessions, accountsQuestion]);
  const now = useNow(ends, snapshot.clockAhead);
  useFocusRescue();
  useLayoutEffect(() => {
    document.documentElement.dataset.platform = platform;
    document.documentElement.dataset.frame = location.hash === '#under-icon' ? 'none' : 'own';
  }, [platform]);
  const isNew = snapshot.providers.length === 0;
  const shown = () => {
    if (snapshot.setUpOffer !== undefined) return <SetUpPage offer={snapshot.setUpOffer} />;
    if (snapshot.settingsOffer !== undefined) return <SettingsOfferPage offer={snapshot.settingsOffer} />;
    if (accountsQuestion !== undefined)
      return <AccountsQuestionPage question={accountsQuestion} snapshot={snapshot} now={now} />;
    if (isNew) return <Welcome snapshot={snapshot} troubles={troubles} />;
    if (isAdding) return <Welcome key="add" snapshot={snapshot} troubles={[]} onBack={() => setIsAdding(false)} />;
    return <Home snapshot={snapshot} now={now} onAddCompany={() => setIsAdding(true)} />;
  };
  return (
    <>
      {shown()}
      <Announcer snapshot={snapshot} tick={now} />
    </>
  );
}
