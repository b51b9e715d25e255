import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { linuxAssets } from './maintainer-scripts.ts';
import type { Pack } from './pack.ts';
import { settle } from './stage-files.ts';

/** Builds a .tar.gz with a folder that runs where it is unpacked; its `install.sh` makes the desktop find it. Resolves to its path. */
export function packTarball({ root, app, out, work, details, date, isFast, architecture }: Pack): string {
  const name = `${details.name}-${details.version}-linux-${architecture.node}`;
  const tree = join(work, 'tar', name);
  cpSync(app, tree, { recursive: true, verbatimSymlinks: true });
  const share = join(tree, 'share');
  for (const file of ['mai.desktop', 'mai.xml']) cpSync(join(linuxAssets(root), file), join(share, file));
  cpSync(join(root, 'assets', 'icon.svg'), join(share, 'mai.svg'));
  copyFileSync(join(linuxAssets(root), 'install.sh'), join(tree, 'install.sh'));
  copyFileSync(join(root, 'LICENSE'), join(tree, 'LICENSE'));
  settle(tree, date);

  const target = join(out, `${name}.tar.gz`);
  execFileSync(
    'tar',
    [
      '--create',
      `--file=${target}`,
      '--sort=name',
      '--owner=root:0',
      '--group=root:0',
      '--format=gnu',
      `--use-compress-program=gzip --no-name -${isFast ? 1 : 9}`,
      `--directory=${join(work, 'tar')}`,
      name,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return target;
}
