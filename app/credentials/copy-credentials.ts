import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import type { Credentials } from '../domain/credentials.ts';
import type { ProfileName } from '../domain/profile.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { RoleKey } from '../domain/role.ts';
import { knownRole } from '../roles/known-roles.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import type { Preferences } from '../settings/preferences.ts';
import { credentialProcessOutput } from './credential-process-output.ts';
import { activeSession, credentialsToUse } from './credentials-of.ts';
import { type EnvironmentFormat, environmentLines } from './environment-lines.ts';

/** Copies an active role's credentials for a shell or a file. */
export async function copyCredentials(
  context: Context,
  { key, format }: CommandOf<'copyCredentials'>,
): Promise<Result> {
  const keys = await credentialsToUse(context, key);
  if (!keys.ok) return keys;
  const { session, credentials } = keys.value;
  const text = format === 'json' ? credentialProcessOutput(credentials) : keyLines(format, credentials, session.region);
  return copyLines(context, text, { copyFormat: format, copyContent: 'credentials' });
}

/** Copies `AWS_PROFILE` with an active role's own profile: no secret. */
export async function copyProfile(context: Context, { key, format }: CommandOf<'copyProfile'>): Promise<Result> {
  const profile = ownProfile(context, key);
  if (!profile.ok) return profile;
  const text = environmentLines(format, { AWS_PROFILE: profile.value });
  if (text === undefined) return fail({ kind: 'not-copyable' });
  context.ports.clipboard.copy(text);
  remember(context, { copyFormat: format, copyContent: 'profile' });
  return ok();
}

/** Copies the name of an active role's own profile: no secret. */
export async function copyProfileName(context: Context, { key }: CommandOf<'copyProfileName'>): Promise<Result> {
  const profile = ownProfile(context, key);
  if (!profile.ok) return profile;
  context.ports.clipboard.copy(profile.value);
  return ok();
}

function ownProfile(context: Context, key: RoleKey): Result<ProfileName> {
  const active = activeSession(context, key);
  if (!active.ok) return active;
  const [profile] = active.value.profiles;
  return profile === undefined ? fail({ kind: 'not-active' }) : ok(profile);
}

/** Copies the Account ID of a role that is active or offered: no secret. */
export async function copyAccountId(context: Context, { key }: CommandOf<'copyAccountId'>): Promise<Result> {
  const known = roleSessionOf(context.snapshot(), key) ?? knownRole(context.snapshot(), key);
  if (known === undefined) return fail({ kind: 'not-found' });
  context.ports.clipboard.copy(known.role.accountId);
  return ok();
}

/** Copies the environment variables for the local credentials server. */
export async function copyEndpoint(
  context: Context,
  { key, format, token }: CommandOf<'copyEndpoint'>,
): Promise<Result> {
  const active = activeSession(context, key);
  if (!active.ok) return active;
  const variables = await context.ports.endpoint.variables(key, token);
  if (!variables.ok) return variables;
  const text = environmentLines(format, { ...variables.value, ...regionVariables(active.value.region) });
  return copyLines(context, text, { copyFormat: format });
}

const keyLines = (format: EnvironmentFormat, credentials: Credentials, region: string): string | undefined =>
  environmentLines(format, {
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_SESSION_TOKEN: credentials.sessionToken,
    ...regionVariables(region),
  });

/** boto3 reads `AWS_DEFAULT_REGION` only, most other SDKs `AWS_REGION` only. */
const regionVariables = (region: string) => ({ AWS_REGION: region, AWS_DEFAULT_REGION: region });

function copyLines(context: Context, text: string | undefined, choice: CopyChoice): Result {
  if (text === undefined) return fail({ kind: 'not-copyable' });
  context.ports.clipboard.copySecret(text);
  remember(context, choice);
  return ok();
}

type CopyChoice = Pick<Preferences, 'copyFormat' | 'copyContent'>;

/** The next copy is offered in the same way. */
const remember = ({ apply }: Context, choice: CopyChoice): void =>
  apply({ type: 'preferencesChanged', change: choice });
