import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the files that only Linux packages contain. */
export const linuxAssets = (root: string): string => join(root, 'assets', 'packaging', 'linux');

/** Parts of scripts, in assets/packaging/linux: POSIX shell, without a first line. */
function parts(root: string, ...names: readonly string[]): string {
  return names.map(name => readFileSync(join(linuxAssets(root), `${name}.sh`), 'utf8')).join('\n');
}

const when = (condition: string, body: string): string => `if ${condition}; then\n${body}fi\n`;

/** dpkg's scripts by name. https://www.debian.org/doc/debian-policy/ch-maintainerscripts.html */
export function debScripts(root: string): Readonly<Record<'postinst' | 'prerm' | 'postrm', string>> {
  const script = (body: string) => `#!/bin/sh\nset -e\n${body}`;
  return {
    postinst: script(when('[ "$1" = configure ]', parts(root, 'after-install'))),
    prerm: script(when('[ "$1" = remove ]', parts(root, 'each-person', 'before-remove'))),
    postrm: script(
      when('[ "$1" = remove ] || [ "$1" = purge ]', parts(root, 'after-remove')) +
        when('[ "$1" = purge ]', parts(root, 'each-person', 'purge')),
    ),
  };
}

/**
 * rpm's scriptlets by name. rpm has no purge. `$1` is the number of versions that stay: in an upgrade the old version's
 * %preun and %postun run after the new one's %post, with 1.
 * https://docs.fedoraproject.org/en-US/packaging-guidelines/Scriptlets/
 */
export function rpmScriptlets(root: string): Readonly<Record<'post' | 'preun' | 'postun', string>> {
  const last = '[ "$1" = 0 ]';
  return {
    post: parts(root, 'after-install'),
    preun: when(last, parts(root, 'each-person', 'before-remove')),
    postun: when(last, parts(root, 'after-remove')),
  };
}
