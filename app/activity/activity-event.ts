import * as z from 'zod/mini';
import { ACCOUNT_ID_FORM } from '../domain/arn.ts';
import { instant } from '../domain/instant.ts';

const WHO = {
  company: z.string().check(z.maxLength(300)),
  /** RoleSessionName. */
  person: z.exactOptional(z.string().check(z.maxLength(100))),
  role: z.string().check(z.maxLength(700)),
  account: z.string().check(z.maxLength(300)),
  accountId: z.string().check(z.regex(ACCOUNT_ID_FORM)),
};
const at = z.pipe(
  z.number().check(z.int(), z.minimum(0)),
  z.transform(value => instant(value)),
);
/** Role key: at most one session per role. */
const id = z.string().check(z.maxLength(2_200));

export const ACTIVITY_EVENT = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('started'),
    at,
    id,
    ...WHO,
    profile: z.string().check(z.maxLength(128)),
    until: at,
  }),
  z.strictObject({ kind: z.literal('renewed'), at, id, until: at }),
  z.strictObject({ kind: z.literal('ended'), at, id, how: z.enum(['stopped', 'expired']) }),
  z.strictObject({
    kind: z.literal('failed'),
    at,
    ...WHO,
    company: z.exactOptional(WHO.company),
    role: z.exactOptional(WHO.role),
    account: z.exactOptional(WHO.account),
    accountId: z.exactOptional(WHO.accountId),
    what: z.string().check(z.maxLength(500)),
    /** Reference shown to the person, to find it in the log. */
    reference: z.string().check(z.maxLength(64)),
  }),
  z.strictObject({
    kind: z.literal('key'),
    at,
    how: z.enum(['replaced', 'reactivated', 'deleted']),
    /** Masked, of the old key and of the new one. */
    oldId: z.string().check(z.maxLength(20)),
    newId: z.string().check(z.maxLength(20)),
    /** IAM user. */
    user: z.string().check(z.maxLength(64)),
    account: WHO.account,
    accountId: WHO.accountId,
  }),
]);

/** A stored event. Never contains a secret. */
export type ActivityEvent = z.output<typeof ACTIVITY_EVENT>;

export type KeyEvent = Extract<ActivityEvent, { kind: 'key' }>;
