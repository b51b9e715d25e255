import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checks } from '../section.ts';
import type { Desk, RunningMai } from './desk.ts';

const SETUP = `{ "name": "Acme", "providers": [{ "name": "Acme", "address": "https://sso.acme.example/app/aws/sso" }] }\n`;

/** For each page process of Mai's: its system call filter (2: on), and which namespaces are its own. */
const PAGES = `
for process in /proc/[0-9]*; do
  tr '\\0' ' ' <"$process/cmdline" 2>/dev/null | grep -q '^/opt/Mai/mai .*--type=renderer' || continue
  own=
  for kind in pid user; do
    [ "$(readlink "$process/ns/$kind")" = "$(readlink /proc/1/ns/$kind)" ] || own="$own $kind"
  done
  echo "filter $(sed -n 's/^Seccomp:[[:space:]]*//p' "$process/status"), own:$own"
done`;

/** `deb` is a path in the machine. */
interface NextVersion {
  readonly version: string;
  readonly deb: string;
}

/** A started Mai: its icon, sandbox, links and files, and an upgrade under it. */
export async function runningChecks({ check }: Checks, desk: Desk, next: NextVersion): Promise<void> {
  const { machine } = desk;
  const mai = await check('Mai starts as an ordinary user, and its icon is in the panel', () => desk.startMai());
  if (!mai) return;
  // A first start shows the welcome page.
  await desk.waitForWindow(true);
  await desk.closeWindow();
  // As on every desktop. It makes the index in which a link's program is found.
  await machine.apt('install', 'desktop-file-utils', 'libglib2.0-bin');

  await check('a mai: link opens the running Mai', () =>
    opens(desk, ['xdg-open', 'mai://setup?url=https%3A%2F%2F127.0.0.1%3A9%2Facme.mai']),
  );
  await check('its page runs in the sandbox: system calls filtered, namespaces of its own', async () => {
    const pages = (await machine.runOrThrow(['sh', '-c', PAGES])).trim().split('\n');
    if (pages[0] === '') throw new Error('No page is there.');
    const wrong = pages.filter(line => line !== 'filter 2, own: pid user');
    if (wrong.length > 0) throw new Error(`found “${wrong.join('; ')}”.`);
    const mode = await machine.runOrThrow(['stat', '-c', '%a', '/opt/Mai/chrome-sandbox']);
    if (mode.trim() !== '755') throw new Error(`The unneeded helper has mode ${mode.trim()}.`);
  });
  await desk.closeWindow();
  await check('a .mai file has Mai’s type, and opens the running Mai', async () => {
    writeFileSync(join(machine.root, 'home/anna/acme.mai'), SETUP);
    const info = await machine.runOrThrow(['gio', 'info', '/home/anna/acme.mai'], desk.as);
    if (!info.includes('application/vnd.mai.setup+json')) throw new Error(info);
    await opens(desk, ['gio', 'open', '/home/anna/acme.mai']);
  });
  await desk.closeWindow();
  await upgradeChecks({ check }, desk, mai, next);
}

async function opens(desk: Desk, command: readonly string[]): Promise<void> {
  if (await desk.hasWindow()) throw new Error('A window was open before.');
  await desk.machine.runOrThrow(command, desk.as);
  await desk.waitForWindow(true);
}

async function upgradeChecks(
  { check }: Pick<Checks, 'check'>,
  desk: Desk,
  mai: RunningMai,
  next: NextVersion,
): Promise<void> {
  const { machine } = desk;
  await check('an upgrade leaves the running Mai running, and its window still opens', async () => {
    await machine.apt('install', next.deb);
    await mai.icon?.click('Open Mai');
    await desk.waitForWindow(true);
    await desk.closeWindow();
    const link = await machine.runOrThrow(['readlink', '/usr/bin/mai']);
    if (link.trim() !== '/opt/Mai/mai') throw new Error(`/usr/bin/mai is ${link}`);
  });
  const restart = `Restart to use Mai ${next.version}`;
  await check('the running Mai notices, and restarts as the new one when asked', async () => {
    // Mai first looks half a minute after its start, which is longer than one wait.
    const noticed = async () => mai.icon?.waitForMenu(rows => rows.some(({ label }) => label === restart));
    await noticed().catch(noticed);
    await mai.icon?.click(restart);
    await mai.ended;
    const icon = await desk.tray.icon();
    await icon.waitForMenu(rows => rows.length > 2);
    const log = await machine.runOrThrow(['cat', '/home/anna/.config/Mai/mai.log'], desk.as);
    if (!log.includes(`Mai ${next.version} has started`)) throw new Error(log.slice(-300));
  });
  await check('`mai --quit` ends it', async () => {
    await machine.runOrThrow(['mai', '--quit'], desk.as);
    await desk.tray.whenEmpty();
  });
}
