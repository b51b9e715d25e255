// Packages the app, and verifies its fuses in the binary.
//   npm run package              a folder: dist/linux-unpacked or similar
//   npm run package -- tar.gz    also that archive, for this system; on Linux: deb, rpm, tar.gz
//   npm run package -- if-changed   the folder, unless one from the same inputs exists
//   npm run package -- release   all release files for this system, signed: official Electron only (docs/releasing.md)
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { LINUX_FORMATS, type LinuxFormat, linuxPackages } from './linux-packages/linux-packages.ts';
import { packageDetails, unreleasable } from './linux-packages/package-details.ts';
import { noteRelease } from './release/note-release.ts';
import { electronDist } from './setup/electron-dist.ts';
import { freshBuild } from './setup/fresh-build.ts';
import { isFreshPackage, notePackage } from './setup/package-inputs.ts';
import { proveFuses } from './setup/prove-fuses.ts';
import { removeLeftovers } from './setup/remove-leftovers.ts';
import { unsignable, windowsPackages } from './windows-packages/windows-packages.ts';

const root = join(import.meta.dirname, '..');

/** electron-builder's unpacked app and its executable, by system. */
const UNPACKED: Partial<Record<NodeJS.Platform, { readonly folder: string; readonly program: string }>> = {
  linux: { folder: 'dist/linux-unpacked', program: 'mai' },
  win32: { folder: 'dist/win-unpacked', program: 'Mai.exe' },
  darwin: { folder: `dist/mac${process.arch === 'arm64' ? '-arm64' : ''}`, program: 'Mai.app' },
};

const UNIVERSAL = { folder: 'dist/mac-universal', program: 'Mai.app' };

const say = (line: string) => console.log(line);

async function main(targets: readonly string[]): Promise<void> {
  const isRelease = targets.includes('release');
  const archives = targets.filter(target => target !== 'if-changed');
  const electron = await electronDist(root, say);
  if (isRelease && electron.origin !== 'official')
    throw new Error(`A release requires the official Electron, but this is ${electron.words}.`);
  const isWindows = process.platform === 'win32';
  const unsigned = isRelease && isWindows ? unsignable(process.env) : undefined;
  if (unsigned) throw new Error(unsigned);
  const unready = isRelease ? unreleasable(packageDetails(root)) : undefined;
  if (unready) throw new Error(unready);
  if (!(await freshBuild(root))) throw new Error('The app could not be built.');
  if (targets.includes('if-changed') && isFreshPackage(root, electron.folder)) return;
  // electron-builder fetches both halves of a universal app itself, and checks their hashes.
  const isUniversal = isRelease && process.platform === 'darwin';
  const unpacked = isUniversal ? UNIVERSAL : UNPACKED[process.platform];
  if (!unpacked) throw new Error(`There is no package for ${process.platform}.`);
  const isLinux = process.platform === 'linux';
  const formats = isLinux ? linuxFormats(isRelease ? LINUX_FORMATS : archives) : [];
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await build({
    projectDir: root,
    targets: Platform.current().createTarget(isLinux || archives.length === 0 ? ['dir'] : isRelease ? null : archives),
    publish: 'never',
    // A release without a certificate in the environment ends here; on Linux the packages' hashes are signed.
    config: {
      ...(isUniversal ? {} : { electronDist: electron.folder }),
      electronVersion: electron.version,
      forceCodeSigning: isRelease,
      afterExtract: ({ appOutDir }) => removeLeftovers(appOutDir),
    },
  });
  const app = join(root, unpacked.folder);
  const fuses = await proveFuses(join(app, unpacked.program));
  say(`fuses: ${fuses} of ${fuses} verified in the binary`);
  for (const path of linuxPackages(root, { app, out: join(root, 'dist'), formats })) say(`packed: ${path}`);
  if (isRelease && isWindows) {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    for (const path of await windowsPackages(root, app, version)) say(`packed: ${path}`);
  }
  notePackage(root, electron.folder);
  if (isRelease) await noteRelease(root, electron.version);
  const { size } = await stat(join(app, 'resources/app.asar')).catch(() => ({ size: 0 }));
  say(`app.asar: ${(size / 1_000_000).toFixed(2)} MB`);
  say(
    electron.origin === 'official'
      ? `Built from ${electron.words}.`
      : `Built from ${electron.words}. For tests only: a release requires the official Electron. Nothing was published.`,
  );
}

function linuxFormats(names: readonly string[]): readonly LinuxFormat[] {
  const unknown = names.filter(name => !LINUX_FORMATS.some(format => format === name));
  if (unknown.length > 0)
    throw new Error(`No Linux package is named ${unknown.join(', ')}: ${LINUX_FORMATS.join(', ')}.`);
  return LINUX_FORMATS.filter(format => names.includes(format));
}

await main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
