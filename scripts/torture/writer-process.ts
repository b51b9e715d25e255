import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { WriterOrder } from './writer-order.ts';

const SCRIPT = join(import.meta.dirname, 'writer.ts');

/** Fills the compile cache once, so that writers start fast: a killed one leaves no compiled code. */
export function warmUp(cache: string): void {
  spawnSync(process.execPath, [SCRIPT], { input: '', env: { ...process.env, NODE_COMPILE_CACHE: cache } });
}

/** The parent's handle of a writer. */
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
  /** Whether it did not recognize its own section. */
  get asked(): boolean {
    return this.#asked;
  }
  get acknowledgements(): number {
    return this.#acknowledgements;
  }

  /** Continues after a killed writer of the same profile, whose last acknowledged edit must still be checked. */
  async begin(order: WriterOrder, acknowledged: number): Promise<void> {
    await this.#ready;
    this.#started = order.from - 1;
    this.#acknowledged = acknowledged;
    this.#child.stdin.write(`${JSON.stringify(order)}\n`);
  }

  /** Sends SIGKILL; returns everything reported before. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#drained;
  }
}
