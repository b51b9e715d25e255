import { Home } from '../../e2e/driver/home.ts';
import { type DeskOptions, desk } from './desk.ts';
import type { MeasureId, Take } from './measures.ts';
import type { Programs } from './programs.ts';

/** Context of the benches. */
export type Bench = {
  readonly programs: Programs;
  readonly display: string;
  readonly rounds: number;
  readonly homes: Homes;
};

/** Measures one or several values at once. */
export type BenchOf = {
  readonly measures: readonly MeasureId[];
  readonly run: (bench: Bench, take: Take) => Promise<void>;
};

/** Home folders of a run, removed at its end. */
export class Homes {
  readonly #made: Home[] = [];

  async desk(options: DeskOptions): Promise<Home> {
    return this.#keep(await desk(options));
  }

  empty(): Home {
    return this.#keep(new Home());
  }

  remove(): void {
    for (const home of this.#made) home.remove();
  }

  #keep(home: Home): Home {
    this.#made.push(home);
    return home;
  }
}
