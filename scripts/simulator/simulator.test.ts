import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** The Node that started npm, which may be the oldest that Mai's setup accepts; else this one. */
const node = process.env.npm_node_execpath ?? process.execPath;

test.skipIf(process.platform === 'win32')(
  'the simulated company serves what it prints, changes as asked, and stops cleanly',
  { timeout: 60_000 },
  async () => {
    const simulator = spawn(node, [join(root, 'scripts', 'prepare.mjs'), 'simulator', '--life', '300'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [simulator.stdout, simulator.stderr])
      stream.on('data', chunk => {
        printed += chunk;
      });
    const says = async (words: RegExp) => {
      const found = () => words.exec(printed);
      while (found() === null) await Promise.race([once(simulator.stdout, 'data'), ended()]);
      return found()?.[1] ?? '';
    };
    const end = once(simulator, 'close');
    const ended = () =>
      end.then(([status]) => Promise.reject(new Error(`It ended with ${status}, after printing:\n${printed}`)));

    await says(/(Stop with Ctrl\+C)/);
    const signIn = await says(/Sign-in address\n +(\S+)/);
    const sts = await says(/AWS_ENDPOINT_URL_STS=(\S+)/);
    expect((await fetch(signIn)).status).toBe(200);
    simulator.stdin.write('idp.serverErrors=all\n');
    await says(/(idp\.serverErrors=all)/);
    expect((await fetch(signIn)).status).toBe(500);
    simulator.stdin.write('help\n');
    await says(/(sts\.lifeSeconds=300)/);

    simulator.kill('SIGINT');
    expect((await end)[0]).toBe(0);
    await expect(fetch(sts)).rejects.toThrow();
  },
);
