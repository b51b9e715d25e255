import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { WriterOrder } from './writer-order.ts';

const SCRIPT = join(import.meta.dirname, 'writer.ts');

/** Compiles the writer once, so that those to come start fast: one that is killed leaves no compiled code behind. */
export function warmUp(cache: string): void {
  spawnSync(process.execPath, [SCRIPT], { input: '', env: { ...process.env, NODE_COMPILE_CACHE: cache } });
}

/** A writer as its parent sees it. */
export class WriterProcess {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #ready: Promise<unknown>;
  readonly #drained: Promise<unknown>;
  #started = 0;
  #acknowledged = 0;
  #acknowledgements = 0;
  #asked = false;
  readonly failures: string[] = [];

  constructor(cache: string) {
    const environment = { ...process.env, NODE_COMPILE_CACHE: cache };
    this.#child = spawn(process.execPath, [SCRIPT], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: environment,
    });
    const lines = createInterface(this.#child.stdout);
    this.#ready = once(lines, 'line');
    this.#drained = Promise.all([once(lines, 'close'), once(this.#child, 'exit')]);
    lines.on('line', line => {
      if (line.startsWith('>')) this.#started = Number(line.slice(1));
      if (line.startsWith('=')) {
        this.#acknowledged = Number(line.slice(1));
        this.#acknowledgements += 1;
      }
      if (line.startsWith('?')) this.#asked = true;
      if (line.startsWith('!')) this.failures.push(line.slice(1));
    });
  }

  get started(): number {
    return this.#started;
  }
  get acknowledged(): number {
    return this.#acknowledged;
  }
  /** Whether it took its own section for somebody else's. */
  get asked(): boolean {
    return this.#asked;
  }
  get acknowledgements(): number {
    return this.#acknowledgements;
  }

  /** Begins where another writer of the same profile was killed, whose last acknowledged edit still has to be seen. */
  async begin(order: WriterOrder, acknowledged: number): Promise<void> {
    await this.#ready;
    this.#started = order.from - 1;
    this.#acknowledged = acknowledged;
    this.#child.stdin.write(`${JSON.stringify(order)}\n`);
  }

  /** SIGKILL, and all it had said before. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#drained;
  }
}
