import type { Mutant } from './mutants.ts';

/** A mutant that no test can detect, and why. */
export type Survivor = Omit<Mutant, 'fate'> & { readonly why: string };

export type Summary = {
  /** One line per file, and a total. */
  readonly table: readonly string[];
  /** `mutation score N % (K of M), S survivors explained`. */
  readonly score: string;
  /** Survivors without an explanation. */
  readonly unexplained: readonly Mutant[];
  /** Explanations whose mutant no longer exists or is now detected. */
  readonly outdated: readonly Survivor[];
  readonly isPassed: boolean;
};

/** In percent. */
const LEAST_SCORE = 90;

/** Summary of the mutants' results, given the explained survivors of the same files. */
export function judge(mutants: readonly Mutant[], explained: readonly Survivor[]): Summary {
  const valid = mutants.filter(({ fate }) => fate !== 'invalid');
  const survivors = valid.filter(({ fate }) => fate === 'survived');
  const listed = new Set(explained.map(keyOf));
  const alive = new Set(survivors.map(keyOf));
  const unexplained = survivors.filter(mutant => !listed.has(keyOf(mutant)));
  const outdated = explained.filter(entry => !alive.has(keyOf(entry)));
  const killed = valid.length - survivors.length;
  // Rounded down: 89.9 % is not 90 %.
  const score = valid.length === 0 ? 0 : Math.floor((killed / valid.length) * 100);
  return {
    table: tableOf(valid),
    score: `mutation score ${score} % (${killed} of ${valid.length}), ${survivors.length - unexplained.length} survivors explained`,
    unexplained,
    outdated,
    isPassed: score >= LEAST_SCORE && unexplained.length === 0 && outdated.length === 0,
  };
}

/** Without line numbers, so that entries survive edits around them. */
const keyOf = ({ file, mutator, line, was, is }: Omit<Mutant, 'fate'>): string =>
  JSON.stringify([file, mutator, line, was, is]);

function tableOf(mutants: readonly Mutant[]): readonly string[] {
  const files = [...new Set(mutants.map(({ file }) => file))].sort();
  const width = Math.max(...files.map(file => file.length), 'all'.length);
  const row = (name: string, ...cells: readonly (string | number)[]): string =>
    [name.padEnd(width), ...cells.map(cell => String(cell).padStart(9))].join('');
  const rowOf = (name: string, of: readonly Mutant[]): string => {
    const killed = of.filter(({ fate }) => fate === 'killed').length;
    return row(name, of.length, killed, of.length - killed, `${((killed / of.length) * 100).toFixed(1)} %`);
  };
  return [
    row('file', 'mutants', 'killed', 'survived', 'score'),
    ...files.map(file =>
      rowOf(
        file,
        mutants.filter(mutant => mutant.file === file),
      ),
    ),
    rowOf('all', mutants),
  ];
}
