import type { ElectronApplication, JSHandle } from 'playwright';

/** What Playwright says when V8 has cleared away the promise of an answer before it was sent. */
const LOST = 'Resulting promise was garbage collected';

type Ask = (...given: never[]) => Promise<unknown>;

/**
 * Lets the main process be asked once more where its answer was lost, as happens now and then while Mai is busy with its start.
 * What was asked has been done by then: questions have to bear being asked twice.
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

/** What is asked by way of a handle can be lost as well. */
function withHandle<Asks extends Ask>(ask: Asks): Asks {
  const asking = async (...given: never[]): Promise<unknown> => {
    const handle = (await ask(...given)) as JSHandle;
    handle.evaluate = again(handle, 'evaluate');
    return handle;
  };
  return asking as unknown as Asks;
}
