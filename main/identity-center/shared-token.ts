import * as z from 'zod/mini';
import { type Instant, instant, iso } from '../../app/domain/instant.ts';

/** A sign-in at an access portal as AWS's tools share it. */
export type SharedToken = {
  /** As in AWS's configuration. */
  readonly startUrl: string;
  readonly region: string;
  readonly accessToken: string;
  readonly expiresAt: Instant;
  /** Sign-ins of old tools have none. */
  readonly refreshToken?: string | undefined;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly registrationExpiresAt: Instant;
};

/** A secret or an ID: printable ASCII without blanks, as it becomes part of a header. */
const opaque = z.string().check(z.maxLength(20_000), z.regex(/^[\x21-\x7e]+$/));

/** `…Z`, with milliseconds by the JavaScript SDK; `…UTC` by old versions of botocore. */
const parseTime = (text: string): Instant => instant(Date.parse(text.replace('UTC', 'Z')));

const time = z.pipe(
  z.string().check(
    z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|UTC)$/),
    z.refine(text => parseTime(text) >= 0),
  ),
  z.transform(parseTime),
);

const FILE = z.object({
  startUrl: z.string().check(z.minLength(1), z.maxLength(4_096)),
  region: z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)),
  accessToken: opaque,
  expiresAt: time,
  refreshToken: z.exactOptional(opaque),
  clientId: opaque,
  clientSecret: opaque,
  registrationExpiresAt: time,
});

/** Reads a file of the cache; undefined for what is no token. */
export function parseSharedToken(text: string): SharedToken | undefined {
  try {
    return FILE.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** AWS's form and order. */
export function sharedTokenText(token: SharedToken): string {
  const { startUrl, region, accessToken, expiresAt, clientId, clientSecret, registrationExpiresAt } = token;
  return JSON.stringify({
    ...{ startUrl, region, accessToken, expiresAt: iso(expiresAt), clientId, clientSecret },
    ...{ registrationExpiresAt: iso(registrationExpiresAt), refreshToken: token.refreshToken },
  });
}
