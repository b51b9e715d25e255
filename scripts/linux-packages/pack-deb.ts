import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { debScripts, linuxAssets } from './maintainer-scripts.ts';
import type { Pack } from './pack.ts';
import { debChangelog } from './package-changelog.ts';
import { debianLibraries } from './shared-libraries.ts';
import { settle, sharedFiles, stageFiles } from './stage-files.ts';

/** Programs that Mai starts (xdg-open opens pages) and libraries that it loads at run time. */
const RUN_TIME = ['libnotify4', 'xdg-utils'];

/** Links and .mai files need the first; the second is for companies with Kerberos. */
const RECOMMENDED = ['desktop-file-utils', 'libgssapi-krb5-2'];

/** Without a keychain, Mai keeps secrets in memory only. */
const SUGGESTED = ['gnome-keyring | kwalletmanager | keepassxc'];

/** Builds a .deb with dpkg-deb. Resolves to its path. */
export function packDeb({ root, app, out, work, details, date, libraries, isFast, architecture }: Pack): string {
  const tree = join(work, 'deb');
  const doc = `usr/share/doc/${details.name}`;
  const asset = (name: string) => ({ from: join(linuxAssets(root), name) });
  stageFiles(tree, {
    app,
    date,
    files: {
      ...sharedFiles(root),
      [`${doc}/copyright`]: asset('copyright'),
      [`${doc}/changelog.gz`]: { text: gzipSync(debChangelog(root, details, date), { level: 9 }) },
      'usr/share/man/man1/mai.1.gz': { text: gzipSync(readFileSync(join(linuxAssets(root), 'mai.1')), { level: 9 }) },
      [`usr/share/lintian/overrides/${details.name}`]: asset('lintian-overrides'),
    },
  });

  const files = globSync('**', { cwd: tree })
    .filter(name => lstatSync(join(tree, name)).isFile())
    .sort();
  const size = files.reduce((sum, name) => sum + Math.ceil(lstatSync(join(tree, name)).size / 1024), 0);
  const md5 = (name: string) =>
    createHash('md5')
      .update(readFileSync(join(tree, name)))
      .digest('hex');
  const sums = files.map(name => `${md5(name)}  ${name}\n`).join('');
  const control = [
    `Package: ${details.name}`,
    `Version: ${details.sortedVersion}`,
    `Architecture: ${architecture.deb}`,
    `Maintainer: ${details.maintainer}`,
    `Installed-Size: ${size}`,
    `Depends: ${[...debianLibraries(libraries), ...RUN_TIME].join(', ')}`,
    `Recommends: ${RECOMMENDED.join(', ')}`,
    `Suggests: ${SUGGESTED.join(', ')}`,
    'Section: utils',
    'Priority: optional',
    `Homepage: ${details.homepage}`,
    `Description: ${details.summary}`,
    ...details.description.map(line => ` ${line}`),
    '',
  ].join('\n');

  mkdirSync(join(tree, 'DEBIAN'));
  writeFileSync(join(tree, 'DEBIAN', 'control'), control);
  writeFileSync(join(tree, 'DEBIAN', 'md5sums'), sums);
  for (const [name, text] of Object.entries(debScripts(root)))
    writeFileSync(join(tree, 'DEBIAN', name), text, { mode: 0o755 });
  settle(join(tree, 'DEBIAN'), date);

  const target = join(out, `${details.name}_${details.sortedVersion}_${architecture.deb}.deb`);
  const compression = isFast ? ['-Zgzip', '-z1'] : ['-Zxz', '-z6'];
  execFileSync('dpkg-deb', ['--root-owner-group', ...compression, '--build', tree, target], {
    env: { ...process.env, SOURCE_DATE_EPOCH: String(date) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return target;
}
