import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Instant } from '../app/domain/instant.ts';
import { isPortal, type ProviderId } from '../app/domain/provider.ts';
import type { Snapshot } from '../app/snapshot.ts';
import { SetupPage } from './company/setup-page.tsx';
import { QuestionPage } from './desktop/question-page.tsx';
import { Home } from './home/home.tsx';
import { PortalCodePage } from './identity-center/portal-code-page.tsx';
import { SettingsOfferPage } from './settings/settings-offer-page.tsx';
import { AccountsQuestionPage } from './sign-in/accounts-question-page.tsx';
import { Welcome } from './sign-in/welcome.tsx';
import { Announcer } from './ui/announcer.tsx';
import { useFocusRescue } from './ui/use-focus-rescue.ts';
import { useCommands } from './use-commands.ts';
import { useNow } from './use-now.ts';

const NO_ENDS: readonly Instant[] = [];

/** The page that adds a company is open, for a new one or for a portal's region. */
type Adding = { readonly providerId?: ProviderId };

/** Content of the window: the welcome page before the first sign-in, else active roles and the list of roles. */
export function Page({ snapshot }: { readonly snapshot: Snapshot }) {
  const { send } = useCommands();
  const [adding, setAdding] = useState<Adding>();
  const { roleSessions, failureNotices, platform, accountsQuestion, requestedPage, portalCode } = snapshot;
  const question = requestedPage?.kind === 'quit' || requestedPage?.kind === 'sign-out' ? requestedPage : undefined;
  const ends = useMemo(() => {
    const asked = accountsQuestion === undefined ? [] : [accountsQuestion.until];
    const coded = portalCode === undefined ? [] : [portalCode.expiresAt];
    const times = [...roleSessions.map(end => end.expiration), ...asked, ...coded];
    return times.length === 0 ? NO_ENDS : times;
  }, [roleSessions, accountsQuestion, portalCode]);
  const now = useNow(ends, snapshot.clockSkew);
  useFocusRescue();
  useLayoutEffect(() => {
    document.documentElement.dataset.platform = platform;
    document.documentElement.dataset.frame = location.hash === '#under-icon' ? 'none' : 'own';
  }, [platform]);
  // The last picture, which the page covers from now on.
  useLayoutEffect(() => document.getElementById('picture')?.remove(), []);
  useEffect(() => {
    if (requestedPage === undefined || question !== undefined) return;
    const isToAdd = requestedPage.kind === 'add-company';
    // Home opens the others.
    setAdding(isToAdd ? requestedPage : undefined);
    if (isToAdd) void send({ type: 'leavePage' });
  }, [requestedPage, question, send]);
  const isNew = snapshot.providers.length === 0;
  const shown = () => {
    if (question !== undefined) return <QuestionPage question={question} snapshot={snapshot} now={now} />;
    if (snapshot.setupOffer !== undefined) return <SetupPage offer={snapshot.setupOffer} />;
    if (snapshot.settingsOffer !== undefined) return <SettingsOfferPage offer={snapshot.settingsOffer} />;
    if (accountsQuestion !== undefined)
      return <AccountsQuestionPage question={accountsQuestion} snapshot={snapshot} now={now} />;
    if (portalCode !== undefined) return <PortalCodePage code={portalCode} snapshot={snapshot} now={now} />;
    if (isNew) return <Welcome snapshot={snapshot} failureNotices={failureNotices} />;
    if (adding) {
      const portal = snapshot.providers.filter(isPortal).find(({ id }) => id === adding.providerId);
      const leave = () => setAdding(undefined);
      return (
        <Welcome key={`add ${portal?.id}`} snapshot={snapshot} failureNotices={[]} onBack={leave} portal={portal} />
      );
    }
    return <Home snapshot={snapshot} now={now} onAddCompany={() => setAdding({})} />;
  };
  return (
    <>
      {shown()}
      <Announcer snapshot={snapshot} tick={now} />
    </>
  );
}
