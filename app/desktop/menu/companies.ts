import { retirement } from '../../company/retired-companies.ts';
import { isPortal, type Provider } from '../../domain/provider.ts';
import { assertNever } from '../../domain/result.ts';
import { companyLabels } from '../../roles/role-list.ts';
import { personAt } from '../../sign-in/person-at.ts';
import { sessionEnd } from '../../sign-in/sign-in-in-words.ts';
import { signInOf } from '../../sign-in/sign-in-state.ts';
import type { MenuFacts } from './menu-facts.ts';
import { type MenuItem, row } from './menu-item.ts';

/** Companies with the person who is signed in there. Signing out is two steps away, and asks. */
export function companies(facts: MenuFacts): readonly MenuItem[] {
  const { snapshot, text } = facts;
  const names = companyLabels(snapshot.providers);
  if (snapshot.providers.length === 0) return [row(text.tray.signInSomewhere, { type: 'openPopover' })];
  return snapshot.providers
    .filter(({ id }) => retirement(snapshot, id) === undefined)
    .flatMap(provider => companyRows(facts, provider, names.get(provider.id) ?? ''));
}

function companyRows(facts: MenuFacts, provider: Provider, name: string): readonly MenuItem[] {
  const { snapshot, text, active } = facts;
  const providerId = provider.id;
  const person = personAt(snapshot, providerId);
  const label = person === undefined ? name : text.menu.company(name, person);
  const signOut = row(text.menu.signOut, { type: 'askSignOut', providerId });
  const signIn = row(text.tray.signIn(name), { type: 'signIn', providerId });
  const current = signInOf(snapshot, providerId);
  switch (current.kind) {
    case 'signing-in':
      return [
        { kind: 'text', label: text.tray.signingIn(name) },
        ...(current.waitsFor === 'browser'
          ? [row(text.accessPortal.waiting.openAgain, { type: 'openSignInLink', providerId })]
          : []),
        row(text.tray.cancel, { type: 'cancelSignIn', providerId }),
      ];
    case 'signed-in':
      return [{ kind: 'submenu', label, items: [...portalRows(facts, provider), signOut] }];
    case 'signed-out':
      // After a restart, roles may be active before the first sign-in.
      return active.some(({ session }) => session.providerId === providerId)
        ? [{ kind: 'submenu', label, items: [signIn, signOut] }]
        : [signIn];
    default:
      return assertNever(current);
  }
}

/** Until when a portal's session lasts, and its list, which is refreshed without a sign-in. */
function portalRows({ snapshot, now, text }: MenuFacts, provider: Provider): readonly MenuItem[] {
  if (!isPortal(provider)) return [];
  const end = sessionEnd(snapshot, provider, now);
  return [
    ...(end === undefined ? [] : [{ kind: 'text', label: text.accessPortal.signedInUntil(end) } as const]),
    row(text.accessPortal.settings.refresh, { type: 'signIn', providerId: provider.id }),
  ];
}
