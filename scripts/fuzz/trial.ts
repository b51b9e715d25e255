/** Where the choices of an input come from: a whole number from 0 up to, but not, `count`. */
export type Random = { below(count: number): number };

/** What came of one hostile input. `wrong` is a sentence for each thing that must not have come of it. */
export type Outcome =
  | { readonly kind: 'taken' | 'refused' }
  | { readonly kind: 'wrong'; readonly what: readonly string[] };

export type Trial = {
  /** Mai's own part, whose time counts. May throw or reject, which is a crash. */
  readonly run: () => unknown;
  /** Judges what `run` gave, by other means than Mai's. */
  readonly judge: (result: never) => Outcome;
};

/** Something that Mai takes from outside, attacked. */
export type Target = {
  /** What the last line calls something that was wrong. */
  readonly wrong: string;
  readonly runs: number;
  readonly trial: (random: Random) => Trial | Promise<Trial>;
  /** Ends what the trials use. */
  readonly end?: () => Promise<void>;
};

export const trial = <T>(run: () => T, judge: (result: Awaited<T>) => Outcome): Trial => ({ run, judge });

export const TAKEN: Outcome = { kind: 'taken' };
export const REFUSED: Outcome = { kind: 'refused' };

/** Taken, unless something is wrong about it. */
export const takenUnless = (what: readonly string[]): Outcome => (what.length === 0 ? TAKEN : { kind: 'wrong', what });
