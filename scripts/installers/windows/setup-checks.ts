import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { same } from '../same.ts';
import type { Checks } from '../section.ts';
import { eventually, type WindowsDesk } from './windows-desk.ts';

const PROGRAMS = String.raw`C:\users\root\AppData\Local\Programs`;
const FOLDER = `${PROGRAMS}\\Mai`;
const PROGRAM = `${FOLDER}\\Mai.exe`;
const SETTINGS = String.raw`C:\users\root\AppData\Roaming\Mai`;
const ENVIRONMENT = String.raw`HKCU\Environment`;
const UNINSTALL = String.raw`HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\org.mai.desktop`;
const CLASSES = String.raw`Software\Classes`;
const RUN = String.raw`HKCU\Software\Microsoft\Windows\CurrentVersion\Run`;

/** Longer than NSIS' own strings. */
const LONG_PATH = Array.from({ length: 90 }, (_, at) => String.raw`C:\Program Files\Tool ${at}\bin with spaces`).join(
  ';',
);

/** The setups of two versions. */
export type Setups = { readonly old: string; readonly next: string };

/** The per-user setup: install, upgrade, each way to fail, uninstall. */
export async function setupChecks(
  { check }: Checks,
  desk: WindowsDesk,
  { old, next }: Setups,
  verify: (path: string) => Promise<unknown>,
): Promise<void> {
  const { wine } = desk;
  const setup = (program: string, ...switches: readonly string[]) => wine.run(program, ['/S', ...switches]);
  const version = () => desk.value(UNINSTALL, 'DisplayVersion');
  /** Runs a setup that must fail, with an exit code and a sentence, and change nothing. */
  async function refused(program: string, code: number, sentence: RegExp): Promise<void> {
    const before = [await desk.registry('HKCU'), desk.contents(FOLDER)];
    const { status, output } = await setup(program);
    same(status, code, 'exit code');
    if (!sentence.test(output)) throw new Error(`it said: ${output}`);
    same([await desk.registry('HKCU'), desk.contents(FOLDER)], before, 'what was there');
    same([desk.exists(`${FOLDER}.new`), desk.exists(`${FOLDER}.old`)], [false, false], 'leftovers');
  }

  mkdirSync(wine.unixPath(SETTINGS), { recursive: true });
  writeFileSync(wine.unixPath(`${SETTINGS}\\settings.json`), '{}');
  await wine.run('reg', ['add', ENVIRONMENT, '/v', 'Path', '/t', 'REG_EXPAND_SZ', '/d', LONG_PATH, '/f']);
  await wine.run('reg', ['add', `HKCU\\${CLASSES}\\.mai`, '/v', 'Of another program', '/d', 'kept', '/f']);
  const untouched = await desk.registry('HKCU');

  await check('the setup installs for one person, without a question', async () => {
    same((await setup(old)).status, 0, 'exit code');
    same(await version(), '0.1.0', 'version');
    same(await desk.value(String.raw`HKCU\Software\Mai`, 'InstalledBy'), 'nsis', 'mark');
    same(await desk.value(`HKCU\\${CLASSES}\\mai\\shell\\open\\command`, ''), `"${PROGRAM}" "%1"`, 'links');
    same(await desk.value(`HKCU\\${CLASSES}\\.mai`, ''), 'Mai.setup', '.mai files');
    same(
      await desk.value(`HKCU\\${CLASSES}\\Mai.setup\\shell\\open\\command`, ''),
      `"${PROGRAM}" "%1"`,
      '.mai files open',
    );
    same(
      desk.exists(String.raw`C:\users\root\AppData\Roaming\Microsoft\Windows\Start Menu\Programs\Mai.lnk`),
      true,
      'menu entry',
    );
    same(desk.starts(), [], 'Mai was started');
  });
  await check('what the setup installs is signed, also the uninstaller', async () => {
    for (const name of ['Mai.exe', 'Uninstall.exe']) await verify(wine.unixPath(`${FOLDER}\\${name}`));
  });
  await check('mai is found on a PATH that is longer than NSIS’ strings, which stays whole', async () => {
    same(await desk.value(ENVIRONMENT, 'Path'), `${LONG_PATH};${FOLDER}\\bin`, 'PATH');
    const asked = await wine.run('cmd', ['/c', `${FOLDER}\\bin\\mai.cmd`, '--ensure', 'a & b']);
    same([asked.status, asked.output], [3, 'a & b is active.\r\n'], 'mai --ensure');
  });
  await check('an update while Mai runs asks it to quit, replaces all of it and starts it again', async () => {
    await desk.startMai(PROGRAM, '--stay');
    same((await setup(next, '--updated', '--force-run')).status, 0, 'exit code');
    same(await version(), '0.1.1', 'version');
    await eventually(() => desk.starts().at(-1) === '', 'Mai is started');
    same(desk.starts().slice(-2), ['--quit --wait 30 --for-upgrade', ''], 'starts');
    same(desk.exists(`${FOLDER}\\resources\\of this & only\\0.1.0.txt`), false, 'a file of the old version');
    same([desk.exists(`${FOLDER}.new`), desk.exists(`${FOLDER}.old`)], [false, false], 'leftovers');
    same(await desk.value(ENVIRONMENT, 'Path'), `${LONG_PATH};${FOLDER}\\bin`, 'PATH, once');
  });
  await check('an older version is refused', () => refused(old, 6, /newer Mai is installed \(0\.1\.1\)/));
  await check('a setup that can’t write changes nothing and says so', async () => {
    writeFileSync(wine.unixPath(`${FOLDER}.new`), '');
    try {
      same((await setup(next)).status, 5, 'exit code');
      same([await version(), desk.exists(PROGRAM)], ['0.1.1', true], 'Mai');
    } finally {
      rmSync(wine.unixPath(`${FOLDER}.new`), { recursive: true });
    }
  });
  await check('with a Mai that doesn’t quit, the setup changes nothing and says so', async () => {
    await desk.startMai(PROGRAM, '--stay', '--deaf');
    await refused(next, 3, /Mai is still running/);
  });
  await check(
    'a setup that is killed leaves the old version whole, and a second one at a time is refused',
    async () => {
      const before = desk.contents(FOLDER);
      const child = wine.start(next, ['/S']);
      await eventually(() => desk.exists(`${FOLDER}.new\\Uninstall.exe`), 'the new version is unpacked');
      same((await setup(next)).status, 7, 'exit code of a second setup');
      child.kill('SIGKILL');
      await once(child, 'exit');
      same(desk.contents(FOLDER), before, 'Mai');
      await desk.killMai();
      same((await setup(next)).status, 0, 'exit code of the next setup');
      same([desk.exists(`${FOLDER}.new`), desk.exists(`${FOLDER}.old`)], [false, false], 'leftovers');
    },
  );
  await check(
    'after a setup that was killed between two renamings, the next one brings Mai back, even one that is refused',
    async () => {
      const before = desk.contents(FOLDER);
      await rename(wine.unixPath(FOLDER), wine.unixPath(`${FOLDER}.old`));
      same((await setup(old)).status, 6, 'exit code of an older setup');
      same([desk.contents(FOLDER), desk.exists(`${FOLDER}.old`)], [before, false], 'Mai');
    },
  );
  await check('with files in use, the setup changes nothing and says so', async () => {
    await desk.startMai(PROGRAM, '--hold');
    await refused(next, 4, /in use by another program/);
    await desk.killMai();
  });

  const uninstall = async (...switches: readonly string[]) => {
    await wine.run(`${FOLDER}\\Uninstall.exe`, ['/S', ...switches]);
    // It goes on as a copy of itself.
    await eventually(
      async () => !/\bUn[\w.]*\.exe/i.test((await wine.run('tasklist', [])).output),
      'the uninstaller ends',
    );
  };
  await check('with a Mai that doesn’t quit, the uninstaller changes nothing', async () => {
    await desk.startMai(PROGRAM, '--stay', '--deaf');
    const before = [await desk.registry('HKCU'), desk.contents(FOLDER)];
    await uninstall();
    same([await desk.registry('HKCU'), desk.contents(FOLDER)], before, 'what was there');
    same(desk.starts().includes('--forget'), false, 'Mai was asked to forget');
    await desk.killMai();
  });
  await check('uninstalling leaves nothing but the settings', async () => {
    await wine.run('reg', ['add', RUN, '/v', 'org.mai.desktop', '/d', PROGRAM, '/f']);
    await desk.startMai(PROGRAM, '--stay');
    await uninstall();
    same(desk.starts().slice(-2), ['--quit --wait 30 ', '--forget'], 'starts');
    same(
      [desk.exists(FOLDER), desk.exists(`${FOLDER}.old`), desk.exists(`${FOLDER}.new`)],
      [false, false, false],
      'folders',
    );
    same(
      desk.exists(String.raw`C:\users\root\AppData\Roaming\Microsoft\Windows\Start Menu\Programs\Mai.lnk`),
      false,
      'menu entry',
    );
    same(desk.exists(`${SETTINGS}\\settings.json`), true, 'settings');
    const left = await desk.registry('HKCU');
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
  await check('/FORGET lets Mai delete its settings, too', async () => {
    same((await setup(next)).status, 0, 'exit code of the setup');
    await uninstall('/FORGET');
    same([desk.starts().at(-1), desk.exists(FOLDER)], ['--forget --settings', false], 'the uninstaller');
  });
}
