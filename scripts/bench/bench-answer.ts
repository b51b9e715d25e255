import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Bench } from './bench.ts';
import type { Take } from './measures.ts';
import { environmentFor, start, switchesFor } from './started.ts';

/** `mai --credentials PROFILE` answered by the running Mai, compared with an Electron that prints and exits. */
export async function benchAnswer({ programs, display, rounds, homes }: Bench, take: Take): Promise<void> {
  const home = await homes.desk({ roles: 100, active: 20 });
  const [profile = ''] = /(?<=\[).*(?=\])/.exec(home.read(home.credentials)) ?? [];
  const running = await start(programs.mai, home, display);
  const other = homes.empty();
  await running.wait(5);
  const answer = async (program: string, args: readonly string[], environment: Record<string, string>) => {
    const from = performance.now();
    const child = spawn(program, args, { env: environment, stdio: ['ignore', 'pipe', 'ignore'] });
    const [output] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    if (!output.startsWith('{')) throw new Error(`${program} gave no answer.`);
    return performance.now() - from;
  };
  for (let round = 0; round < rounds * 2; round += 1) {
    const mai = await answer(
      programs.mai,
      [...switchesFor(home), '--credentials', profile],
      environmentFor(home, display),
    );
    const baseline = await answer(programs.print, switchesFor(other), environmentFor(other, display));
    take('answer', { mai, baseline });
  }
  await running.stop();
}
