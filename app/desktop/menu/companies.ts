import { retirement } from '../../company/retired-companies.ts';
import type { ProviderId } from '../../domain/provider.ts';
import { assertNever } from '../../domain/result.ts';
import { companyLabels } from '../../roles/role-list.ts';
import { personAt } from '../../sign-in/person-at.ts';
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
    .flatMap(({ id }) => companyRows(facts, id, names.get(id) ?? ''));
}

function companyRows({ snapshot, text, active }: MenuFacts, providerId: ProviderId, name: string): readonly MenuItem[] {
  const person = personAt(snapshot, providerId);
  const label = person === undefined ? name : text.menu.company(name, person);
  const signOut = row(text.menu.signOut, { type: 'askSignOut', providerId });
  const signIn = row(text.tray.signIn(name), { type: 'signIn', providerId });
  const { kind } = signInOf(snapshot, providerId);
  switch (kind) {
    case 'signing-in':
      return [
        { kind: 'text', label: text.tray.signingIn(name) },
        row(text.tray.cancel, { type: 'cancelSignIn', providerId }),
      ];
    case 'signed-in':
      return [{ kind: 'submenu', label, items: [signOut] }];
    case 'signed-out':
      // After a restart, roles may be active before the first sign-in.
      return active.some(({ session }) => session.providerId === providerId)
        ? [{ kind: 'submenu', label, items: [signIn, signOut] }]
        : [signIn];
    default:
      return assertNever(kind);
  }
}
