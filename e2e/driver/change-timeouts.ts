import type { RunningApp } from './running-app.ts';

/** How long a hidden sign-in may take, and a hidden page of Mai stays loaded. Milliseconds. */
export const SILENT_LIMIT = 30_000;
export const DISCARD_AFTER = 30_000;
/** When a sign-in page is shown that has neither signed in nor come to rest. Milliseconds. */
export const SHOW_AT_LATEST = 4_000;

type Patched = typeof globalThis & { changedTimeouts?: Map<number | undefined, number> };

/** Replaces one of Mai's timeouts by another, both in milliseconds, besides those that are replaced already. */
export const changeTimeout = (mai: RunningApp, timeout: number, other: number): Promise<void> =>
  mai.electron.evaluate(
    (_, [timeout, other]) => {
      const patched = globalThis as Patched;
      if (patched.changedTimeouts === undefined) {
        const original = setTimeout;
        const changed = new Map<number | undefined, number>();
        patched.changedTimeouts = changed;
        patched.setTimeout = ((run: () => void, delay: number, ...rest: []) =>
          original(run, changed.get(delay) ?? delay, ...rest)) as typeof setTimeout;
      }
      patched.changedTimeouts.set(timeout, other);
    },
    [timeout, other] as const,
  );

/** Restores Mai's timeouts. */
export const restoreTimeouts = (mai: RunningApp): Promise<void> =>
  mai.electron.evaluate(() => (globalThis as Patched).changedTimeouts?.clear());

/** Tests that use a hidden page may take longer on a busy machine than Mai keeps it. */
export const keepHiddenPages = (mai: RunningApp): Promise<void> => changeTimeout(mai, DISCARD_AFTER, 600_000);

/** Mai shows a page that is only slow, too. */
export const neverShowSlowPages = (mai: RunningApp): Promise<void> => changeTimeout(mai, SHOW_AT_LATEST, 60_000);
