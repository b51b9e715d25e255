import { app } from 'electron';
import type { UpdatesPort } from '../../app/updates/updates-port.ts';
import type { Fetch } from '../aws/sdk-request-handler.ts';
import { restartArguments } from './restart-arguments.ts';
import { updateBuild } from './update-build.ts';

type Options = {
  /** Mai's data folder. */
  readonly folder: string;
  readonly fetch: Fetch;
  /** Quits Mai, and keeps its roles active. */
  readonly quitForUpgrade: () => void;
};

/** The start has other things to do. What changed meanwhile is seen then. Milliseconds. */
const AFTER_START = 30_000;

/** The core's port for updates. Almost all of it is loaded when it is needed, minutes after the start. */
export function systemUpdates({ folder, fetch, quitForUpgrade }: Options): UpdatesPort {
  const archive = app.getAppPath();
  const version = app.getVersion();
  // The path, since the program of this process may be gone from there.
  const program = process.execPath;
  const restart = () => {
    app.relaunch({ execPath: program, args: restartArguments(process.argv) });
    quitForUpgrade();
  };
  return {
    async open() {
      const [{ createUpdater }, { runProgram }, files] = await Promise.all([
        import('./create-updater.ts'),
        import('../company/run-program.ts'),
        import('original-fs'),
      ]);
      const { platform, arch, env: environment } = process;
      const build = updateBuild(environment, app.isPackaged);
      return createUpdater({
        ...{ folder, fetch, build, version, archive, program, run: runProgram },
        ...{ platform, arch, environment, isPackaged: app.isPackaged, home: app.getPath('home') },
        openFile: files.promises.open,
      });
    },
    watchInstalled(report) {
      // Run from source there is no archive.
      if (!app.isPackaged) return () => {};
      let cancel = () => {};
      let isEnded = false;
      const begin = async () => {
        const [{ watchInstalled }, files] = await Promise.all([import('./watch-installed.ts'), import('original-fs')]);
        if (!isEnded) cancel = watchInstalled({ archive, version, files: files.promises }, report);
      };
      const timer = setTimeout(() => void begin(), AFTER_START);
      return () => {
        isEnded = true;
        clearTimeout(timer);
        cancel();
      };
    },
    restart,
  };
}
