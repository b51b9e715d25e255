/** Records what was checked. Each check prints one line, so that a long run shows its progress. */
export interface Checks {
  /** Runs a check: it fails if `run` throws, with the error's message as the reason. Resolves to `run`'s value, or undefined after a failure. */
  check<Value>(name: string, run: () => Value | Promise<Value>): Promise<Value | undefined>;
  /** For what this machine can't show, with the reason. */
  notPossible(name: string, reason: string): void;
}

/** What a section gets. */
export interface Work extends Checks {
  /** Folder of the repository. */
  readonly root: string;
  /** An empty folder of the section's own. It is kept after a run, for inspection. */
  readonly folder: string;
}

/** A part of `npm run installers` that needs no other. */
export interface Section {
  readonly name: string;
  run(work: Work): Promise<void>;
}
