import { execFileSync } from 'node:child_process';
import { closeSync, globSync, openSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Debian's and Ubuntu's package of each shared library that Electron or keytar links. Since 2024 some are named `…t64`; those
 * provide the old names. rpm finds packages by the library itself, on any distribution.
 */
const DEBIAN_PACKAGES: Readonly<Record<string, string>> = {
  'ld-linux-aarch64.so.1': 'libc6',
  'ld-linux-x86-64.so.2': 'libc6',
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libc.so.6': 'libc6',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdl.so.2': 'libc6',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgcc_s.so.1': 'libgcc-s1',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libm.so.6': 'libc6',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libpthread.so.0': 'libc6',
  'libsecret-1.so.0': 'libsecret-1-0',
  'libsmime3.so': 'libnss3',
  'libstdc++.so.6': 'libstdc++6',
  'libudev.so.1': 'libudev1',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
};

/** What the files of a package link, as readelf reports it. */
export interface LinkedLibraries {
  /** Sonames of libraries that are not among the files, sorted. */
  readonly sonames: readonly string[];
  /** The newest version of glibc's symbols that is linked, such as `2.25`. */
  readonly glibc: string;
}

/** Reads the ELF files below a folder with binutils' readelf. Throws if there is none. */
export function linkedLibraries(folder: string): LinkedLibraries {
  const files = globSync('**', { cwd: folder })
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile() && isElf(path));
  const own = new Set(files.map(path => basename(path)));
  const text = execFileSync('readelf', ['--dynamic', '--version-info', '--wide', ...files], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const needed = [...text.matchAll(/\(NEEDED\).*\[(.+)\]/g)].map(([, name = '']) => name);
  const versions = [...text.matchAll(/Name: GLIBC_([\d.]+)/g)].map(([, version = '']) => version);
  return {
    sonames: [...new Set(needed)].filter(name => !own.has(name)).sort(),
    glibc: versions.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1) ?? '2.0',
  };
}

function isElf(path: string): boolean {
  const file = openSync(path, 'r');
  const magic = Buffer.alloc(4);
  readSync(file, magic, 0, 4, 0);
  closeSync(file);
  return magic.equals(Buffer.from('\x7fELF', 'latin1'));
}

/** `Depends` of a .deb. Throws for a library that is not in the table: then a new Electron needs one more. */
export function debianLibraries({ sonames, glibc }: LinkedLibraries): readonly string[] {
  const unknown = sonames.filter(name => DEBIAN_PACKAGES[name] === undefined);
  if (unknown.length > 0) throw new Error(`${import.meta.filename} names no Debian package for ${unknown.join(', ')}.`);
  const names = new Set(sonames.map(name => DEBIAN_PACKAGES[name] ?? ''));
  return [...names].sort().map(name => (name === 'libc6' ? `libc6 (>= ${glibc})` : name));
}

/** `Requires` of an .rpm for 64-bit processors, in the form that rpm's own generator writes. */
export function rpmLibraries({ sonames, glibc }: LinkedLibraries): readonly string[] {
  return [
    ...sonames.filter(name => !name.startsWith('ld-linux')).map(name => `${name}()(64bit)`),
    `libc.so.6(GLIBC_${glibc})(64bit)`,
  ];
}
