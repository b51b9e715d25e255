import { useLayoutEffect, useMemo, useState } from 'react';
import type { Instant } from '../app/domain/instant.ts';
import type { Snapshot } from '../app/snapshot.ts';
import { SetupPage } from './company/setup-page.tsx';
import { QuestionPage } from './desktop/question-page.tsx';
import { Home } from './home/home.tsx';
import { SettingsOfferPage } from './settings/settings-offer-page.tsx';
import { AccountsQuestionPage } from './sign-in/accounts-question-page.tsx';
import { Welcome } from './sign-in/welcome.tsx';
import { Announcer } from './ui/announcer.tsx';
import { useFocusRescue } from './ui/use-focus-rescue.ts';
import { useNow } from './use-now.ts';

const NO_ENDS: readonly Instant[] = [];

/** Content of the window: the welcome page before the first sign-in, else active roles and the list of roles. */
export function Page({ snapshot }: { readonly snapshot: Snapshot }) {
  const [isAdding, setIsAdding] = useState(false);
  const { roleSessions, failureNotices, platform, accountsQuestion, requestedPage } = snapshot;
  const ends = useMemo(() => {
    const asked = accountsQuestion === undefined ? [] : [accountsQuestion.until];
    const times = [...roleSessions.map(end => end.expiration), ...asked];
    return times.length === 0 ? NO_ENDS : times;
  }, [roleSessions, accountsQuestion]);
  const now = useNow(ends, snapshot.clockSkew);
  useFocusRescue();
  useLayoutEffect(() => {
    document.documentElement.dataset.platform = platform;
    document.documentElement.dataset.frame = location.hash === '#under-icon' ? 'none' : 'own';
  }, [platform]);
  const isNew = snapshot.providers.length === 0;
  const shown = () => {
    if (requestedPage?.kind === 'quit' || requestedPage?.kind === 'sign-out')
      return <QuestionPage question={requestedPage} snapshot={snapshot} now={now} />;
    if (snapshot.setupOffer !== undefined) return <SetupPage offer={snapshot.setupOffer} />;
    if (snapshot.settingsOffer !== undefined) return <SettingsOfferPage offer={snapshot.settingsOffer} />;
    if (accountsQuestion !== undefined)
      return <AccountsQuestionPage question={accountsQuestion} snapshot={snapshot} now={now} />;
    if (isNew) return <Welcome snapshot={snapshot} failureNotices={failureNotices} />;
    if (isAdding)
      return <Welcome key="add" snapshot={snapshot} failureNotices={[]} onBack={() => setIsAdding(false)} />;
    return <Home snapshot={snapshot} now={now} onAddCompany={() => setIsAdding(true)} />;
  };
  return (
    <>
      {shown()}
      <Announcer snapshot={snapshot} tick={now} />
    </>
  );
}
