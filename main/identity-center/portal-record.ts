import * as z from 'zod/mini';
import { type Instant, LAST_INSTANT } from '../../app/domain/instant.ts';
import type { PortalProvider, ProviderId } from '../../app/domain/provider.ts';
import type { Vault, VaultLock } from '../credentials/vault.ts';
import { createQueue } from '../files/queue.ts';

/** Tokens reach headers and files, so they must be one line of printable characters, whatever server responded. */
export const SECRET = z.string().check(z.regex(/^[\x21-\x7e]{1,32768}$/));
const TIME = z.pipe(
  z.number().check(z.gte(0), z.lte(LAST_INSTANT)),
  z.transform((time): Instant => time as Instant),
);

/** Mai's registration with AWS. Tokens are bound to the one that got them. */
const CLIENT = z.strictObject({ id: SECRET, secret: SECRET, expiresAt: TIME });

const TOKENS = z.strictObject({
  accessToken: SECRET,
  issuedAt: TIME,
  expiresAt: TIME,
  refreshToken: z.optional(SECRET),
  client: CLIENT,
});

/** The person's session, of which AWS tells only the tokens' lifetimes. In milliseconds. */
const SESSION = z.strictObject({
  startedAt: TIME,
  /** Lifetime of the first access token. */
  firstLifetime: z.number().check(z.gte(0)),
  /** Known once an access token lives shorter than the first. */
  endsAt: z.exactOptional(TIME),
});

const RECORD = z.strictObject({
  startUrl: z.string(),
  region: z.string(),
  /** Registrations, which AWS keeps apart by the way of the sign-in. */
  clients: z.strictObject({ browser: z.exactOptional(CLIENT), code: z.exactOptional(CLIENT) }),
  signedIn: z.exactOptional(z.strictObject({ tokens: TOKENS, session: SESSION })),
  /** How long the last complete session was, in milliseconds. */
  usualLength: z.exactOptional(z.number().check(z.gte(0))),
});

export type PortalClient = z.infer<typeof CLIENT>;
export type PortalTokens = z.infer<typeof TOKENS>;
export type SignedIn = NonNullable<PortalRecord['signedIn']>;
/** All that Mai keeps of a portal: an entry of the vault, or in memory without a keychain. */
export type PortalRecord = z.infer<typeof RECORD>;

export type PortalRecords = {
  /** Why the record can't be read now. Until it can, it seems empty. */
  lockFor(provider: PortalProvider): Promise<VaultLock | undefined>;
  /** The record of this portal; an empty one if there is none, or one of another address or region. */
  read(provider: PortalProvider): Promise<PortalRecord>;
  /** The record of a provider, whatever its address; undefined if there is none. */
  find(providerId: ProviderId): Promise<PortalRecord | undefined>;
  /**
   * Saves what `change` makes of the record, and returns it. Changes of a run don't overlap. Tokens that can't be read yet are
   * replaced only by other tokens.
   */
  change(provider: PortalProvider, change: (record: PortalRecord) => PortalRecord): Promise<PortalRecord>;
  remove(providerId: ProviderId): Promise<void>;
};

export function createPortalRecords(vault: Pick<Vault, 'get' | 'put' | 'remove' | 'lockFor'>): PortalRecords {
  const queued = createQueue();
  const find = async (providerId: ProviderId) => parseRecord(await vault.get(nameOf(providerId)));
  const read = async ({ id, signInUrl: startUrl, portal: { region } }: PortalProvider): Promise<PortalRecord> => {
    const found = await find(id);
    // Registrations and tokens count only where they were issued.
    return found?.startUrl === startUrl && found.region === region ? found : { startUrl, region, clients: {} };
  };
  const lockFor = ({ id }: PortalProvider) => vault.lockFor(nameOf(id));
  return {
    lockFor,
    find,
    read,
    change: (provider, change) =>
      queued(async () => {
        const before = await read(provider);
        const after = change(before);
        const isWorthIt = after.signedIn !== undefined || (await lockFor(provider)) !== 'waiting';
        if (after !== before && isWorthIt) await vault.put(nameOf(provider.id), JSON.stringify(after));
        return after;
      }),
    remove: providerId => queued(() => vault.remove(nameOf(providerId))),
  };
}

const nameOf = (providerId: ProviderId): string => `portal ${providerId}`;

function parseRecord(text: string | undefined): PortalRecord | undefined {
  if (text === undefined) return undefined;
  try {
    return z.safeParse(RECORD, JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
