import {
  type PoolOptions,
  type PoolRunnerInitializer,
  type PoolWorker,
  ThreadsPoolWorker,
  type WorkerRequest,
} from 'vitest/node';

declare module 'vitest' {
  /** Run information from Stryker's runner. */
  interface ProvidedContext {
    mode: 'dry-run' | 'mutant';
    mutantActivation: 'runtime' | 'static';
  }
}

/** Threads accumulate state, so they are replaced after this many runs. */
const MOST_RUNS = 60;

/**
 * A thread that is reused across runs. Vitest starts one per run, and each mutant is a run: the start costs ten times as much as
 * the tests.
 */
class WarmThread extends ThreadsPoolWorker {
  readonly #listeners = new Set<(...args: unknown[]) => void>();
  #runs = 0;

  get isWornOut(): boolean {
    return this.#runs >= MOST_RUNS;
  }

  override async start(): Promise<void> {
    if (this.#runs === 0) await super.start();
    this.#runs += 1;
  }

  override on(event: string, callback: (...args: unknown[]) => void): void {
    if (event === 'message') this.#listeners.add(callback);
    super.on(event, callback);
  }

  override off(event: string, callback: (...args: unknown[]) => void): void {
    this.#listeners.delete(callback);
    super.off(event, callback);
  }

  override send(message: WorkerRequest): void {
    if (message.type !== 'stop' || this.isWornOut) super.send(message);
    else for (const listener of [...this.#listeners]) listener({ type: 'stopped', __vitest_worker_response__: true });
  }

  override async stop(): Promise<void> {
    if (this.isWornOut) await super.stop();
    else for (const listener of [...this.#listeners]) this.off('message', listener);
  }
}

let warm: WarmThread | undefined;

function worker(options: PoolOptions): PoolWorker {
  // A mutant in code that runs at module load needs a new thread.
  const { mode, mutantActivation } = options.project.getProvidedContext();
  if (mode !== 'mutant' || mutantActivation !== 'runtime') return new ThreadsPoolWorker(options);
  if (warm === undefined || warm.isWornOut) warm = new WarmThread(options);
  return warm;
}

/** Thread pool for Vitest under Stryker's runner, which passes run information by `provide`. */
export const warmPool: PoolRunnerInitializer = { name: 'warm', createPoolWorker: worker };
