// What applies on a computer, and where each value comes from: the answer to `mai --policy`.
import { withinPolicies } from '../company/policy/within-policies.ts';
import { signingKeysOf } from '../company/setup-offer.ts';
import type { CompanySetup } from '../company/setup-schema.ts';
import { addressKey } from '../domain/address-key.ts';
import type { LineOf } from '../domain/read-json.ts';

/** A policy, or the setup that the person has accepted, which comes last. */
export type Source = {
  /** `folder`, `registry`, `managed-preferences`; `setup` for one from a file or link. */
  readonly place: string;
  /** The file's path, the registry value, or the company of an accepted setup. */
  readonly name: string;
  readonly setup: CompanySetup;
  /** `last-good`: it has a problem now, and its last valid version applies. `void`: not signed with a key of the policy. */
  readonly state: 'in-force' | 'last-good' | 'void';
  /** The policy's key that signed an accepted setup. */
  readonly signedWith?: string;
  /** The line of a value in the file; undefined for a last valid version. */
  readonly lineOf?: LineOf;
};

export type Scalar = string | number | boolean;

/** A value with its source. */
export type ListedValue = {
  /** `defaults.region`, `providers[0].address`. */
  readonly setting: string;
  readonly value: Scalar | readonly Scalar[];
  readonly source: Source;
  readonly line?: number;
  /** False if another source takes precedence. */
  readonly isInForce: boolean;
  /** Why people can't change it. */
  readonly lock?: string;
};

type Path = readonly (string | number)[];
type Leaf = { readonly path: Path; readonly value: Scalar | readonly Scalar[] };

/** The settings whose lock has another name. */
const LOCK_OF: Readonly<Record<string, string>> = { profileName: 'profileNames', providers: 'companies' };
/** Of these, each source adds its own. */
const ADDED: ReadonlySet<string> = new Set(['production', 'integratedSignIn', 'roles.hide']);
const HEAD: ReadonlySet<string> = new Set(['version', 'company', 'revision']);

/** All values of all sources, which are in order of precedence. */
export function listPolicy(sources: readonly Source[]): readonly ListedValue[] {
  const valid = sources.filter(({ state }) => state !== 'void');
  const policies = valid.filter(isPolicy).map(({ setup }) => setup);
  return sources.flatMap(source =>
    leavesOf(source.setup).map(({ path, value }): ListedValue => {
      const lock = lockOf(path, valid);
      const line = source.lineOf?.(path);
      return {
        setting: written(path),
        value,
        source,
        ...(line !== undefined && { line }),
        isInForce:
          source.state !== 'void' &&
          (isPolicy(source) || isAllowed(path, source.setup, policies)) &&
          (isAdded(path) || deciding(path, source, valid) === source),
        ...(lock !== undefined && { lock }),
      };
    }),
  );
}

function leavesOf(setup: CompanySetup): readonly Leaf[] {
  const leaves = (path: Path, value: unknown): readonly Leaf[] => {
    if (Array.isArray(value) && value.some(item => typeof item === 'object'))
      return value.flatMap((item, index) => leaves([...path, index], item));
    if (Array.isArray(value)) return [{ path, value }];
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).flatMap(([name, member]) => leaves([...path, name], member));
    return [{ path, value: value as Scalar }];
  };
  return Object.entries(setup).flatMap(([name, value]) => (HEAD.has(name) ? [] : leaves([name], value)));
}

const isPolicy = ({ place }: Source): boolean => place !== 'setup';

/** Whether policies let a setup have the value. Its providers are compared by address elsewhere. */
function isAllowed(path: Path, setup: CompanySetup, policies: readonly CompanySetup[]): boolean {
  const allowed = withinPolicies(setup, policies);
  return valueAt(allowed, path[0] === 'providers' ? ['providers'] : path) !== undefined;
}

const isAdded = (path: Path): boolean => ADDED.has(path.slice(0, 2).join('.')) || ADDED.has(String(path[0]));

const lockNameOf = ([head = '', next]: Path): string =>
  head === 'defaults'
    ? String(next)
    : next !== undefined && String(head) === 'providers'
      ? 'companies'
      : (LOCK_OF[head] ?? '');

/** The lock of a value that people could change otherwise. */
function lockOf(path: Path, sources: readonly Source[]): string | undefined {
  const name = lockNameOf(path);
  return sources.map(({ setup }) => ownValue(setup.locked, name)).find(why => why !== undefined);
}

/** The source that decides a value which `of` has, too. A lock and its value stay together. */
function deciding(path: Path, of: Source, sources: readonly Source[]): Source | undefined {
  const [head, next] = path;
  const has = ({ setup }: Source): boolean => {
    switch (head) {
      case 'signingKey':
      case 'signingKeys':
        return signingKeysOf([setup]).length > 0;
      case 'support':
        return setup.support !== undefined;
      case 'providers': {
        const address = typeof next === 'number' ? of.setup.providers?.[next]?.address : undefined;
        const key = address === undefined ? undefined : addressKey(address);
        return (setup.providers ?? []).some(provider => addressKey(provider.address) === key);
      }
      default:
        return valueAt(setup, head === 'accounts' ? path.slice(0, 2) : path) !== undefined;
    }
  };
  const lock = head === 'defaults' || head === 'profileName' ? lockNameOf(path) : '';
  const locks = ({ setup }: Source): boolean => ownValue(setup.locked, lock) !== undefined;
  const having = sources.filter(has);
  const lockingPolicy = having.find(source => isPolicy(source) && locks(source));
  return lockingPolicy ?? having[0];
}

const ownValue = (
  record: Readonly<Record<string, string | undefined>> | undefined,
  name: string,
): string | undefined => (record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined);

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step)
        ? (inside as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    value,
  );

/** As Mai's messages about setups write paths. */
const written = (path: Path): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    if (!/^[A-Za-z$][\w$]*$/.test(step)) return `${text}[${JSON.stringify(step)}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
