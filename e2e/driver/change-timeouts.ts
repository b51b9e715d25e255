import type { RunningApp } from './running-app.ts';

type Patched = typeof globalThis & { originalSetTimeout?: typeof setTimeout };

/** Replaces one of Mai's timeouts by another, both in milliseconds. */
export const changeTimeout = (mai: RunningApp, timeout: number, other: number): Promise<void> =>
  mai.electron.evaluate(
    (_, [timeout, other]) => {
      const patched = globalThis as Patched;
      const { originalSetTimeout = setTimeout } = patched;
      patched.originalSetTimeout = originalSetTimeout;
      patched.setTimeout = ((run: () => void, delay: number, ...rest: []) =>
        originalSetTimeout(run, delay === timeout ? other : delay, ...rest)) as typeof setTimeout;
    },
    [timeout, other] as const,
  );

/** Restores Mai's timeouts. */
export const restoreTimeouts = (mai: RunningApp): Promise<void> =>
  mai.electron.evaluate(() => {
    const patched = globalThis as Patched;
    patched.setTimeout = patched.originalSetTimeout ?? setTimeout;
  });
