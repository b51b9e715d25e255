import type { Context } from '../context.ts';
import type { Failure } from '../domain/failure.ts';
import { DEFAULT_PROFILE, type ProfileName } from '../domain/profile.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { ProfilesWrite } from './credential-store-port.ts';

type Written = {
  /** Profiles that have the credentials; empty if none. */
  readonly written: readonly ProfileName[];
  /** Fails if not all profiles were written. */
  readonly answer: Result;
};

/**
 * Writes a role's profiles. A foreign `default` does not prevent the renewal of the role's own profile, and consent to replace
 * that one covers `default` only if the person has reserved it for the role.
 */
export async function writeProfiles(context: Context, write: ProfilesWrite): Promise<Written> {
  const { profiles, allowForeign } = write;
  const isAsked = allowForeign && context.snapshot().defaultOwner === undefined;
  const agreed = isAsked ? profiles.filter(profile => profile !== DEFAULT_PROFILE) : profiles;
  const first = await writeAllowed(context, { ...write, profiles: agreed });
  if (!first.answer.ok || agreed.length === profiles.length) return first;
  const second = await writeAllowed(context, { ...write, profiles: [DEFAULT_PROFILE], allowForeign: false });
  return { written: [...first.written, ...second.written], answer: second.answer };
}

async function writeAllowed(context: Context, write: ProfilesWrite): Promise<Written> {
  const { credentialStore } = context.ports;
  const all = await credentialStore.write(write);
  if (all.ok) return { written: write.profiles, answer: all };
  const allowed = profilesBefore(all.failure, write.profiles);
  const rest = allowed.length === 0 ? ok() : await credentialStore.write({ ...write, profiles: allowed });
  return rest.ok
    ? { written: allowed, answer: await withDifference(context, write, all.failure) }
    : { written: [], answer: rest };
}

/** Profiles that can be written although another is rejected; none if a whole file is. */
function profilesBefore(failure: Failure, profiles: readonly ProfileName[]): readonly ProfileName[] {
  switch (failure.kind) {
    case 'section-foreign':
      return profiles.slice(0, profiles.indexOf(failure.profile));
    case 'edit-refused':
      return profiles.slice(0, -1);
    default:
      return [];
  }
}

/** Adds a preview, so that consent to changing a foreign section is informed. */
export async function withDifference(
  { ports }: Pick<Context, 'ports'>,
  write: ProfilesWrite,
  failure: Failure,
): Promise<Result> {
  if (failure.kind !== 'section-foreign') return fail(failure);
  const differences = await ports.credentialStore.preview({ ...write, profiles: [failure.profile] });
  return fail(differences.ok ? { ...failure, differences: differences.value } : failure);
}

/**
 * Removes the credentials that Mai wrote from these profiles. All removals are queued at once, so that none can hit a later write;
 * returns the first failure after all were tried.
 */
export async function removeProfiles(context: Context, profiles: readonly ProfileName[]): Promise<Result> {
  const answers = await Promise.all(profiles.map(profile => context.ports.credentialStore.remove(profile)));
  return answers.find(answer => !answer.ok) ?? ok();
}
