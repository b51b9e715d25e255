import type { RunningApp } from './running-app.ts';

type Patched = typeof globalThis & {
  changedTimeouts?: Map<number | undefined, number>;
  originalSetTimeout?: typeof setTimeout;
};

/** Replaces one of Mai's timeouts by another, both in milliseconds, besides those that are replaced already. */
export const changeTimeout = (mai: RunningApp, timeout: number, other: number): Promise<void> =>
  mai.electron.evaluate(
    (_, [timeout, other]) => {
      const patched = globalThis as Patched;
      const { originalSetTimeout = setTimeout, changedTimeouts = new Map<number | undefined, number>() } = patched;
      changedTimeouts.set(timeout, other);
      patched.changedTimeouts = changedTimeouts;
      patched.originalSetTimeout = originalSetTimeout;
      patched.setTimeout = ((run: () => void, delay: number, ...rest: []) =>
        originalSetTimeout(run, changedTimeouts.get(delay) ?? delay, ...rest)) as typeof setTimeout;
    },
    [timeout, other] as const,
  );

/** Restores Mai's timeouts. */
export const restoreTimeouts = (mai: RunningApp): Promise<void> =>
  mai.electron.evaluate(() => {
    const patched = globalThis as Patched;
    patched.changedTimeouts?.clear();
  });

/** Mai discards a hidden page after half a minute, which tests that use it may take on a busy machine. */
export const keepHiddenPages = (mai: RunningApp): Promise<void> => changeTimeout(mai, 30_000, 600_000);

/** Mai shows a page that has not signed in after four seconds, even if it is only slow. */
export const neverShowSlowPages = (mai: RunningApp): Promise<void> => changeTimeout(mai, 4_000, 60_000);
