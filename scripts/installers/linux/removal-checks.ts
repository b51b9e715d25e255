import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checks } from '../section.ts';
import type { Machine, Person } from './machine.ts';

/** What is no leftover: what a person set, dpkg's list of what a purge would still do, and the translations into Maithili. */
const LEFT = /^\/(home\/[^/]+\/|var\/lib\/dpkg\/info\/mai\.|usr\/share\/locale\/mai$)/;

/** The .deb removed and purged. */
export async function removalChecks({ check }: Checks, machine: Machine, person: Person): Promise<void> {
  const home = join(machine.root, 'home', person.name);
  await check('removal takes everything but settings along, in homes too', async () => {
    const entry = '/home/anna/.config/autostart/mai.desktop';
    const atLogin = `mkdir -p ~/.config/autostart && printf '[Desktop Entry]\\nExec=/opt/Mai/mai\\n' >${entry}`;
    await machine.runOrThrow(['sh', '-c', atLogin], { user: person });
    await machine.apt('remove', 'mai');
    const found = await machine.runOrThrow(['find', '/', '-xdev', '-name', '[Mm]ai', '-o', '-name', '[Mm]ai.*']);
    const left = found.split('\n').filter(path => path !== '' && !LEFT.test(path));
    if (left.length > 0) throw new Error(left.join('; '));
    if (existsSync(join(machine.root, entry))) throw new Error('Mai is still started at login.');
    if (!existsSync(join(home, '.config/Mai/settings.json'))) throw new Error('The settings are gone.');
  });
  await check('purge deletes settings, and nothing through a link of another person', async () => {
    const trap = join(machine.root, 'home/ben');
    await machine.addPerson('ben', 1001);
    mkdirSync(join(machine.root, 'home/anna/precious'), { recursive: true });
    writeFileSync(join(machine.root, 'home/anna/precious/file'), '');
    await machine.runOrThrow(['sh', '-c', 'mkdir -p ~/.config && ln -s /home/anna/precious ~/.config/Mai'], {
      user: { name: 'ben', id: 1001 },
    });
    await machine.apt('purge', 'mai');
    if (existsSync(join(home, '.config/Mai'))) throw new Error('Settings are left.');
    if (!existsSync(join(home, 'precious/file'))) throw new Error(`${trap} deleted a file of another person.`);
  });
}
