import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from 'playwright';
import type { PreloadApi } from '../../../app/bridge.ts';
import type { Command } from '../../../app/contract.ts';
import type { Result } from '../../../app/domain/result.ts';
import type { Snapshot } from '../../../app/snapshot.ts';
import { startBus, startDisplay } from '../../../e2e/desktop-fakes/desktop.ts';
import { askingAgain } from '../../../e2e/driver/asking-again.ts';
import { appEnvironment, RunningApp } from '../../../e2e/driver/running-app.ts';
import { runQuietly } from '../../setup/run-quietly.ts';

/** A computer on which Mai is installed in a folder of the person's own. */
export type UpdateDesk = {
  /** Where Mai is installed. */
  readonly app: string;
  /** Another version of Mai, to install in its place. */
  readonly next: string;
  readonly home: string;
  readonly data: string;
  /** The command line that starts Mai, without its folder. */
  readonly command: readonly string[];
  start(updates: object): Promise<Started>;
  log(): string;
  /** Asks a Mai to quit that was started by others. */
  quit(): Promise<void>;
  stop(): void;
};

export type Started = {
  send(command: Command): Promise<Result>;
  snapshot(): Promise<Snapshot>;
  isRunning(): boolean;
  close(): Promise<void>;
};

/** Mai's page, with the preload API. */
type Own = { readonly mai: PreloadApi };

/** The built app twice: as 0.1.0 and as `nextVersion`. */
export async function createDesk(root: string, folder: string, nextVersion: string): Promise<UpdateDesk> {
  const electron = process.env.MAI_ELECTRON;
  if (electron === undefined) throw new Error('MAI_ELECTRON names no Electron: start this by an npm script.');
  const [app, next, home] = [join(folder, 'app'), join(folder, 'next'), join(folder, 'home')];
  copyApp(root, app, '0.1.0');
  copyApp(root, next, nextVersion);
  const data = join(home, 'data');
  mkdirSync(data, { recursive: true });
  const [display, bus] = await Promise.all([startDisplay(), startBus()]);
  const switches = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', `--user-data-dir=${data}`];
  const command = [electron, ...switches];
  const around = { home, data, stsUrl: 'http://127.0.0.1:9', busAddress: bus.address, display: display.address };
  const env = (updates: object) =>
    appEnvironment({ ...around, environment: { MAI_UPDATES: JSON.stringify(updates), MAI_DESK: folder } });
  return {
    ...{ app, next, home, data, command },
    async start(updates) {
      const launched = await _electron.launch({
        executablePath: electron,
        args: [...switches, app],
        env: env(updates),
      });
      const running = new RunningApp(askingAgain(launched));
      await running.raise();
      const page = await running.popover();
      return {
        send: given => page.evaluate(sent => (globalThis as unknown as Own).mai.send(sent), given),
        snapshot: () =>
          page.evaluate(
            () =>
              new Promise<Snapshot>(resolve => {
                (globalThis as unknown as Own).mai.subscribe(written => resolve(JSON.parse(written) as Snapshot));
              }),
          ),
        isRunning: () => !running.isClosed,
        close: () => launched.close(),
      };
    },
    log: () => (existsSync(join(data, 'mai.log')) ? readFileSync(join(data, 'mai.log'), 'utf8') : ''),
    async quit() {
      await runQuietly(electron, [...switches, app, '--quit'], { env: env({}), timeout: 30_000 });
    },
    stop() {
      display.stop();
      bus.stop();
    },
  };
}

function copyApp(root: string, folder: string, version: string): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  cpSync(join(root, 'out'), join(folder, 'out'), { recursive: true });
  cpSync(join(root, 'assets'), join(folder, 'assets'), { recursive: true });
  symlinkSync(join(root, 'node_modules', 'keytar'), join(folder, 'node_modules', 'keytar'));
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, version }));
}
