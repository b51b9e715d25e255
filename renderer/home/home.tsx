import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Instant } from '../../app/domain/instant.ts';
import type { ProviderId } from '../../app/domain/provider.ts';
import { activeSessions } from '../../app/roles/active-sessions.ts';
import { rolesInRows } from '../../app/roles/collapsed-accounts.ts';
import { roleList } from '../../app/roles/role-list.ts';
import { prepareSearch, search } from '../../app/roles/role-search.ts';
import { shortcuts } from '../../app/roles/shortcuts.ts';
import { encryptedCompanies } from '../../app/sign-in/assertion/encrypted-roles.ts';
import { signInCards } from '../../app/sign-in/sign-in-cards.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { matchesInWords } from '../../app/window/matches-in-words.ts';
import { renewalNotices } from '../../app/window/renewal-notices.ts';
import { ariaKeyShortcuts } from '../../app/window/window-keys.ts';
import { useExpandedAccounts } from '../accounts/use-expanded-accounts.ts';
import { useRequestedPage } from '../desktop/use-requested-page.ts';
import { ListProgress } from '../identity-center/list-progress.tsx';
import { usePicture } from '../picture/use-picture.ts';
import { FilterChips } from '../roles/filter-chips.tsx';
import { RoleActionsContext } from '../roles/role-actions.ts';
import { RoleList } from '../roles/role-list.tsx';
import { RoleMenu } from '../roles/role-menu.tsx';
import { RoleShortcuts } from '../roles/role-shortcuts.tsx';
import { useListKeys } from '../roles/use-list-keys.ts';
import { useResultsRanking } from '../roles/use-results-ranking.ts';
import { useRoleFilters } from '../roles/use-role-filters.ts';
import { useRoleStates } from '../roles/use-role-states.ts';
import { useSayMatches } from '../roles/use-say-matches.ts';
import { SessionList } from '../sessions/session-list.tsx';
import { PasswordOffer } from '../sign-in/password-offer.tsx';
import { SignInCard } from '../sign-in/sign-in-card.tsx';
import { StartGroups } from '../start-groups/start-groups.tsx';
import { useSubpages } from '../subpages/use-subpages.ts';
import { RoleToast } from '../toast/role-toast.tsx';
import { useToast } from '../toast/use-toast.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { useRest } from '../ui/use-rest.ts';
import hidden from '../ui/visually-hidden.module.css';
import { UpdateBanner } from '../updates/update-banner.tsx';
import { useCommands } from '../use-commands.ts';
import { useShared } from '../use-shared.ts';
import { useText } from '../use-text.ts';
import { FailureNotices } from './failure-notices.tsx';
import { firstSight } from './first-sight.ts';
import styles from './home.module.css';
import { HomeFooter } from './home-footer.tsx';
import type { OpenSheet } from './home-sheet.tsx';
import { OldElectron } from './old-electron.tsx';
import { OwnDefault } from './own-default.tsx';
import { PageStack } from './page-stack.tsx';
import { RenewalNotices } from './renewal-notices.tsx';
import { TipLine } from './tip-line.tsx';
import { titleCutNames } from './title-cut-names.ts';
import { useHomeActions } from './use-home-actions.ts';
import { useHomeSheet } from './use-home-sheet.ts';
import { usePopoverVisits, useSearchOnceThere } from './use-popover-visits.ts';
import { useRoleMenu } from './use-role-menu.ts';
import { useTakeRole } from './use-take-role.ts';
import { focusedRole, useWindowKeys } from './use-window-keys.ts';

type Props = { readonly snapshot: Snapshot; readonly now: Instant; readonly onAddCompany: () => void };

/** Home page: active roles and the list of all roles. */
export function Home({ snapshot, now, onAddCompany }: Props) {
  const text = useText();
  const { send, pending } = useCommands();
  const [query, setQuery] = useState('');
  const { pages, open: openPage, back, replace, leave: toList } = useSubpages<OpenSheet>();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const isAtRest = useRest();
  const HomeSheet = useHomeSheet(isAtRest || pages.length > 0);

  const { providers, roles, chainedRoles, accountNames, accountMarks, company, language, starting, recents } = snapshot;
  const groups = useMemo(
    () => roleList({ providers, roles, chainedRoles, accountNames, accountMarks, company, language }),
    [providers, roles, chainedRoles, accountNames, accountMarks, company, language],
  );
  const entries = useMemo(() => groups.flatMap(group => group.entries), [groups]);
  const { favorites, roleSessions, platform } = snapshot;
  // Recomputed on each tick of a countdown, usually with an equal result.
  const active = useShared(useMemo(() => activeSessions(snapshot, entries, now), [snapshot, entries, now]));
  const [sight] = useState(() => firstSight(window.innerHeight, active.length));
  const states = useRoleStates(active, starting, pending);
  const filters = useRoleFilters(groups, states);
  const { expanded, expand } = useExpandedAccounts(snapshot, filters.groups, filters.chosen.length > 0);
  const chosen = useMemo(
    () => shortcuts(filters.entries, { favorites, recents, roleSessions }),
    [filters.entries, favorites, recents, roleSessions],
  );
  const listed = useMemo(() => rolesInRows(filters.groups, expanded), [filters.groups, expanded]);
  const cards = useMemo(() => signInCards(snapshot, text), [snapshot, text]);
  const inTheWay = useMemo(() => renewalNotices(snapshot, now, text), [snapshot, now, text]);
  const wanted = query.trim();
  const ranking = useResultsRanking(wanted, recents);
  const found = useMemo(
    () => (wanted === '' ? undefined : search(filters.entries, wanted, ranking)),
    [filters.entries, wanted, ranking],
  );

  useEffect(() => {
    if (isAtRest) prepareSearch(entries);
  }, [isAtRest, entries]);
  const activeFound = useMemo(() => search(active, wanted), [active, wanted]);
  const { toast, showToast, hideToast } = useToast();
  const actions = useHomeActions(snapshot, list, openPage, showToast);
  const { menu, closeMenu, onContextMenu, openFocused } = useRoleMenu();
  const favoriteKeys = useMemo(() => new Set(favorites), [favorites]);
  useRequestedPage(snapshot.requestedPage, openPage);
  const askPassword = useCallback((providerId: ProviderId) => openPage({ kind: 'password', providerId }), [openPage]);
  const leave = useCallback(() => {
    setQuery('');
    filters.clear();
  }, [filters.clear]);
  const stepBack = useCallback(() => {
    const key = focusedRole();
    const isStart = key !== undefined && active.every(({ session }) => session.key !== key);
    // Not a renewal, which most people don't know of: they want to close the window.
    if (isStart && states.get(key) === 'starting') return void send({ type: 'cancelStart', key });
    if (query !== '') setQuery('');
    else if (filters.chosen.length > 0) filters.clear();
    else void send({ type: 'closePopover' });
    field.current?.focus();
  }, [query, send, active, states, filters.chosen, filters.clear]);
  const { keys, ...enter } = useTakeRole({ actions, states, found, shortcuts: chosen, listed, search: field });
  useWindowKeys({
    onSettings: () => openPage({ kind: 'settings' }),
    onKeyboard: () => openPage({ kind: 'keyboard' }),
    ...keys,
    onMenu: openFocused,
    onUndo: () => {
      if (toast?.kind !== 'stopped') return;
      actions.start(toast.key);
      hideToast();
    },
  });
  useListKeys({ search: field, list });
  useEscape(stepBack);
  usePopoverVisits(leave);
  const isBusy = pages.length > 0 || pending.length > 0 || toast !== undefined || menu !== undefined;
  usePicture(snapshot, list, isAtRest && !isBusy && query === '' && filters.chosen.length === 0);
  useSayMatches(wanted, found === undefined ? '' : matchesInWords(found, states, text));

  // A loopback endpoint was set up on this computer and needs no warning.
  const elsewhere = (snapshot.awsEndpoints ?? []).filter(origin => origin.startsWith('https:'));
  const hasSomething = entries.length > 0 || active.length > 0;
  useSearchOnceThere(hasSomething);
  return (
    <RoleActionsContext value={actions}>
      <main className={styles.page} onContextMenu={onContextMenu} onPointerOver={titleCutNames}>
        <div className={styles.header}>
          <h1 className={hasSomething ? hidden.hidden : styles.brand} tabIndex={-1}>
            {text.home.title}
          </h1>
          {hasSomething && (
            <SearchField
              field={field}
              label={text.home.searchLabel}
              hint={text.home.searchHint}
              keyShortcuts={ariaKeyShortcuts('find', platform)}
              query={query}
              onQuery={setQuery}
              onSubmit={enter.onEnter}
            />
          )}
          <IconButton
            icon="settings"
            label={text.settings.title}
            keyShortcuts={ariaKeyShortcuts('settings', platform)}
            onClick={() => openPage({ kind: 'settings' })}
          />
          <FilterChips offered={filters.offered} chosen={filters.chosen} toggle={filters.toggle} />
        </div>
        {/* It scrolls: a screen reader counts it among what can have the focus, and would read all of it for want of a name. */}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
        <div className={styles.list} ref={list} role="group" aria-label={text.home.overview}>
          <RenewalNotices renewalNotices={inTheWay} />
          <FailureNotices failureNotices={snapshot.failureNotices} supportLink={snapshot.company.support.link} />
          <UpdateBanner snapshot={snapshot} onNews={() => openPage({ kind: 'updates' })} />
          <OwnDefault snapshot={snapshot} sessions={active} />
          {cards.map(card => (
            <SignInCard key={card.providerId} card={card} isAlone={!hasSomething && cards.length === 1} />
          ))}
          {snapshot.providers.map(({ id }) => (
            <PasswordOffer key={id} snapshot={snapshot} providerId={id} onSetup={askPassword} />
          ))}
          <SessionList snapshot={snapshot} sessions={active} found={activeFound} now={now} inSight={sight.cards} />
          {found === undefined && <TipLine snapshot={snapshot} roles={entries.length} />}
          {found === undefined && <StartGroups snapshot={snapshot} onSheet={openPage} />}
          {found === undefined && <RoleShortcuts shortcuts={chosen} states={states} first={enter.firstOnTop} />}
          {encryptedCompanies(snapshot).map(name => (
            <p key={name} className={styles.note}>
              <bdi>{text.home.encrypted(name)}</bdi>
            </p>
          ))}
          {entries.length > 0 && (
            <RoleList
              groups={filters.groups}
              entries={filters.entries}
              found={found}
              inSight={sight.rows}
              query={wanted}
              states={states}
              favorites={favoriteKeys}
              first={enter.firstInList}
              expanded={expanded}
              expand={expand}
            />
          )}
          <ListProgress listings={snapshot.listings} />
          {elsewhere.length > 0 && (
            <p className={styles.note}>
              <bdi>{text.home.awsEndpoint(elsewhere)}</bdi>
            </p>
          )}
        </div>
        {toast && (
          <RoleToast
            key={toast.id}
            toast={toast}
            snapshot={snapshot}
            active={active}
            entries={entries}
            list={list}
            onGone={hideToast}
          />
        )}
        <OldElectron oldElectron={snapshot.oldElectron} />
        {menu && <RoleMenu snapshot={snapshot} roleKey={menu.key} at={menu.at} onClose={closeMenu} />}
      </main>
      <HomeFooter snapshot={snapshot} now={now} onOpen={openPage} />
      <PageStack
        page={HomeSheet}
        pages={pages}
        snapshot={snapshot}
        now={now}
        active={active}
        entries={entries}
        onAddCompany={onAddCompany}
        onOpen={openPage}
        onBack={back}
        onReplace={replace}
        onLeave={toList}
      />
    </RoleActionsContext>
  );
}
