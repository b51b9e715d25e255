// Packages that Mai needs on Linux, and their installation on Debian and its derivatives.
// Plain JavaScript: runs before anything is installed, on the machine's Node.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * A requirement. `library` is a shared library's soname, `program` a command on the path, `file` a path.
 * `packages` are its names in Debian and derivatives, newest first.
 * @typedef {{ library: string, packages: string[] } | { program: string, packages: string[] } | { file: string, packages: string[] }} Need
 */

/** @type {Need[]} */
const TO_RUN = [
  { library: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { library: 'libnss3.so', packages: ['libnss3'] },
  { library: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { library: 'libgbm.so.1', packages: ['libgbm1'] },
  { library: 'libnotify.so.4', packages: ['libnotify4'] },
  { library: 'libXss.so.1', packages: ['libxss1'] },
  { library: 'libsecret-1.so.0', packages: ['libsecret-1-0'] },
];

/** Display, session bus, accessibility bus, fonts, keychain, and AWS tools that use Mai's credentials. Chromium stands for the person's own browser. @type {Need[]} */
const TO_TEST = [
  { program: 'Xvfb', packages: ['xvfb'] },
  { program: 'dbus-run-session', packages: ['dbus-daemon', 'dbus'] },
  { program: 'dbus-daemon', packages: ['dbus-daemon', 'dbus'] },
  { file: '/usr/libexec/at-spi-bus-launcher', packages: ['at-spi2-core'] },
  { program: 'orca', packages: ['orca'] },
  { program: 'xfwm4', packages: ['xfwm4'] },
  { program: 'xfce4-panel', packages: ['xfce4-panel'] },
  { program: 'xfsettingsd', packages: ['xfce4-settings'] },
  { program: 'xfconf-query', packages: ['xfconf'] },
  { program: 'xdotool', packages: ['xdotool'] },
  { program: 'xprop', packages: ['x11-utils'] },
  { program: 'xrandr', packages: ['x11-xserver-utils'] },
  { program: 'Xorg', packages: ['xserver-xorg-core'] },
  { file: '/usr/lib/xorg/modules/drivers/dummy_drv.so', packages: ['xserver-xorg-video-dummy'] },
  { file: '/usr/share/dbus-1/services/org.xfce.xfce4-notifyd.Notifications.service', packages: ['xfce4-notifyd'] },
  { program: 'gnome-keyring-daemon', packages: ['gnome-keyring'] },
  { program: 'gpg', packages: ['gpg'] },
  { program: 'gpg-agent', packages: ['gpg-agent'] },
  { file: '/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf', packages: ['fonts-noto-core'] },
  { file: '/usr/share/fonts/truetype/vlgothic/VL-Gothic-Regular.ttf', packages: ['fonts-vlgothic'] },
  { file: '/usr/bin/chromium', packages: ['chromium'] },
  { file: '/usr/bin/aws', packages: ['awscli'] },
  { file: '/usr/lib/python3/dist-packages/boto3', packages: ['python3-boto3'] },
  { file: '/usr/lib/python3/dist-packages/moto', packages: ['python3-moto'] },
  { file: '/usr/lib/python3/dist-packages/flask_cors', packages: ['python3-flask-cors'] },
  { file: '/var/lib/dpkg/info/ruby-aws-sdk-core.list', packages: ['ruby-aws-sdk-core'] },
  { file: '/usr/bin/rclone', packages: ['rclone'] },
];

/** Tools that pack Mai for Linux and sign its repositories. @type {Need[]} */
const TO_RELEASE = [
  { program: 'gpg', packages: ['gpg'] },
  { program: 'gpg-agent', packages: ['gpg-agent'] },
  { program: 'rpmbuild', packages: ['rpm'] },
  { program: 'readelf', packages: ['binutils'] },
  { program: 'apt-ftparchive', packages: ['apt-utils'] },
  { program: 'createrepo_c', packages: ['createrepo-c'] },
];

/** Commands that pack or publish. */
const RELEASES = new Set(['package', 'repositories', 'release', 'installers']);

/** Tools that build packages for all systems, and try them. @type {Need[]} */
const TO_PACKAGE = [
  { file: '/usr/lib/wine/wine64', packages: ['wine64'] },
  { program: 'makensis', packages: ['nsis'] },
  { program: 'wixl', packages: ['wixl'] },
  { program: 'msiinfo', packages: ['msitools'] },
  { program: 'osslsigncode', packages: ['osslsigncode'] },
  { program: 'x86_64-w64-mingw32-gcc', packages: ['gcc-mingw-w64-x86-64-win32'] },
  { program: 'plistutil', packages: ['libplist-utils'] },
  { program: 'xmllint', packages: ['libxml2-utils'] },
  { program: 'ruby', packages: ['ruby'] },
  { program: 'debootstrap', packages: ['debootstrap'] },
  { program: 'lintian', packages: ['lintian'] },
  { program: 'shellcheck', packages: ['shellcheck'] },
  { program: 'desktop-file-validate', packages: ['desktop-file-utils'] },
  { program: 'man', packages: ['man-db'] },
  { program: 'xwininfo', packages: ['x11-utils'] },
  { program: 'dnf', packages: ['dnf'] },
  { program: 'openssl', packages: ['openssl'] },
  { program: 'certutil', packages: ['libnss3-tools'] },
];

/** Commands that use npm packages only. */
const WITHOUT_APP = new Set(['simulator']);

/** Commands that show or build the app; all others may run tests. */
const WITHOUT_TESTS = new Set(['start', 'dev', 'build']);

/** Whether a command needs Electron, keytar and their libraries. @param {string} command */
export const needsApp = command => !WITHOUT_APP.has(command);

/** @param {string} command @returns {Need[]} */
export function needsOf(command) {
  if (!needsApp(command)) return [];
  if (WITHOUT_TESTS.has(command)) return TO_RUN;
  return [
    ...TO_RUN,
    ...TO_TEST,
    ...(RELEASES.has(command) ? TO_RELEASE : []),
    ...(command === 'installers' ? TO_PACKAGE : []),
  ];
}

/** @param {Need} need */
export function nameOf(need) {
  if ('library' in need) return need.library;
  return 'program' in need ? need.program : need.file;
}

/**
 * @typedef {{ libraries: string, programFolders: string[], exists: (path: string) => boolean }} Machine
 * `libraries` is what `ldconfig -p` prints.
 */

/** @param {Need[]} needs @param {Machine} machine @returns {Need[]} missing ones */
export function missingFrom(needs, machine) {
  return needs.filter(need => {
    if ('library' in need) return !machine.libraries.includes(`\t${need.library} `);
    if ('program' in need) return !machine.programFolders.some(folder => machine.exists(`${folder}/${need.program}`));
    return !machine.exists(need.file);
  });
}

/**
 * For each need the first installable name; the first name if apt knows none.
 * @param {Need[]} needs
 * @param {string} policy what `apt-cache policy NAMES` prints
 * @returns {string[]} unique names
 */
export function packagesFor(needs, policy) {
  const known = new Set(
    [...policy.matchAll(/^(\S+):\n {2}Installed: .*\n {2}Candidate: (?!\(none\))/gm)].map(match => match[1]),
  );
  return [...new Set(needs.map(({ packages }) => packages.find(name => known.has(name)) ?? packages[0] ?? ''))];
}

/** @returns {Machine} */
function thisMachine() {
  return {
    libraries: spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout ?? '',
    programFolders: (process.env.PATH ?? '').split(':'),
    exists: existsSync,
  };
}

/** @param {string[]} args */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], { env, encoding: 'utf8' });
}

/** @param {Need[]} needs */
function debianPackages(needs) {
  const names = needs.flatMap(({ packages }) => packages);
  return packagesFor(
    needs,
    spawnSync('apt-cache', ['policy', ...names], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } }).stdout,
  );
}

/**
 * Installs missing packages if possible without asking (Debian and derivatives, as root).
 * @param {string} command
 * @param {(line: string) => void} say
 * @returns {boolean} whether to go on
 */
export function systemLibraries(command, say) {
  if (process.platform !== 'linux') return true;
  const needs = needsOf(command);
  const missing = missingFrom(needs, thisMachine());
  if (missing.length === 0) return true;

  if (!existsSync('/usr/bin/apt-get')) {
    say(`not found, please install with your package manager if something fails: ${missing.map(nameOf).join(' ')}`);
    return true;
  }
  if (process.getuid?.() !== 0) {
    const names = debianPackages(missing).join(' ');
    say(
      `this machine lacks ${missing.map(nameOf).join(', ')}. Install with:\n\n  sudo apt-get install --no-install-recommends ${names}\n`,
    );
    return false;
  }

  apt(['update', '-qq']);
  const names = debianPackages(missing);
  say(`installing from Debian: ${names.join(' ')}`);
  const { status, stderr } = apt(['install', '-y', '-qq', '--no-install-recommends', ...names]);
  const still = missingFrom(needs, thisMachine());
  if (status === 0 && still.length === 0) return true;
  say(`apt-get could not install ${still.map(nameOf).join(', ') || 'them'}:\n${stderr.trim()}`);
  return false;
}
