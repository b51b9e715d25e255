import type { Context, UseCases } from '../context.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { checkForUpdates, openUpdater } from './check-for-updates.ts';
import { downloadPackage, installDownloaded } from './install-update.ts';
import { installsInPlace } from './installation.ts';
import { updateChoice } from './update-choice.ts';
import type { UPDATES_COMMANDS } from './updates-commands.ts';
import type { FoundUpdate } from './updates-state.ts';

export const updatesUseCases: UseCases<typeof UPDATES_COMMANDS> = {
  setUpdates: async (context, { choice }) => {
    const { apply, updating } = context;
    updating.isAsked = false;
    apply({ type: 'preferencesChanged', change: { updates: choice } });
    // Then it waits for a click again.
    if (choice !== 'install' && context.snapshot().update?.stage === 'downloaded')
      apply({ type: 'updateStageChanged', stage: 'found' });
    installIfChosen(context);
    return ok();
  },
  readUpdateSource: async context => {
    await openUpdater(context);
    return ok();
  },
  checkForUpdates: async context => {
    const checked = await checkForUpdates(context);
    if (checked.ok) installIfChosen(context);
    return checked;
  },
  installUpdate: (context, { version }) =>
    withUpdate(context, version, async () => {
      const { installation } = (await openUpdater(context)).facts;
      if (!installsInPlace(installation)) return fail({ kind: 'not-found' });
      context.updating.isAsked = true;
      const downloaded = await downloadPackage(context);
      return downloaded.ok ? installDownloaded(context) : downloaded;
    }),
  downloadUpdate: (context, { version }) =>
    withUpdate(context, version, async found =>
      found.package === undefined ? fail({ kind: 'not-found' }) : context.ports.shell.openPage(found.package.address),
    ),
  dismissUpdate: async (context, { version }) => {
    if (context.snapshot().updatedTo === version) {
      context.apply({ type: 'updateDone', version: undefined });
      return ok();
    }
    return withUpdate(context, version, async () => {
      context.apply({ type: 'updateDismissed' });
      return ok();
    });
  },
  restartMai: async ({ ports }) => {
    ports.updates.restart();
    return ok();
  },
};

/** After a click that can lead to an installation, without waiting for it. */
function installIfChosen(context: Context): void {
  const { update, updateSource, ...chosen } = context.snapshot();
  const isChosen = updateSource !== undefined && updateChoice(chosen, updateSource.installation) === 'install';
  if (isChosen && update?.package !== undefined) context.inBackground({}, () => downloadPackage(context));
}

/** Runs it for the update that the person has seen; a list may have brought another one meanwhile. */
async function withUpdate(
  { snapshot }: Context,
  version: string,
  run: (update: FoundUpdate) => Promise<Result>,
): Promise<Result> {
  const { update } = snapshot();
  return update?.version === version ? run(update) : fail({ kind: 'offer-changed' });
}
