import { problemLine } from '../company/policy/policy-source.ts';
import { policySentences } from '../company/setup-words.ts';
import type { PolicyProblem } from '../domain/failures/setup-problem.ts';
import type { Text } from '../text/en/en.ts';
import { printable } from './option-values.ts';
import { type ListedValue, listPolicy, type Source } from './policy-listing.ts';

type Policy = { readonly sources: readonly Source[]; readonly problems: readonly PolicyProblem[] };

/** The answer to `mai --policy --json`. Its names never change. */
export function policyJson({ sources, problems }: Policy): string {
  const listed = {
    version: 1,
    sources: sources.map(({ place, name, setup, state, signedWith }) => ({
      place,
      name,
      company: setup.company,
      ...(setup.revision !== undefined && { revision: setup.revision }),
      state,
      ...(signedWith !== undefined && { signedWith }),
    })),
    values: listPolicy(sources).map(({ setting, value, source, line, isInForce, lock }) => ({
      ...{ setting, value, place: source.place, name: source.name },
      ...(line !== undefined && { line }),
      inForce: isInForce,
      ...(lock !== undefined && { lock }),
    })),
    problems: problems.map(problem => ({
      name: problem.name,
      ...('line' in problem.problem && { line: problem.problem.line }),
      problem: problemLine(problem),
      inForce: problem.remains,
    })),
  };
  return `${JSON.stringify(listed, null, 2).replace(/(?!\n)\p{C}/gu, escaped)}\n`;
}

/** A file's name may have characters that a terminal executes. */
const escaped = (character: string): string =>
  character.replace(/[\s\S]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The answer to `mai --policy`: sources, a table of values, problems. */
export function policyText({ sources, problems }: Policy, text: Text): string {
  const words = text.commandLine.policy;
  const heads = sources.map(source => aligned([[source.name, ...factsOf(source, text)]])[0] ?? '');
  const rows = listPolicy(sources).map(value => rowOf(value, text));
  const table =
    rows.length === 0 ? [] : ['', ...aligned([[words.setting, words.value, words.from, words.lock], ...rows])];
  const broken = problems.map(problem =>
    text.sentences(policySentences({ ...problem, name: whereOf(problem) }, text.company, text.failures.files)),
  );
  const nothing = sources.length === 0 ? [words.none] : [];
  return [...nothing, ...heads, ...table, ...(broken.length > 0 ? ['', ...broken] : []), ''].map(printed).join('\n');
}

const whereOf = ({ name, problem }: PolicyProblem): string => ('line' in problem ? `${name}:${problem.line}` : name);

function factsOf({ setup, state, signedWith }: Source, text: Text): readonly string[] {
  const { company } = text;
  const { revision } = setup;
  return [
    setup.company,
    ...(revision === undefined ? [] : [company.offer.revision(revision)]),
    ...(signedWith === undefined ? [] : [signedWith]),
    ...(state === 'last-good' ? [company.remains[state]] : []),
    ...(state === 'void' ? [company.inForce.unaccepted(setup.company)] : []),
  ];
}

function rowOf({ setting, value, source, line, isInForce, lock = '' }: ListedValue, text: Text): readonly string[] {
  const shown = Array.isArray(value) ? value.join(', ') : String(value);
  const from = line === undefined ? source.name : `${source.name}:${line}`;
  return [setting, shown, isInForce ? from : text.commandLine.policy.overridden(from), lock];
}

/** Columns of equal width, two spaces apart. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<readonly number[]>(
    (most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)),
    [],
  );
  return rows.map(row =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** Policies have no such character, but their file names may. */
const printed = (line: string): string => printable(line, Number.POSITIVE_INFINITY);
