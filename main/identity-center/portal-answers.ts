import * as z from 'zod/mini';
import { HIDDEN } from '../../app/company/format/setup-patterns.ts';
import { ACCOUNT_ID_FORM, type AccountId, permissionSetArn } from '../../app/domain/arn.ts';
import type { Credentials } from '../../app/domain/credentials.ts';
import { type Instant, instant, LAST_INSTANT } from '../../app/domain/instant.ts';
import type { PortalAccount } from '../../app/identity-center/identity-center-port.ts';

// What a portal answers is untrusted text, which reaches the screen and files: only what AWS's grammar allows is taken, and
// entries of other forms are left out.

/** AWS's names of accounts have 50 characters. */
const LONGEST_NAME = 64;
const ALL_HIDDEN = new RegExp(HIDDEN, 'gu');

/** A page of a list. `nextToken` asks for the next one. */
export type Page<T> = { readonly entries: readonly T[]; readonly nextToken?: string };

const NEXT = z.optional(z.nullable(z.string().check(z.maxLength(8_192))));
const ENTRIES = z.array(z.unknown());

const ACCOUNTS = z.object({ accountList: ENTRIES, nextToken: NEXT });
const ACCOUNT = z.object({ accountId: z.string().check(z.regex(ACCOUNT_ID_FORM)), accountName: z.unknown() });

/** A page of accounts; undefined if the answer is none. An account without a usable name has its ID. */
export function readAccounts(answer: unknown): Page<PortalAccount> | undefined {
  const parsed = z.safeParse(ACCOUNTS, answer);
  if (!parsed.success) return undefined;
  const entries = parsed.data.accountList.flatMap((entry): PortalAccount[] => {
    const account = z.safeParse(ACCOUNT, entry);
    if (!account.success) return [];
    const { accountId, accountName } = account.data;
    return [{ accountId: accountId as AccountId, name: visibleName(accountName) || accountId }];
  });
  return page(entries, parsed.data.nextToken);
}

const visibleName = (name: unknown): string =>
  typeof name === 'string'
    ? [...name.replace(ALL_HIDDEN, ' ').replace(/\s+/g, ' ').trim()].slice(0, LONGEST_NAME).join('').trim()
    : '';

const ROLES = z.object({ roleList: ENTRIES, nextToken: NEXT });
const ROLE = z.object({ roleName: z.string(), accountId: z.optional(z.nullable(z.string())) });

/** A page of an account's permission sets; undefined if the answer is none. */
export function readPermissionSets(answer: unknown, accountId: AccountId): Page<string> | undefined {
  const parsed = z.safeParse(ROLES, answer);
  if (!parsed.success) return undefined;
  const entries = parsed.data.roleList.flatMap((entry): string[] => {
    const role = z.safeParse(ROLE, entry);
    const isOfAccount = role.success && (role.data.accountId ?? accountId) === accountId;
    return isOfAccount && permissionSetArn('aws', accountId, role.data.roleName) !== undefined
      ? [role.data.roleName]
      : [];
  });
  return page(entries, parsed.data.nextToken);
}

const page = <T>(entries: readonly T[], nextToken: string | null | undefined): Page<T> =>
  nextToken ? { entries, nextToken } : { entries };

const PRINTABLE = z.string().check(z.regex(/^[\x21-\x7e]{1,8192}$/));
const CREDENTIALS = z.object({
  roleCredentials: z.object({
    accessKeyId: PRINTABLE,
    secretAccessKey: PRINTABLE,
    sessionToken: PRINTABLE,
    /** In milliseconds, unlike every other time of AWS. */
    expiration: z.number().check(z.lte(LAST_INSTANT)),
  }),
});

/** A role's credentials; undefined if the answer has none that are valid now. */
export function readCredentials(answer: unknown, now: Instant): Credentials | undefined {
  const parsed = z.safeParse(CREDENTIALS, answer);
  if (!parsed.success) return undefined;
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = parsed.data.roleCredentials;
  if (expiration <= now) return undefined;
  return { accessKeyId, secretAccessKey, sessionToken, expiration: instant(expiration) };
}
