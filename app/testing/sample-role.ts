import type { Instant } from '../domain/instant.ts';
import { hours, instant } from '../domain/instant.ts';
import type { ProfileName } from '../domain/profile.ts';
import type { Provider, ProviderId } from '../domain/provider.ts';
import { type AwsRole, parseRoleValue, type Role, type RoleKey, roleKey } from '../domain/role.ts';
import type { RoleSession } from '../domain/role-session.ts';
import { emptySnapshot, type Snapshot } from '../snapshot.ts';

export const ACCOUNT = '123456789012';
export const PROVIDER_ARN = `arn:aws:iam::${ACCOUNT}:saml-provider/acme`;
export const NOW = instant(1_750_000_000_000);

export const profileName = (name: string): ProfileName => name as ProfileName;
export const providerId = (id: string): ProviderId => id as ProviderId;

export const ACME: Provider = {
  id: providerId('acme'),
  name: 'Acme',
  signInUrl: 'https://sso.acme.example/aws',
};

/** A value of the Role attribute: one pair, role first. */
export const roleValue = (name: string, account = ACCOUNT, partition = 'aws'): string =>
  `arn:${partition}:iam::${account}:role/${name},arn:${partition}:iam::${account}:saml-provider/acme`;

export function sampleRole(name: string, account = ACCOUNT, partition = 'aws'): Role {
  const [role] = parseRoleValue(roleValue(name, account, partition));
  if (role === undefined) throw new TypeError(`not a role: ${name}`);
  return role;
}

export const keyOf = (role: AwsRole, provider: Provider = ACME): RoleKey => roleKey(provider.id, role.roleArn);

export function sampleSession(role: AwsRole, facts: Partial<RoleSession> = {}): RoleSession {
  const startedAt: Instant = facts.startedAt ?? NOW;
  return {
    key: keyOf(role),
    providerId: ACME.id,
    role,
    profiles: [profileName(`${role.accountId}-${role.name}`)],
    delivery: 'file',
    region: 'us-east-1',
    startedAt,
    expiration: instant(startedAt + hours(1)),
    ...facts,
  };
}

/** A snapshot in which the company `ACME` offers these roles. */
export function sampleSnapshot(roles: readonly Role[], facts: Partial<Snapshot> = {}): Snapshot {
  return {
    ...emptySnapshot({ version: '1.2.3', platform: 'linux', systemLanguage: 'en' }),
    providers: [ACME],
    roles: { [ACME.id]: roles },
    // Names need a source, or the next change would drop them.
    ...(facts.accountNames && { learnedNames: { signInPage: facts.accountNames, alias: {} } }),
    ...facts,
  };
}
