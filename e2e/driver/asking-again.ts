import type { ElectronApplication, JSHandle } from 'playwright';

/** Playwright's error when V8 has garbage-collected the promise of an evaluation before it was answered. */
const LOST = 'Resulting promise was garbage collected';

type Ask = (...given: never[]) => Promise<unknown>;

/**
 * Retries an evaluation in the main process whose answer was lost, which happens now and then while Mai starts.
 * The function has run by then, so it must be idempotent.
 */
export function askingAgain(electron: ElectronApplication): ElectronApplication {
  electron.evaluate = again(electron, 'evaluate');
  electron.browserWindow = withHandle(again(electron, 'browserWindow'));
  electron.evaluateHandle = withHandle(again(electron, 'evaluateHandle'));
  return electron;
}

function again<On extends object, Name extends keyof On>(on: On, name: Name): On[Name] {
  const ask = (on[name] as unknown as Ask).bind(on);
  const asking = async (...given: never[]): Promise<unknown> => {
    for (;;) {
      try {
        return await ask(...given);
      } catch (error) {
        if (!String(error).includes(LOST)) throw error;
      }
    }
  };
  return asking as unknown as On[Name];
}

/** Evaluations through a handle can be lost too. */
function withHandle<Asks extends Ask>(ask: Asks): Asks {
  const asking = async (...given: never[]): Promise<unknown> => {
    const handle = (await ask(...given)) as JSHandle;
    handle.evaluate = again(handle, 'evaluate');
    return handle;
  };
  return asking as unknown as Asks;
}
