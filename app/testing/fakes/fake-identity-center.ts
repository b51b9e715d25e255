import type { AccountId } from '../../domain/arn.ts';
import type { Failure } from '../../domain/failure.ts';
import { hours, type Instant, later } from '../../domain/instant.ts';
import type { PortalProvider, ProviderId } from '../../domain/provider.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { PermissionSet } from '../../domain/role.ts';
import type {
  IdentityCenterPort,
  PortalAccount,
  PortalSession,
  PortalSignIn,
} from '../../identity-center/identity-center-port.ts';
import type { Clock } from '../../renewal/clock-port.ts';
import type { Issued } from '../../sessions/sts-port.ts';

const LINK = 'https://oidc.eu-west-1.amazonaws.com/authorize?state=s';

/** An IAM Identity Center whose person approves at once, or when the test says so. */
export class FakeIdentityCenter implements IdentityCenterPort {
  /** Permission sets by account ID. */
  readonly assigned = new Map<string, readonly string[]>();
  /** Region by start URL, as a start page tells it. */
  readonly regions = new Map<string, string>();
  /** Portals by a company's own address. */
  readonly redirects = new Map<string, string>();
  /** Ways in which sign-ins were asked for. */
  readonly asked: PortalSignIn['kind'][] = [];
  readonly requests: string[] = [];
  readonly signedOut: ProviderId[] = [];
  readonly shared: PortalProvider[] = [];
  /** Providers with a session. */
  readonly sessions = new Map<ProviderId, PortalSession>();
  sessionEndsAt: Instant | undefined;
  openedAgain = 0;
  /** Replaces the answer of a sign-in. */
  refusal: Failure | undefined;
  /** The keychain with the session's tokens asks for its password. */
  isLocked = false;
  /** Replaces the answer of the next requests for credentials. */
  readonly failures: Failure[] = [];
  /** Simulates the person at the browser: nothing is approved until `approve`. */
  isWaiting = false;
  readonly #clock: Pick<Clock, 'now'>;
  #link: string | undefined;
  #open: (() => void)[] = [];
  #cancel: (() => void)[] = [];

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
  }

  async findPortal(address: string): Promise<string | undefined> {
    return this.redirects.get(address);
  }

  async findRegion(startUrl: string): Promise<Result<string | undefined>> {
    return ok(this.regions.get(startUrl));
  }

  signIn(provider: PortalProvider, how: PortalSignIn): Promise<Result<PortalSession>> {
    this.asked.push(how.kind);
    const known = this.sessions.get(provider.id);
    if (how.kind === 'silent' && this.isLocked) return Promise.resolve(fail({ kind: 'keychain-waiting' }));
    if (how.kind === 'silent') return Promise.resolve(known ? ok(known) : this.#needsPerson(provider));
    if (how.kind === 'code')
      how.onCode({
        userCode: 'ABCD-EFGH',
        address: `${provider.signInUrl}/#/device`,
        expiresAt: later(this.#clock.now(), hours(1)),
      });
    return new Promise(resolve => {
      const approve = () => {
        if (this.refusal !== undefined) return resolve(fail(this.refusal));
        const endsAt = this.sessionEndsAt;
        const session: PortalSession = { kept: 'keychain', ...(endsAt !== undefined && { endsAt }) };
        this.sessions.set(provider.id, session);
        resolve(ok(session));
      };
      this.#cancel.push(() => resolve(fail({ kind: 'sign-in-canceled' })));
      this.#link = how.kind === 'person' && this.isWaiting ? LINK : undefined;
      if (this.isWaiting) this.#open.push(approve);
      else approve();
    });
  }

  async openAgain(): Promise<Result> {
    if (this.#link === undefined) return fail({ kind: 'not-found' });
    this.openedAgain += 1;
    return ok();
  }

  signInLink(): string | undefined {
    return this.#link;
  }

  approve(): void {
    this.isWaiting = false;
    this.#link = undefined;
    for (const open of this.#open.splice(0)) open();
  }

  cancel(): void {
    this.#open = [];
    this.#link = undefined;
    for (const close of this.#cancel.splice(0)) close();
  }

  async accounts(provider: PortalProvider): Promise<Result<readonly PortalAccount[]>> {
    if (!this.sessions.has(provider.id)) return this.#needsPerson(provider);
    return ok([...this.assigned.keys()].map(id => ({ accountId: id as AccountId, name: `Account ${id.slice(-2)}` })));
  }

  async permissionSets(_provider: PortalProvider, accountId: AccountId): Promise<Result<readonly string[]>> {
    this.requests.push(accountId);
    return ok(this.assigned.get(accountId) ?? []);
  }

  async credentials(provider: PortalProvider, role: PermissionSet): Promise<Result<Issued>> {
    const failure = this.failures.shift();
    if (failure !== undefined) return fail(failure);
    if (!this.sessions.has(provider.id)) return this.#needsPerson(provider);
    if (!this.assigned.get(role.accountId)?.includes(role.name))
      return fail({ kind: 'role-not-offered', role: role.name });
    const expiration = later(this.#clock.now(), hours(1));
    return ok({
      credentials: { accessKeyId: `ASIA${role.name}`, secretAccessKey: 's', sessionToken: 't', expiration },
    });
  }

  async updateSharing(provider: PortalProvider): Promise<Result> {
    this.shared.push(provider);
    return ok();
  }

  async session(providerId: ProviderId): Promise<PortalSession | undefined> {
    return this.sessions.get(providerId);
  }

  async signOut({ id }: PortalProvider): Promise<void> {
    this.signedOut.push(id);
    this.sessions.delete(id);
  }

  #needsPerson = ({ signInUrl }: PortalProvider) =>
    fail({ kind: 'sign-in-needs-person', host: new URL(signInUrl).host });
}
