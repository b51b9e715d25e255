import type { PolicyFault, PolicyProblem } from '../../domain/failures/setup-problem.ts';
import { parseSetUp } from '../parse-set-up.ts';
import type { Policies } from '../set-up-offer.ts';
import type { CompanySetUp } from '../set-up-schema.ts';

/** The texts of policies, by the names of their files or values. */
export type PolicyTexts = Readonly<Record<string, string>>;

/** What a place for policies holds now. */
export type PlaceReading =
  /** There is none, and that is certain: what it was in could be looked at. */
  | { readonly kind: 'absent' }
  /** It can't be read, or others than the administrators may change it. `name` says what of it. */
  | { readonly kind: 'refused'; readonly name: string; readonly fault: PolicyFault }
  /** In order: what an earlier one says counts. */
  | { readonly kind: 'read'; readonly entries: readonly PolicyEntry[] };

export type PolicyEntry = { readonly name: string } & ({ readonly text: string } | { readonly fault: PolicyFault });

/** What was last good, by the place and then by the name. */
export type PolicyMemory = Readonly<Record<string, PolicyTexts>>;

export type PolicyReading = Policies & {
  /** What is to be remembered: where something is wrong later, it is this that stays in force. */
  readonly good: PolicyMemory;
};

/**
 * The policies of all places, in their order. Whatever is wrong with a policy or with a whole place, what was last good
 * (`before`) stays in force. It is gone only where its place could be looked at, is trusted, and does not have it any more.
 */
export function policiesIn(readings: ReadonlyMap<string, PlaceReading>, before: PolicyMemory): PolicyReading {
  const policies: CompanySetUp[] = [];
  const problems: PolicyProblem[] = [];
  const good: Record<string, PolicyTexts> = {};
  for (const [place, reading] of readings) {
    const former = before[place] ?? {};
    const texts: Record<string, string> = {};
    for (const entry of entriesOf(reading, former)) {
      const { fault, text } = read(entry);
      const kept = fault === undefined ? text : former[entry.name];
      const last = kept === undefined ? undefined : parseSetUp(kept);
      const isGood = last?.ok === true;
      if (fault !== undefined)
        problems.push({ name: entry.name, problem: fault, remains: isGood ? 'last-good' : 'nothing' });
      if (!isGood || kept === undefined) continue;
      policies.push(last.setUp);
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
  const parsed = parseSetUp(entry.text);
  return parsed.ok ? { text: entry.text } : { fault: parsed.problem };
}

/** A problem as a line of the log, in words that programs can look for: `10-acme.json:4 schema providers type, last good in force`. */
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
