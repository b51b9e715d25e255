import type { RunningApp } from './running-app.ts';

type Hurried = typeof globalThis & { unhurried?: typeof setTimeout };

/** From now on, what Mai would do after so long it does after a moment, so that nobody waits for it. Milliseconds. */
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

/** From now on Mai is as patient as ever. */
export const takeTime = (mai: RunningApp): Promise<void> =>
  mai.electron.evaluate(() => {
    const here = globalThis as Hurried;
    here.setTimeout = here.unhurried ?? setTimeout;
  });
