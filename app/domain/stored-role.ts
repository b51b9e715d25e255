// Roles in the settings. The ARN identifies a role: redundant fields must match it, or a settings file could show one role and
// start another.
import * as z from 'zod/mini';
import { ACCOUNT_ID_FORM, type AccountId, isPermissionSetArn, parsePrincipalArn, parseRoleArn } from './arn.ts';
import { EXTERNAL_ID } from './chained-role.ts';
import { PARTITIONS, type PartitionId } from './partition.ts';
import type { ProviderId } from './provider.ts';
import { LONGEST_ISSUER, MOST_ISSUERS, MOST_KNOWN } from './provider-identity.ts';
import { type AwsRole, providerOfKey, type RoleKey, roleKey } from './role.ts';

/** String with this pattern, as a branded type. */
export const branded = <T extends string>(pattern: RegExp) =>
  z.pipe(
    z.string().check(z.regex(pattern)),
    z.transform(value => value as T),
  );

export const PROVIDER_ID = branded<ProviderId>(/^[a-z0-9-]{1,64}$/);
export const ACCOUNT_ID = branded<AccountId>(ACCOUNT_ID_FORM);

/** Provider ID and role ARN. */
export const ROLE_KEY = z.pipe(
  z
    .string()
    .check(
      z.refine(
        key => /^[a-z0-9-]{1,64} [^ ]+$/.test(key) && parseRoleArn(key.slice(key.indexOf(' ') + 1)) !== undefined,
      ),
    ),
  z.transform(value => value as RoleKey),
);

const AWS_ROLE = {
  roleArn: z.string(),
  partition: z.enum(Object.keys(PARTITIONS) as [PartitionId, ...PartitionId[]]),
  accountId: ACCOUNT_ID,
  name: z.string(),
};

/** Whether account, name and partition match the ARN, and the SAML provider, if any, has the same partition. */
function isAsItsArnSays({ principalArn, ...role }: AwsRole & { readonly principalArn?: string }): boolean {
  const said = parseRoleArn(role.roleArn);
  const isOfRole =
    said !== undefined &&
    said.partition === role.partition &&
    said.accountId === role.accountId &&
    said.name === role.name;
  return isOfRole && (principalArn === undefined || parsePrincipalArn(principalArn)?.partition === said.partition);
}

/** A role of a provider; of an access portal, a permission set. */
export const OFFERED_ROLE = z.union([
  z.strictObject({ ...AWS_ROLE, principalArn: z.string() }).check(z.refine(isAsItsArnSays)),
  z.strictObject(AWS_ROLE).check(z.refine(role => isPermissionSetArn(role.roleArn) && isAsItsArnSays(role))),
]);

/** The role of a session, offered or chained. */
export const SESSION_ROLE = z
  .strictObject({ ...AWS_ROLE, principalArn: z.exactOptional(z.string()) })
  .check(z.refine(isAsItsArnSays));

/** A chained role by its key. */
export const CHAINED_ROLE = z
  .strictObject({
    key: ROLE_KEY,
    source: ROLE_KEY,
    role: z.strictObject(AWS_ROLE).check(z.refine(isAsItsArnSays)),
    externalId: z.exactOptional(z.string().check(z.regex(EXTERNAL_ID))),
  })
  .check(z.refine(({ key, source, role }) => key === roleKey(providerOfKey(source), role.roleArn)));

/** Saved origin of a provider's assertions. */
export const PROVIDER_IDENTITY = z.strictObject({
  issuers: z.array(z.string().check(z.minLength(1), z.maxLength(LONGEST_ISSUER))).check(z.maxLength(MOST_ISSUERS)),
  accounts: z.array(ACCOUNT_ID).check(z.maxLength(MOST_KNOWN)),
  principals: z
    .array(z.string().check(z.refine(arn => parsePrincipalArn(arn) !== undefined)))
    .check(z.maxLength(MOST_KNOWN)),
});
