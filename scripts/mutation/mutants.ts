import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import type { Guard } from './guards.ts';

type Result = Awaited<ReturnType<Stryker['runMutationTest']>>[number];
type Options = NonNullable<ConstructorParameters<typeof Stryker>[0]>;

/** A mutant, and whether a test detected it. */
export type Mutant = {
  /** Relative to the repository. */
  readonly file: string;
  /** Stryker's mutator name. */
  readonly mutator: string;
  /** First line of the mutated code. This and the next two: whitespace collapsed, the middle of a long text omitted. */
  readonly line: string;
  readonly was: string;
  readonly is: string;
  readonly fate: 'killed' | 'survived' | 'invalid';
};

const FATES: Readonly<Record<Result['status'], Mutant['fate']>> = {
  Killed: 'killed',
  // An endless loop, or a wait that never ends.
  Timeout: 'killed',
  Survived: 'survived',
  NoCoverage: 'survived',
  Ignored: 'survived',
  Pending: 'survived',
  // Does not compile, so it could not ship.
  CompileError: 'invalid',
  RuntimeError: 'invalid',
};

/** Sandboxes and results of earlier runs: `.cache` is not in the repository. */
const WORK = '.cache/mutation';

/** All mutants of a guard's code, each run against the guard's tests. `isFresh` ignores results of earlier runs. */
export async function mutantsOf(guard: Guard, root: string, isFresh: boolean): Promise<readonly Mutant[]> {
  process.env.MUTATION_TESTS = JSON.stringify(guard.tests);
  const results = await run({
    mutate: [...guard.code],
    ignoreStatic: true,
    incremental: true,
    incrementalFile: `${WORK}/${guard.name}.json`,
    force: isFresh,
  });
  // Code that runs at module load needs a reload per mutant, which is slow: only if no other test decides.
  // Not incremental: Stryker would not see that a new test reaches it.
  const undecided = results.filter(({ static: isStatic, status }) => isStatic === true && FATES[status] === 'survived');
  const again = undecided.length === 0 ? [] : await run({ mutate: undecided.map(rangeOf) });
  const decided = new Map(again.map(result => [placeOf(result), result]));
  return results.map(result => mutantOf(decided.get(placeOf(result)) ?? result, root));
}

const run = (options: Options): Promise<readonly Result[]> =>
  new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    tempDirName: `${WORK}/sandbox`,
    ignorePatterns: ['/out', '/dist', '/.cache', '/.types', '/e2e/gallery/pictures'],
    // Stryker would rewrite it with the compiler's old API, which TypeScript 7 lacks; Vitest does not read it.
    tsconfigFile: 'none',
    disableTypeChecks: false,
    // Milliseconds, for a busy machine: most endless loops end by Stryker's iteration limit.
    timeoutMS: 10_000,
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
    warnings: false,
    ...options,
  }).runMutationTest();

const placeOf = ({ fileName, location: { start, end }, mutatorName, replacement }: Result): string =>
  [fileName, start.line, start.column, end.line, end.column, mutatorName, replacement].join(':');

const rangeOf = ({ fileName, location: { start, end } }: Result): string =>
  `${relative(process.cwd(), fileName)}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;

function mutantOf({ fileName, location, mutatorName, replacement = '', status }: Result, root: string): Mutant {
  const { start, end } = location;
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const cut = [...lines.slice(0, -1), (lines.at(-1) ?? '').slice(0, end.column - 1)].join('\n').slice(start.column - 1);
  return {
    file: relative(root, fileName),
    mutator: mutatorName,
    line: squeezed(lines[0] ?? ''),
    was: squeezed(cut),
    is: squeezed(replacement),
    fate: FATES[status],
  };
}

function squeezed(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 90 ? `${flat.slice(0, 60)} … ${flat.slice(-27)}` : flat;
}
