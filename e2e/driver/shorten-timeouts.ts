import type { RunningApp } from './running-app.ts';

type Hurried = typeof globalThis & { unhurried?: typeof setTimeout };

/** Replaces a timeout of Mai's by a shorter one. Milliseconds. */
export const hurry = (mai: RunningApp, patience: number, moment: number): Promise<void> =>
  mai.electron.evaluate(
    (_, [long, short]) => {
      const here = globalThis as Hurried;
      const { unhurried = setTimeout } = here;
      here.unhurried = unhurried;
      here.setTimeout = ((run: () => void, wait: number, ...given: []) =>
        unhurried(run, wait === long ? short : wait, ...given)) as typeof setTimeout;
    },
    [patience, moment] as const,
  );

/** Restores Mai's timeouts. */
export const takeTime = (mai: RunningApp): Promise<void> =>
  mai.electron.evaluate(() => {
    const here = globalThis as Hurried;
    here.setTimeout = here.unhurried ?? setTimeout;
  });
