import { writeFileSync } from 'node:fs';
import { runOrThrow } from '../run-or-throw.ts';
import { same } from '../same.ts';
import type { Checks } from '../section.ts';
import { eventually, type WindowsDesk } from './windows-desk.ts';

const FOLDER = String.raw`C:\Program Files\Mai`;
const PROGRAM = `${FOLDER}\\Mai.exe`;
const RUN = String.raw`HKLM\Software\Microsoft\Windows\CurrentVersion\Run`;
const OWN = String.raw`HKLM\Software\Mai`;
const ENVIRONMENT = String.raw`HKLM\System\CurrentControlSet\Control\Session Manager\Environment`;
const POLICIES = String.raw`C:\ProgramData\Mai`;

/** The packages of two versions. */
export type Msis = { readonly old: string; readonly next: string };

/** The package for all persons of a computer: install, upgrade, refusals, uninstall. */
export async function msiChecks({ check }: Checks, desk: WindowsDesk, { old, next }: Msis): Promise<void> {
  const { wine } = desk;
  const install = (file: string, ...properties: readonly string[]) =>
    wine.run('msiexec', ['/i', wine.windowsPath(file), '/qn', ...properties]);
  const release = () => desk.contents(`${FOLDER}\\resources\\of this & only`);
  const branches = () => desk.registry('HKLM\\Software');
  // Wine leaves a semicolon.
  const systemPath = async () => (await desk.value(ENVIRONMENT, 'PATH'))?.replace(/;+$/, '');
  const untouched = await branches();
  const path = await systemPath();

  await check('the MSI installs for all persons, with its properties', async () => {
    same((await install(old, 'AUTOSTART=1')).status, 0, 'exit code');
    same(await desk.value(RUN, 'Mai'), `"${PROGRAM}"`, 'start at login');
    same(await desk.value(OWN, 'InstalledBy'), 'msi', 'mark');
    same(await systemPath(), `${path};${FOLDER}\\bin`, 'PATH');
    same(
      [desk.exists(PROGRAM), desk.exists(`${FOLDER}\\bin\\mai.cmd`), desk.exists(POLICIES)],
      [true, true, true],
      'files',
    );
  });
  await check('a link and a .mai file open Mai with it as the only argument', async () => {
    const file = String.raw`C:\users\Public\company setup.mai`;
    writeFileSync(wine.unixPath(file), '{}');
    for (const opened of ['mai://setup?url=https%3A%2F%2Fexample.com%2Fa.mai&name=y%20z', file]) {
      await wine.run('start', ['/wait', opened]);
      same(desk.starts().at(-1), `"${opened}"`, 'arguments');
    }
  });
  await check('with a Mai that doesn’t quit, the MSI changes nothing', async () => {
    await desk.startMai(PROGRAM, '--stay', '--deaf');
    const before = [await branches(), desk.contents(FOLDER)];
    const { status } = await install(next);
    if (status === 0) throw new Error('it was installed');
    same([await branches(), desk.contents(FOLDER)], before, 'what was there');
    await desk.killMai();
  });
  await check(
    'an upgrade asks Mai to quit, replaces all of it, starts it again, and keeps the start at login',
    async () => {
      const before = release();
      await desk.startMai(PROGRAM, '--stay');
      same((await install(next, 'STARTMAI=1')).status, 0, 'exit code');
      same(desk.starts().includes('--quit --for-upgrade --wait 30'), true, 'Mai is asked');
      await eventually(() => desk.starts().at(-1) === '', 'Mai is started again');
      same(
        [release() === before, desk.exists(`${FOLDER}\\resources\\of this & only\\0.1.0.txt`)],
        [false, false],
        'the old version',
      );
      same(await desk.value(RUN, 'Mai'), `"${PROGRAM}"`, 'start at login');
      const listed = await wine.run('reg', [
        'query',
        String.raw`HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall`,
        '/s',
      ]);
      same(listed.output.match(/DisplayName\s+REG_SZ\s+Mai\r$/gm)?.length, 1, 'entries among the installed programs');
    },
  );
  await check('an upgrade lets Mai forget nothing', async () => {
    // Wine doesn't set UPGRADINGPRODUCTCODE, so this is read from the package.
    const actions = await runOrThrow('msiinfo', ['export', next, 'InstallExecuteSequence']);
    same(/^ForgetPerson\t([^\t]*)/m.exec(actions)?.[1], 'REMOVE = "ALL" AND NOT UPGRADINGPRODUCTCODE', 'condition');
  });
  await check('an older version is refused', async () => {
    const { status } = await install(old);
    if (status === 0) throw new Error('it was installed');
    same(desk.exists(`${FOLDER}\\resources\\of this & only\\0.1.1.txt`), true, 'the newer version');
  });
  await check('uninstalling the MSI leaves nothing', async () => {
    await desk.startMai(PROGRAM, '--stay');
    same((await wine.run('msiexec', ['/x', wine.windowsPath(next), '/qn'])).status, 0, 'exit code');
    same(desk.starts().slice(-2), ['--quit --wait 30', '--forget'], 'starts');
    same([desk.exists(FOLDER), desk.exists(POLICIES)], [false, false], 'folders');
    same(await systemPath(), path, 'PATH');
    const left = await branches();
    same(
      left.filter(line => !untouched.includes(line)),
      [],
      'new in the registry',
    );
    same(
      untouched.filter(line => !left.includes(line)),
      [],
      'gone from the registry',
    );
  });
}
