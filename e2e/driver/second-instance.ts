import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appCommand, appEnvironment, type Surroundings } from './running-app.ts';

/** Starts a second instance, as the system does for a file or link. It hands over its arguments and ends. */
export async function startAgain(surroundings: Surroundings, ...more: readonly string[]): Promise<number> {
  const [program, ...args] = appCommand({ ...surroundings, arguments: more });
  const second = spawn(program, args, { env: appEnvironment(surroundings), stdio: 'ignore', cwd: surroundings.home });
  const [status] = await once(second, 'exit');
  return status;
}
