import { basename, join } from 'node:path';
import type { Work } from '../section.ts';
import { bring } from './bring.ts';
import type { Desk } from './desk.ts';
import type { TrialPackages } from './trial-packages.ts';

/** The .tar.gz where Mai's libraries are installed: unpacked by a person, made known to the desktop, and taken back. */
export async function tarballChecks({ check }: Work, desk: Desk, packages: TrialPackages): Promise<void> {
  const { machine } = desk;
  const archive = bring(machine.root, packages['tar.gz']);
  const home = `/home/${desk.person.name}`;
  const folder = join(home, 'apps', basename(archive, '.tar.gz'));
  await check('the .tar.gz runs where it is unpacked, and its script makes links and files known', async () => {
    await machine.runOrThrow(
      ['sh', '-c', 'mkdir -p "$1" && tar xzf "$2" -C "$1"', 'sh', join(home, 'apps'), archive],
      desk.as,
    );
    await machine.runOrThrow([join(folder, 'install.sh')], desk.as);
    const handler = await machine.runOrThrow(['xdg-mime', 'query', 'default', 'x-scheme-handler/mai'], desk.as);
    if (handler.trim() !== 'mai.desktop') throw new Error(`mai: links open ${handler}`);
    const answer = await machine.runOrThrow([join(home, '.local/bin/mai'), '--version'], desk.as);
    if (!answer.includes(packages.version)) throw new Error(answer);
    const mai = await desk.startMai(join(home, '.local/bin/mai'));
    const code = await mai.quit();
    if (code !== 0) throw new Error(`Mai ended with ${code}: ${mai.printed}`);
    await desk.tray.whenEmpty();
  });
  await check('its script takes all of that back', async () => {
    await machine.runOrThrow([join(folder, 'install.sh'), '--remove'], desk.as);
    const left = await machine.runOrThrow(
      ['find', home, '-path', folder, '-prune', '-o', '-name', 'mai*', '-not', '-path', '*/.config/Mai/*', '-print'],
      desk.as,
    );
    if (left.trim() !== '') throw new Error(left);
  });
}
