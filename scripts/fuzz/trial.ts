/** Source of an input's choices: an integer in [0, `count`). */
export type Random = { below(count: number): number };

/** Outcome of one hostile input. `wrong` is a sentence per violation. */
export type Outcome =
  | { readonly kind: 'taken' | 'refused' }
  | { readonly kind: 'wrong'; readonly what: readonly string[] };

export type Trial = {
  /** The timed part: Mai's code. May throw or reject, which counts as a crash. */
  readonly run: () => unknown;
  /** Checks the result of `run`, independently of Mai's code. */
  readonly judge: (result: never) => Outcome;
};

/** An input of Mai's under attack. */
export type Target = {
  /** Name of a violation in the last line. */
  readonly wrong: string;
  readonly runs: number;
  readonly trial: (random: Random) => Trial | Promise<Trial>;
  /** Closes resources of the trials. */
  readonly end?: () => Promise<void>;
};

export const trial = <T>(run: () => T, judge: (result: Awaited<T>) => Outcome): Trial => ({ run, judge });

export const TAKEN: Outcome = { kind: 'taken' };
export const REFUSED: Outcome = { kind: 'refused' };

/** Accepted, unless there is a violation. */
export const takenUnless = (what: readonly string[]): Outcome => (what.length === 0 ? TAKEN : { kind: 'wrong', what });
