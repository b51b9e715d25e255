import type { Fill } from '../../domain/password-fill.ts';
import type { Provider, ProviderId } from '../../domain/provider.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Posted, SamlResponse, SignInMode, SignInPort } from '../../sign-in/sign-in-port.ts';

/** A company whose page answers at once, or when the test says so. */
export class FakeSignIn implements SignInPort {
  readonly asked: { readonly providerId: ProviderId; readonly mode: SignInMode }[] = [];
  /** What may be typed, by sign-in. */
  readonly fills: (Fill | undefined)[] = [];
  readonly forgotten: ProviderId[] = [];
  /** What the page posts. May throw, as a port with a bug would. */
  answer: () => Result<SamlResponse>;
  /** Whose page posts. */
  host = 'sso.acme.example';
  /** Somebody is typing a password: nothing is posted until `release`. */
  isWaiting = false;
  /** The company's cookies are gone, or it asks for a code: nobody gets through without a person. */
  wantsPerson = false;
  /** The same, of these companies only. */
  readonly walls = new Set<ProviderId>();
  /** A cancelled page may still post what was under way. */
  ignoresCancel = false;
  #open: (() => void)[] = [];
  #cancel: (() => void)[] = [];

  constructor(answer: () => Result<SamlResponse>) {
    this.answer = answer;
  }

  signIn({ id }: Provider, mode: SignInMode, fill?: Fill): Promise<Result<Posted>> {
    this.fills.push(fill);
    this.asked.push({ providerId: id, mode });
    return new Promise((resolve, reject) => {
      const post = () => {
        try {
          const isWall = mode === 'silent' && (this.wantsPerson || this.walls.has(id));
          const answer = isWall ? fail({ kind: 'sign-in-needs-person', host: 'sso.acme.example' }) : this.answer();
          resolve(answer.ok ? ok({ samlResponse: answer.value, host: this.host }) : answer);
        } catch (error) {
          reject(error);
        }
      };
      this.#cancel.push(() => resolve(fail({ kind: 'sign-in-cancelled' })));
      if (this.isWaiting) this.#open.push(post);
      else post();
    });
  }

  /** The person has finished on every open page. */
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
