import * as z from 'zod/mini';
import { instant } from '../domain/instant.ts';

const WHO = {
  company: z.string().check(z.maxLength(300)),
  /** How AWS names the person. */
  person: z.exactOptional(z.string().check(z.maxLength(100))),
  role: z.string().check(z.maxLength(700)),
  account: z.string().check(z.maxLength(300)),
  accountId: z.string().check(z.regex(/^\d{12}$/)),
};
const at = z.pipe(
  z.number().check(z.int(), z.minimum(0)),
  z.transform(value => instant(value)),
);
/** The role's key: it lives once at a time. */
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
    /** What the person was shown, to find it in the log. */
    reference: z.string().check(z.maxLength(64)),
  }),
]);

/** Something that happened, as it is kept. No secret has a place in it. */
export type ActivityEvent = z.output<typeof ACTIVITY_EVENT>;
