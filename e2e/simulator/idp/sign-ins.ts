import { randomBytes } from 'node:crypto';
import type { IdpBehavior } from '../misbehavior.ts';
import type { Person } from '../people.ts';

/** State of a signed-in browser. */
export type SignIn = {
  readonly person: Person;
  readonly until: number;
  /** Nothing was posted yet: the password was entered just now. */
  fresh: boolean;
  /** State of the code page: never passed, passed earlier, or just now and not yet used. */
  code: 'never' | 'earlier' | 'just-now';
};

export type SignIns = {
  start(person: Person, cookieSeconds: number): string;
  find(id: string | undefined): SignIn | undefined;
  end(id: string | undefined): void;
  clear(): void;
};

export function signIns(): SignIns {
  const known = new Map<string, SignIn>();
  return {
    start(person, cookieSeconds) {
      const id = randomBytes(24).toString('base64url');
      known.set(id, { person, until: Date.now() + cookieSeconds * 1_000, fresh: true, code: 'never' });
      return id;
    },
    find(id) {
      const found = id === undefined ? undefined : known.get(id);
      return found !== undefined && found.until > Date.now() ? found : undefined;
    },
    end(id) {
      if (id !== undefined) known.delete(id);
    },
    clear: () => known.clear(),
  };
}

/** Whether the provider accepts the cookie or asks for the password again. */
export const isGood = (signIn: SignIn, cookie: IdpBehavior['cookie']): boolean => cookie === 'kept' || signIn.fresh;

export function needsCode(signIn: SignIn, mfa: IdpBehavior['mfa']): boolean {
  return { never: false, 'after-password': signIn.code === 'never', always: signIn.code !== 'just-now' }[mfa];
}
