import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appCommand, appEnvironment, type Surroundings } from './running-app.ts';

/** Starts Mai once more beside the one that runs, as the system does with a file or a link. It hands over and ends. */
export async function startAgain(surroundings: Surroundings, ...more: readonly string[]): Promise<number> {
  const [program, ...args] = appCommand({ ...surroundings, arguments: more });
  const second = spawn(program, args, { env: appEnvironment(surroundings), stdio: 'ignore', cwd: surroundings.home });
  const [status] = await once(second, 'exit');
  return status;
}
