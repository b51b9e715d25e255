import type * as z from 'zod/mini';
import type { SchemaFault, SetupProblem } from '../domain/failures/setup-problem.ts';
import { type LineOf, readJson } from '../domain/read-json.ts';
import { portalAt } from '../identity-center/portal-address.ts';
import { canonicalJson } from './canonical-json.ts';
import { HIDDEN } from './format/setup-patterns.ts';
import { type CompanySetup, LARGEST_SETUP, LOCKED_VALUES, SETUP } from './setup-schema.ts';

export type SetupReading =
  | {
      readonly ok: true;
      readonly setup: CompanySetup;
      readonly signature?: string;
      /** Signed content. */
      readonly signed: string;
      /** All hosts of sign-in and integrated sign-in. */
      readonly hosts: readonly NamedHost[];
    }
  | { readonly ok: false; readonly problem: SetupProblem };

/** A host of a setup with its problem if it is a public suffix. The shell has the list of public suffixes. */
export type NamedHost = { readonly host: string; readonly ifPublic: SetupProblem };

/** Parses a setup file. A file with a problem is rejected as a whole; the first from the top is named. */
export function parseSetup(text: string): SetupReading {
  const inspected = inspectSetup(text);
  return inspected.ok ? inspected : { ok: false, problem: inspected.problems[0] };
}

/** Parses a setup file, and names all problems from the top, as far as one doesn't hide the next. */
export function inspectSetup(text: string): Extract<SetupReading, { ok: true }> | Problems {
  if (text.length > LARGEST_SETUP) return broken({ kind: 'too-large' });
  if (text.trim() === '') return broken({ kind: 'syntax', line: 1, fault: 'empty' });
  const json = readJson(text);
  if (!json.ok) {
    const { line, fault, name } = json;
    return broken({ kind: 'syntax', line, fault, ...(name !== undefined && { name }) });
  }
  const parsed = SETUP.safeParse(json.value);
  if (!parsed.success) return broken(...problemsOf(parsed.error.issues, json.value, json.lineOf));
  const lacking = [
    ...unlistedNames(json.value, json.lineOf),
    ...locksWithoutValue(json.value, json.lineOf),
    ...portalsWithoutRegion(parsed.data, json.lineOf),
  ];
  if (lacking.length > 0) return broken(...lacking);
  const { $schema: _, signature, ...setup } = parsed.data;
  const { signature: __, ...rest } = json.value as Readonly<Record<string, unknown>>;
  const hosts = hostsIn(setup, json.lineOf);
  return { ok: true, setup, signed: canonicalJson(rest), hosts, ...(signature !== undefined && { signature }) };
}

function hostsIn({ providers = [], integratedSignIn = [] }: CompanySetup, lineOf: LineOf): readonly NamedHost[] {
  const named = (path: readonly PropertyKey[]) => (host: string, index: number) => ({
    host,
    ifPublic: problemAt([...path, index], { kind: 'public-suffix', host }, lineOf),
  });
  return [
    ...providers.flatMap(({ allowedHosts = [] }, index) =>
      allowedHosts.map(named(['providers', index, 'allowedHosts'])),
    ),
    ...integratedSignIn.map(named(['integratedSignIn'])),
  ];
}

/** zod leaves `__proto__` out of records instead of refusing it. */
function unlistedNames(value: unknown, lineOf: LineOf): readonly SchemaProblem[] {
  const name = '__proto__';
  const paths = ['accounts', 'locked'].map(record => [record, name]).filter(path => valueAt(value, path) !== undefined);
  return paths.map(path => unknownName(path, name, lineOf));
}

function locksWithoutValue(value: unknown, lineOf: LineOf): readonly SchemaProblem[] {
  return Object.entries(LOCKED_VALUES).flatMap(([setting, place]): readonly SchemaProblem[] => {
    const path = ['locked', setting];
    if (valueAt(value, path) === undefined || valueAt(value, place) !== undefined) return [];
    return [problemAt(path, { kind: 'lock-without-value', value: place.join('.') }, lineOf)];
  });
}

/** A portal's region has to be known before people sign in, and only some portals' hosts have it. */
function portalsWithoutRegion({ providers = [] }: CompanySetup, lineOf: LineOf): readonly SchemaProblem[] {
  return providers.flatMap(({ address, identityCenter }, index) => {
    const portal = portalAt(address);
    const isUnknown = portal !== undefined && portal.region === undefined && identityCenter === undefined;
    return isUnknown ? [problemAt(['providers', index, 'identityCenter'], { kind: 'missing' }, lineOf)] : [];
  });
}

type Problems = { readonly ok: false; readonly problems: readonly [SetupProblem, ...SetupProblem[]] };

/** Problems from the top of the file. */
function broken(...problems: readonly SetupProblem[]): Problems {
  const lineOf = (problem: SetupProblem) => ('line' in problem ? problem.line : 1);
  const [first = UNNAMED, ...more] = problems.toSorted((one, other) => lineOf(one) - lineOf(other));
  return { ok: false, problems: [first, ...more] };
}

const UNNAMED: SetupProblem = { kind: 'schema', line: 1, at: '', field: '', fault: { kind: 'form' } };

type Issue = z.core.$ZodIssue;
type SchemaProblem = Extract<SetupProblem, { kind: 'schema' }>;

const problemsOf = (issues: readonly Issue[], value: unknown, lineOf: LineOf): readonly SchemaProblem[] =>
  issues.flatMap(issue =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(name => unknownName([...issue.path, name], name, lineOf))
      : [problemAt(issue.path, faultOf(issue, value), lineOf)],
  );

const unknownName = (path: readonly PropertyKey[], name: string, lineOf: LineOf): SchemaProblem =>
  problemAt(path, { kind: 'unknown-name', name }, lineOf);

const problemAt = (path: readonly PropertyKey[], fault: SchemaFault, lineOf: LineOf): SchemaProblem => ({
  kind: 'schema',
  line: lineOf(path),
  at: written(path),
  field: fieldOf(path),
  fault,
});

function faultOf(issue: Issue, value: unknown): SchemaFault {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'int') return { kind: 'form' };
      return valueAt(value, issue.path) === undefined
        ? { kind: 'missing' }
        : { kind: 'type', expected: issue.expected };
    case 'invalid_value':
      return valueAt(value, issue.path) === undefined
        ? { kind: 'missing' }
        : { kind: 'choice', choices: issue.values.map(String) };
    case 'too_big':
      if (issue.origin === 'number') return { kind: 'form' };
      return { kind: issue.origin === 'array' ? 'too-many' : 'too-long', most: Number(issue.maximum) };
    case 'too_small':
      return { kind: issue.origin === 'number' ? 'form' : 'too-short' };
    case 'invalid_format':
      return hiddenIn(valueAt(value, issue.path)) ?? { kind: 'form' };
    default:
      return { kind: 'form' };
  }
}

function hiddenIn(text: unknown): SchemaFault | undefined {
  const [hidden] = (typeof text === 'string' && new RegExp(HIDDEN, 'u').exec(text)) || [];
  const code = hidden?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return code === undefined ? undefined : { kind: 'hidden', code: `U+${code}` };
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step)
        ? (inside as Readonly<Record<PropertyKey, unknown>>)[step]
        : undefined,
    value,
  );

function written(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    const name = String(step);
    if (!/^[A-Za-z$][\w$]*$/.test(name)) return `${text}[${JSON.stringify(name.slice(0, 60))}]`;
    return text === '' ? name : `${text}.${name}`;
  }, '');
}

/** List indexes and record keys are not names of the schema: their parent says what they are. */
function fieldOf(path: readonly PropertyKey[]): string {
  const names = path.filter(step => typeof step === 'string');
  const isRecordKey = (names[0] === 'accounts' || names[0] === 'locked') && names.length === 2;
  return (isRecordKey ? names[0] : names.at(-1)) ?? '';
}
