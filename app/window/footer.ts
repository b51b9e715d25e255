import type { Instant } from '../domain/instant.ts';
import { isActive } from '../domain/role-session.ts';
import { companyLabels } from '../roles/role-list.ts';
import { signInOf } from '../sign-in/sign-in-state.ts';
import type { Snapshot } from '../snapshot.ts';

/** What the window's footer shows. */
export type Footer = {
  /** Names of all companies. */
  readonly companies: readonly string[];
  /** Who is signed in, if that is one person. */
  readonly person?: string;
  readonly isSignedIn: boolean;
  /** Number of active roles. */
  readonly active: number;
};

/** The companies, the person, and how many roles are active. */
export function footer(snapshot: Snapshot, now: Instant): Footer {
  const { providers, roleSessions } = snapshot;
  const labels = companyLabels(providers);
  const signIns = providers.map(({ id }) => signInOf(snapshot, id));
  const active = roleSessions.filter(session => isActive(session, now));
  // After a restart the active roles still tell the person.
  const people = new Set([
    ...signIns.flatMap(signIn => (signIn.kind === 'signed-in' ? (signIn.person ?? []) : [])),
    ...active.flatMap(({ sessionName }) => sessionName ?? []),
  ]);
  const [person, ...others] = new Set([...people].map(withoutDomain));
  return {
    companies: providers.map(({ id, name }) => labels.get(id) ?? name),
    ...(person !== undefined && others.length === 0 && { person }),
    isSignedIn: signIns.some(({ kind }) => kind === 'signed-in'),
    active: active.length,
  };
}

const withoutDomain = (person: string): string => person.replace(/@[^@]*$/, '');
