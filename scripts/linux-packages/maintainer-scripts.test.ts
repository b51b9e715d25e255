import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { debScripts, linuxAssets, rpmScriptlets } from './maintainer-scripts.ts';

const root = join(import.meta.dirname, '..', '..');
const deb = debScripts(root);
const rpm = rpmScriptlets(root);

const isWindows = process.platform === 'win32';

/** The only person of the machine has Mai's data in `home`. */
const home = mkdtempSync(join(tmpdir(), 'mai-home-'));
mkdirSync(join(home, '.config', 'Mai'), { recursive: true });

const ANSWERS: Readonly<Record<string, string>> = {
  getent: `root:x:0:0::/root:/bin/sh\nanna:x:1234:1235::${home}:/bin/sh`,
  stat: '1234',
};

/** Runs a script with an argument, with programs in place of those that would change the machine. Returns its calls of them. */
function run(script: string, argument: string): { readonly status: number | null; readonly called: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'mai-scripts-'));
  const calls = join(folder, 'calls');
  for (const name of ['chmod', 'install', 'setpriv', 'apparmor_parser', 'getent', 'stat', 'rm']) {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\necho "${name} $*" >>'${calls}'\necho '${ANSWERS[name] ?? ''}'\n`);
    chmodSync(path, 0o755);
  }
  const limit = join(folder, 'timeout');
  writeFileSync(limit, `#!/bin/sh\necho "timeout $*" >>'${calls}'\nexec /usr/bin/timeout "$@"\n`, { mode: 0o755 });
  const { status } = spawnSync('/bin/sh', ['-c', script, 'script', argument], {
    env: { PATH: `${folder}:/usr/bin:/bin` },
  });
  return { status, called: existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [] };
}

const inHomes = (called: readonly string[]) => called.filter(line => line.includes(home));
/** Without the look whether Mai has data there. */
const changesIn = (called: readonly string[]) =>
  inHomes(called).filter(line => line.startsWith('setpriv ') && !line.includes('[ -d '));

test.skipIf(isWindows)('an upgrade of a .deb does nothing in homes', () => {
  claim('linux-removal-rights');
  for (const [name, argument] of [
    ['prerm', 'upgrade'],
    ['postrm', 'upgrade'],
    ['postrm', 'failed-upgrade'],
  ] as const)
    expect(run(deb[name], argument)).toEqual({ status: 0, called: [] });
  expect(inHomes(run(deb.postinst, 'configure').called)).toEqual([]);
});

test.skipIf(isWindows)('the old version’s scriptlets of an .rpm, which run last in an upgrade, do nothing', () => {
  claim('linux-removal-rights');
  for (const name of ['preun', 'postun'] as const) expect(run(rpm[name], '1')).toEqual({ status: 0, called: [] });
});

test.skipIf(isWindows)('removal lets Mai forget each person, with that person’s rights, and keeps settings', () => {
  claim('linux-removal-rights');
  for (const called of [run(deb.prerm, 'remove').called, run(rpm.preun, '0').called]) {
    const changes = changesIn(called);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatch(
      /^setpriv --reuid=1234 --regid=1235 --clear-groups env -i HOME=\S+ .* \/opt\/Mai\/mai --forget$/,
    );
  }
  expect(run(deb.postrm, 'remove').called).toEqual([]);
});

// A person can control their own processes, and one with root's terminal could type a command there.
test.skipIf(process.getuid?.() !== 0 || process.platform !== 'linux')(
  'a removal in root’s terminal lends it to no person',
  () => {
    claim('linux-removal-rights');
    const folder = mkdtempSync(join(tmpdir(), 'mai-scripts-'));
    const own = mkdtempSync(join(tmpdir(), 'mai-home-'));
    mkdirSync(join(own, '.config', 'Mai'), { recursive: true });
    chownSync(own, 65_534, 65_534);
    const listing = join(folder, 'getent');
    writeFileSync(listing, `#!/bin/sh\necho 'anna:x:65534:65534::${own}:/bin/sh'\n`, { mode: 0o755 });
    const asEach = readFileSync(join(linuxAssets(root), 'each-person.sh'), 'utf8');
    const reached = `sh -c 'touch "$HOME/ran"; : </dev/tty && touch "$HOME/reached"'`;
    const script = join(folder, 'script');
    writeFileSync(script, `PATH=${folder}:$PATH\n${asEach}as_each_person ${reached}\n`);
    // It gives its program a terminal of its own.
    spawnSync('script', ['--quiet', '--return', '--command', `sh ${script}`, '/dev/null'], { stdio: 'ignore' });
    expect(readdirSync(own).toSorted()).toEqual(['.config', 'ran']);
  },
);

test.skipIf(process.getuid?.() !== 0 || process.platform !== 'linux')(
  'a removal runs nothing in the home of another person or without Mai’s data, and with no file of root',
  () => {
    claim('linux-removal-rights');
    const folder = mkdtempSync(join(tmpdir(), 'mai-scripts-'));
    const [own, others, empty] = ['own home', 'others', 'empty'].map(name => join(folder, name)) as [
      string,
      string,
      string,
    ];
    for (const path of [own, others]) mkdirSync(join(path, '.config', 'Mai'), { recursive: true });
    mkdirSync(empty);
    for (const path of [own, empty]) chownSync(path, 65_534, 65_534);
    chmodSync(folder, 0o777);
    const people = [own, others, empty].map(path => `echo 'x:x:65534:65534::${path}:/bin/sh'`);
    writeFileSync(join(folder, 'getent'), `#!/bin/sh\n${people.join('\n')}\n`, { mode: 0o755 });
    const asEach = readFileSync(join(linuxAssets(root), 'each-person.sh'), 'utf8');
    const ran = `sh -c 'echo "$HOME" >>"${folder}/ran"; cat <&7 >>"${folder}/ran"'`;
    writeFileSync(join(folder, 'secret'), 'root’s', { mode: 0o600 });
    const script = `PATH=${folder}:$PATH\nexec 7<${folder}/secret\n${asEach}as_each_person ${ran}`;
    expect(spawnSync('sh', ['-c', script]).status).toBe(0);
    expect(readFileSync(join(folder, 'ran'), 'utf8')).toBe(`${own}\n`);
  },
);

test.skipIf(isWindows)('purge deletes each person’s settings with that person’s rights', () => {
  claim('linux-removal-rights');
  const changes = changesIn(run(deb.postrm, 'purge').called);
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatch(
    /^setpriv --reuid=1234 --regid=1235 --clear-groups .* sh -c rm -rf -- "\$HOME\/\.config\/Mai"$/,
  );
});

// A home on a network disk that is gone answers nobody, for ever.
test.skipIf(isWindows)('a removal looks into homes only with their owners’ rights, and for a limited time', () => {
  claim('linux-removal-rights');
  const { called } = run(deb.prerm, 'remove');
  expect(called.filter(line => line.startsWith('stat ') && line.includes(home))).toEqual([]);
  const look = inHomes(called).filter(line => line.startsWith('timeout '));
  expect(look.map(line => line.split(' ').slice(0, 4))).toEqual([
    ['timeout', '-k', '5', '10'],
    ['timeout', '-k', '5', '60'],
  ]);
});

test.skipIf(isWindows)('scripts are valid POSIX shell', () => {
  for (const text of [...Object.values(deb), ...Object.values(rpm)])
    expect(spawnSync('/bin/sh', ['-n'], { input: text, encoding: 'utf8' }).stderr).toBe('');
});
