import type { Instant } from '../domain/instant.ts';
import { isPortal, type PortalProvider } from '../domain/provider.ts';
import { isActive } from '../domain/role-session.ts';
import { companyLabels } from '../roles/role-list.ts';
import { personAt } from '../sign-in/person-at.ts';
import { signInOf } from '../sign-in/sign-in-state.ts';
import type { Snapshot } from '../snapshot.ts';

/** What the window's footer shows. */
export type Footer = {
  /** Names of all companies. */
  readonly companies: readonly string[];
  /** Who is signed in, if that is one person. */
  readonly person?: string;
  /** The only company, if it is an access portal: its tokens tell no person. */
  readonly portal?: PortalProvider;
  readonly isSignedIn: boolean;
  /** Number of active roles. */
  readonly active: number;
};

/** The companies, the person, and how many roles are active. */
export function footer(snapshot: Snapshot, now: Instant): Footer {
  const { providers, roleSessions } = snapshot;
  const labels = companyLabels(providers);
  const active = roleSessions.filter(session => isActive(session, now));
  const signedIn = providers.filter(({ id }) => signInOf(snapshot, id).kind === 'signed-in');
  // After a restart the active roles still tell the person.
  const used = providers.filter(
    provider => signedIn.includes(provider) || active.some(({ providerId }) => providerId === provider.id),
  );
  const people = used.flatMap(({ id }) => personAt(snapshot, id) ?? []);
  const [person, ...others] = new Set(people.map(withoutDomain));
  const [portal] = providers;
  return {
    companies: providers.map(({ id, name }) => labels.get(id) ?? name),
    ...(person !== undefined && others.length === 0 && { person }),
    ...(portal !== undefined && providers.length === 1 && isPortal(portal) && { portal }),
    isSignedIn: signedIn.length > 0,
    active: active.length,
  };
}

const withoutDomain = (person: string): string => person.replace(/@[^@]*$/, '');
