import type { SoakDesk } from './soak-desk.ts';

type Clocked = typeof globalThis & { trueNow?: () => number };
type Event = 'suspend' | 'resume';

/** The clocks of Mai's computer and of both companies. */
export class SoakClock {
  readonly #desk: SoakDesk;
  /** By how much the computer's clock is wrong, in milliseconds. */
  #wrong = 0;
  /** How long the computer has slept, in milliseconds, as tools see it: they sleep too. */
  #slept = 0;

  constructor(desk: SoakDesk) {
    this.#desk = desk;
  }

  /** AWS's time in epoch ms, as a tool on the computer can know it. */
  now(): number {
    return Date.now() + this.#slept;
  }

  /** The computer sleeps: time passes for everything, and the system reports suspend and resume. */
  async sleep(seconds: number): Promise<void> {
    const { idp, sts, identityCenter } = this.#desk.company.misbehave;
    await this.#set('suspend');
    for (const clock of [idp, sts, identityCenter]) clock.clockSeconds += seconds;
    await this.#set('resume');
    this.#slept += seconds * 1_000;
  }

  /** Sets the computer's clock wrong by this much, or right again. */
  async setWrong(seconds: number): Promise<void> {
    this.#wrong = seconds * 1_000;
    await this.#set();
  }

  async #set(event?: Event): Promise<void> {
    const ahead = this.#desk.company.misbehave.sts.clockSeconds * 1_000 + this.#wrong;
    await this.#desk.mai.electron.evaluate(
      ({ powerMonitor }, [ahead, event]) => {
        const here = globalThis as Clocked;
        const trueNow = here.trueNow ?? Date.now;
        here.trueNow = trueNow;
        Date.now = () => trueNow() + ahead;
        if (event !== undefined) powerMonitor.emit(event);
      },
      [ahead, event] as const,
    );
  }
}
