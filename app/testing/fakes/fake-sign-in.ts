import type { Fill } from '../../domain/password-fill.ts';
import type { Provider, ProviderId } from '../../domain/provider.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Posted, SamlResponse, SignInMode, SignInOptions, SignInPort } from '../../sign-in/sign-in-port.ts';

/** Provider whose page answers immediately, or when the test says so. */
export class FakeSignIn implements SignInPort {
  readonly asked: { readonly providerId: ProviderId; readonly mode: SignInMode }[] = [];
  /** Passwords offered per sign-in. */
  readonly fills: (Fill | undefined)[] = [];
  /** Address that each sign-in began with, if not the sign-in address. */
  readonly launched: (string | undefined)[] = [];
  /** Address that the person's click requested. */
  launchAddress: string | undefined;
  readonly forgotten: ProviderId[] = [];
  /** Posted response. May throw, like a port with a bug. */
  answer: () => Result<SamlResponse>;
  /** Host of the posting page. */
  host = 'sso.acme.example';
  /** Simulates typing a password: nothing is posted until `release`. */
  isWaiting = false;
  /** Interaction required: no cookies, or a code is asked for. */
  wantsPerson = false;
  /** Filtered by these companies. */
  readonly walls = new Set<ProviderId>();
  /** A canceled page may still post. */
  ignoresCancel = false;
  #open: (() => void)[] = [];
  #cancel: (() => void)[] = [];

  constructor(answer: () => Result<SamlResponse>) {
    this.answer = answer;
  }

  signIn({ id }: Provider, mode: SignInMode, { fill, launchAddress }: SignInOptions = {}): Promise<Result<Posted>> {
    this.fills.push(fill);
    this.launched.push(launchAddress);
    this.asked.push({ providerId: id, mode });
    return new Promise((resolve, reject) => {
      const post = () => {
        try {
          const isWall = mode === 'silent' && (this.wantsPerson || this.walls.has(id));
          const answer = isWall ? fail({ kind: 'sign-in-needs-person', host: 'sso.acme.example' }) : this.answer();
          const launch = this.launchAddress !== undefined && { launchAddress: this.launchAddress };
          resolve(answer.ok ? ok({ samlResponse: answer.value, host: this.host, ...launch }) : answer);
        } catch (error) {
          reject(error);
        }
      };
      this.#cancel.push(() => resolve(fail({ kind: 'sign-in-canceled' })));
      if (this.isWaiting) this.#open.push(post);
      else post();
    });
  }

  /** Completes every open sign-in page. */
  release(): void {
    this.isWaiting = false;
    for (const post of this.#open.splice(0)) post();
  }

  cancel(): void {
    if (!this.ignoresCancel) for (const close of this.#cancel.splice(0)) close();
  }

  async forget(providerId: ProviderId): Promise<void> {
    this.forgotten.push(providerId);
  }
}
