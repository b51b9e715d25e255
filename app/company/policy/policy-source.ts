import type { PolicyFault, PolicyProblem } from '../../domain/failures/setup-problem.ts';
import { parseSetup } from '../parse-setup.ts';
import type { Policies } from '../setup-offer.ts';
import type { CompanySetup } from '../setup-schema.ts';

/** Policy texts by file or value name. */
export type PolicyTexts = Readonly<Record<string, string>>;

/** Current contents of a policy location. */
export type PlaceReading =
  /** Certainly no policy: its parent could be read. */
  | { readonly kind: 'absent' }
  /** Unreadable, or writable by others than administrators. `name` says which part. */
  | { readonly kind: 'refused'; readonly name: string; readonly fault: PolicyFault }
  /** In order of precedence. */
  | { readonly kind: 'read'; readonly entries: readonly PolicyEntry[] };

export type PolicyEntry = { readonly name: string } & ({ readonly text: string } | { readonly fault: PolicyFault });

/** Last valid policies by location and name. */
export type PolicyMemory = Readonly<Record<string, PolicyTexts>>;

export type PolicyReading = Policies & {
  /** Policies to remember: they stay in force if a problem occurs later. */
  readonly good: PolicyMemory;
};

/**
 * Policies of all locations, in order. If a policy or location has a problem, the last valid version
 * (`before`) stays in force. It is dropped only if its location is readable, trusted, and does not contain it any more.
 */
export function policiesIn(readings: ReadonlyMap<string, PlaceReading>, before: PolicyMemory): PolicyReading {
  const policies: CompanySetup[] = [];
  const problems: PolicyProblem[] = [];
  const good: Record<string, PolicyTexts> = {};
  for (const [place, reading] of readings) {
    const former = before[place] ?? {};
    const texts: Record<string, string> = {};
    for (const entry of entriesOf(reading, former)) {
      const { fault, text } = read(entry);
      const kept = fault === undefined ? text : former[entry.name];
      const last = kept === undefined ? undefined : parseSetup(kept);
      const isGood = last?.ok === true;
      if (fault !== undefined)
        problems.push({ name: entry.name, problem: fault, remains: isGood ? 'last-good' : 'nothing' });
      if (!isGood || kept === undefined) continue;
      policies.push(last.setup);
      texts[entry.name] = kept;
    }
    if (reading.kind === 'refused') {
      const remains = Object.keys(texts).length > 0 ? 'last-good' : 'nothing';
      problems.push({ name: reading.name, problem: reading.fault, remains });
    }
    if (Object.keys(texts).length > 0) good[place] = texts;
  }
  return { policies, problems, good };
}

function entriesOf(reading: PlaceReading, former: PolicyTexts): readonly PolicyEntry[] {
  switch (reading.kind) {
    case 'absent':
      return [];
    case 'refused':
      return Object.entries(former).map(([name, text]) => ({ name, text }));
    case 'read':
      return reading.entries;
  }
}

function read(entry: PolicyEntry): { readonly text?: string; readonly fault?: PolicyFault } {
  if ('fault' in entry) return { fault: entry.fault };
  const parsed = parseSetup(entry.text);
  return parsed.ok ? { text: entry.text } : { fault: parsed.problem };
}

/** Log line of each policy in force: `folder 10-acme.json revision 7 signing key ed25519:dFZX3YMxaj5v`. */
export const policyLines = ({ good }: PolicyReading): readonly string[] =>
  Object.entries(good).flatMap(([place, texts]) =>
    Object.entries(texts).map(([name, text]) => {
      const parsed = parseSetup(text);
      const { revision = undefined, signingKey, signingKeys = [] } = parsed.ok ? parsed.setup : {};
      const keys = [...(signingKey === undefined ? [] : [signingKey]), ...signingKeys];
      return [
        `${place} ${name}`,
        ...(revision === undefined ? [] : [`revision ${revision}`]),
        // As much as the log lets through, and enough to tell keys apart.
        ...keys.map(key => `signing key ${key.slice(0, 20)}`),
      ].join(' ');
    }),
  );

/** Log line of a problem in a machine-readable form: `10-acme.json:4 schema providers type, last good in force`. */
export function problemLine({ name, problem, remains }: PolicyProblem): string {
  const inForce = remains === 'last-good' ? 'last good in force' : 'nothing in force';
  switch (problem.kind) {
    case 'syntax':
      return `${name}:${problem.line} syntax ${problem.fault}, ${inForce}`;
    case 'schema':
      return `${name}:${problem.line} schema ${problem.at} ${problem.fault.kind}, ${inForce}`;
    case 'unreadable':
      return `${name} unreadable ${problem.fault}, ${inForce}`;
    default:
      return `${name} ${problem.kind}, ${inForce}`;
  }
}
