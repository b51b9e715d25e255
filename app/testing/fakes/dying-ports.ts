import type { Ports } from '../../ports.ts';

/** Whether the call takes effect before the process is killed. */
export type Death = { readonly at: number; readonly when: 'before' | 'after' };

/**
 * Ports of a process that is killed at a given call: later calls have no effect and never resolve. Counts only asynchronous calls,
 * since nothing can interrupt the others.
 */
export class DyingPorts {
  /** The calls so far, as `port.method`. */
  readonly calls: string[] = [];
  #isDead = false;
  readonly #death: Death | undefined;

  constructor(death?: Death) {
    this.#death = death;
  }

  around(ports: Ports): Ports {
    return this.#wrapped(ports, '') as Ports;
  }

  #wrapped(value: unknown, name: string): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return new Proxy(value, {
      get: (target, property) => {
        const member: unknown = Reflect.get(target, property);
        const path = name === '' ? String(property) : `${name}.${String(property)}`;
        if (typeof member !== 'function') return name === '' ? this.#wrapped(member, path) : member;
        return (...given: unknown[]) => this.#call(path, () => Reflect.apply(member, target, given));
      },
    });
  }

  #call(path: string, run: () => unknown): unknown {
    const never = new Promise<never>(() => {});
    if (this.#isDead) return isTimed(path) ? never : run();
    if (!isTimed(path)) return run();
    this.calls.push(path);
    const dies = this.calls.length - 1 === this.#death?.at;
    if (dies && this.#death?.when === 'before') {
      this.#isDead = true;
      return never;
    }
    const answer = Promise.resolve(run());
    if (!dies) return answer.then(value => (this.#isDead ? never : this.#answer(path, value)));
    return answer.then(() => {
      this.#isDead = true;
      return never;
    });
  }

  /** A journaled intent has a call of its own. */
  #answer(path: string, value: unknown): unknown {
    return path === 'journal.note' ? this.#wrapped(value, 'journal.noted') : value;
  }
}

const TIMED: ReadonlySet<string> = new Set([
  'credentialStore.write',
  'credentialStore.remove',
  'credentialStore.read',
  'credentialStore.preview',
  'credentialStore.owned',
  'journal.note',
  'journal.noted.done',
  'journal.unfinished',
  'settings.save',
  'signIn.signIn',
  'sts.assumeRoleWithSaml',
  'sts.assumeRole',
  'accountNames.onSignInPage',
  'accountNames.alias',
  'vault.state',
  'activity.append',
  'iam.owner',
  'iam.list',
  'iam.lastUse',
  'iam.create',
  'iam.setActive',
  'iam.delete',
  'keyFiles.read',
  'keyFiles.sectionsWith',
  'keyFiles.preview',
  'keyFiles.replace',
  'rotationJournal.all',
  'rotationJournal.save',
  'rotationJournal.remove',
  'endpoint.start',
  'endpoint.stop',
]);

const isTimed = (path: string): boolean => TIMED.has(path);
