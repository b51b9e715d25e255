import { basename, join } from 'node:path';
import type { Work } from '../section.ts';
import { bring } from './bring.ts';
import { Desk } from './desk.ts';
import { Machine } from './machine.ts';
import { removalChecks } from './removal-checks.ts';
import { runningChecks } from './running-checks.ts';
import { tarballChecks } from './tarball-checks.ts';
import type { TrialPackages } from './trial-packages.ts';

const LIBRARIES = `find /opt/Mai -type f \\( -perm /111 -o -name '*.node' -o -name '*.so*' \\) -exec ldd {} + 2>/dev/null`;

/** The .deb on a fresh Debian: installed, started, opened by links and files, upgraded while it runs, removed, purged. */
export async function debianChecks(
  work: Work,
  debian: string,
  [old, next]: readonly [TrialPackages, TrialPackages],
): Promise<void> {
  const { check } = work;
  const machine = await Machine.start(debian);
  const anna = await machine.addPerson('anna', 1000);
  const desk = await Desk.open(machine, anna, work.folder);
  try {
    await machine.apt('update');
    await check('the .deb installs on a minimal Debian with its dependencies only', () =>
      machine.apt('install', bring(debian, old.deb)),
    );
    await check('each library of each binary is found there', async () => {
      const output = await machine.runOrThrow(['sh', '-c', LIBRARIES]);
      // In Mai's own folder, which the dynamic linker knows from the program only.
      const missing = output.split('\n').filter(line => /not found/.test(line) && !/libffmpeg\.so/.test(line));
      if (missing.length > 0) throw new Error(missing.join('; '));
    });
    await check('`mai --credentials` on the path answers in a sentence, without a display', async () => {
      const { status, output } = await machine.run(['mai', '--credentials', 'no-such-role'], { user: anna });
      if (status !== 1 || !/\w+ \w+/.test(output)) throw new Error(`exit code ${status}, “${output.trim()}”`);
    });
    await runningChecks(work, desk, { version: next.version, deb: bring(debian, next.deb) });
    await tarballChecks(work, desk, old);
    await removalChecks(work, machine, anna);
  } finally {
    desk.close();
    await machine.stop();
  }
  await withoutNamespaces(work, debian, old);
}

/** The same package on a computer that keeps user namespaces from ordinary users: the setuid helper is needed. */
async function withoutNamespaces({ check, folder }: Work, debian: string, { deb }: TrialPackages): Promise<void> {
  const machine = await Machine.start(debian, 'chroot');
  const desk = await Desk.open(machine, { name: 'anna', id: 1000 }, folder);
  try {
    await check(
      'where ordinary users get no user namespaces, the sandbox’s helper is set up and Mai starts',
      async () => {
        await machine.apt('install', join('/var/tmp', basename(deb)));
        const mode = await machine.runOrThrow(['stat', '-c', '%a %U', '/opt/Mai/chrome-sandbox']);
        if (mode.trim() !== '4755 root') throw new Error(`The helper has mode ${mode.trim()}.`);
        const mai = await desk.startMai();
        const code = await mai.quit();
        if (code !== 0) throw new Error(`Mai ended with ${code}: ${mai.printed}`);
      },
    );
  } finally {
    desk.close();
    await machine.stop();
  }
}
