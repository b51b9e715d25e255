import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rpmScriptlets } from './maintainer-scripts.ts';
import type { Pack } from './pack.ts';
import { changesOf, rpmDate } from './package-changelog.ts';
import { rpmLibraries } from './shared-libraries.ts';
import { sharedFiles, stageFiles } from './stage-files.ts';

/** As in a .deb. Named by the files, which distributions agree on more than on packages. */
const RUN_TIME = ['libnotify.so.4()(64bit)', 'xdg-utils', '/usr/bin/setpriv'];
const RECOMMENDED = ['desktop-file-utils', 'libgssapi_krb5.so.2()(64bit)'];

/** Builds an .rpm with rpmbuild. Resolves to its path. */
export function packRpm(pack: Pack): string {
  const { root, app, out, work, details, date, isFast, architecture } = pack;
  const tree = join(work, 'rpm');
  const license = `usr/share/licenses/${details.name}/LICENSE`;
  stageFiles(tree, { app, date, files: { ...sharedFiles(root), [license]: { from: join(root, 'LICENSE') } } });

  const name = `${details.name}-${details.sortedVersion}-1.${architecture.rpm}.rpm`;
  const specification = join(work, 'mai.spec');
  writeFileSync(specification, specificationOf(pack, tree));
  const definitions = {
    _topdir: join(work, 'rpmbuild'),
    _rpmdir: join(work, 'rpm-result'),
    _rpmfilename: name,
    _build_id_links: 'none',
    __os_install_post: '%{nil}',
    // Equal builds of the same sources, wherever they are made.
    _buildhost: 'localhost',
    use_source_date_epoch_as_buildtime: '1',
    build_mtime_policy: 'clamp_to_source_date_epoch',
    _binary_payload: isFast ? 'w1.gzdio' : 'w6.xzdio',
  };
  mkdirSync(definitions._topdir, { recursive: true });
  execFileSync(
    'rpmbuild',
    [
      '-bb',
      '--quiet',
      `--target=${architecture.rpm}`,
      ...Object.entries(definitions).flatMap(([key, value]) => ['--define', `${key} ${value}`]),
      specification,
    ],
    { env: { ...process.env, SOURCE_DATE_EPOCH: String(date) }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const target = join(out, name);
  copyFileSync(join(definitions._rpmdir, name), target);
  return target;
}

/** https://rpm-software-management.github.io/rpm/manual/spec.html */
function specificationOf({ root, details, date, libraries }: Pack, tree: string): string {
  const quoted = (text: string) => text.replaceAll('%', '%%');
  const changes = changesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), details.version);
  const scriptlets = Object.entries(rpmScriptlets(root)).map(([name, text]) => `%${name} -p /bin/sh\n${quoted(text)}`);
  return [
    `Name: ${details.name}`,
    `Version: ${details.sortedVersion}`,
    'Release: 1',
    `Summary: ${quoted(details.summary)}`,
    `License: ${details.license}`,
    `URL: ${details.homepage}`,
    `Vendor: ${details.maintainer.replace(/ <.*/, '')}`,
    `Packager: ${details.maintainer}`,
    'AutoReqProv: no',
    ...[...rpmLibraries(libraries), ...RUN_TIME].map(name => `Requires: ${name}`),
    ...RECOMMENDED.map(name => `Recommends: ${name}`),
    '%description',
    ...details.description.map(quoted),
    '%install',
    `mkdir -p %{buildroot} && cp -a '${tree}/.' %{buildroot}/`,
    ...scriptlets,
    '%files',
    '%defattr(-,root,root)',
    ...owned(tree),
    '%changelog',
    `* ${rpmDate(date)} ${details.maintainer} - ${details.sortedVersion}-1`,
    ...changes.map(change => `- ${quoted(change)}`),
    '',
  ].join('\n');
}

/** All files, and the folders that are Mai's alone. */
function owned(tree: string): readonly string[] {
  const ours = /^(opt\/Mai|usr\/share\/licenses\/mai)(\/|$)/;
  return globSync('**', { cwd: tree })
    .sort()
    .flatMap(name => {
      if (lstatSync(join(tree, name)).isDirectory()) return ours.test(name) ? [`%dir "/${name}"`] : [];
      // %post decides whether the helper gets root's rights.
      const mark =
        name === 'opt/Mai/chrome-sandbox'
          ? '%verify(not mode) '
          : name.startsWith('usr/share/licenses/')
            ? '%license '
            : '';
      return [`${mark}"/${name}"`];
    });
}
