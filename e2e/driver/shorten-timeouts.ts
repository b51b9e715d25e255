import type { RunningApp } from './running-app.ts';

type Patched = typeof globalThis & { originalSetTimeout?: typeof setTimeout };

/** Replaces one of Mai's timeouts by a shorter one, both in milliseconds. */
export const shortenTimeout = (mai: RunningApp, timeout: number, shorter: number): Promise<void> =>
  mai.electron.evaluate(
    (_, [timeout, shorter]) => {
      const patched = globalThis as Patched;
      const { originalSetTimeout = setTimeout } = patched;
      patched.originalSetTimeout = originalSetTimeout;
      patched.setTimeout = ((run: () => void, delay: number, ...rest: []) =>
        originalSetTimeout(run, delay === timeout ? shorter : delay, ...rest)) as typeof setTimeout;
    },
    [timeout, shorter] as const,
  );

/** Restores Mai's timeouts. */
export const restoreTimeouts = (mai: RunningApp): Promise<void> =>
  mai.electron.evaluate(() => {
    const patched = globalThis as Patched;
    patched.setTimeout = patched.originalSetTimeout ?? setTimeout;
  });
