import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from '../driver/home.ts';

/**
 * A browser that is installed for the user by a desktop entry: records the arguments of each start, and keeps running with them, as
 * browsers do, until the test's home is removed.
 */
export function installBrowser(home: Home, program: string) {
  const path = join(home.path, 'bin', program);
  const note = join(home.path, `started-${program}`);
  const entry = join(home.path, '.local/share/applications', `${program}.desktop`);
  home.write(
    path,
    `#!/bin/sh
exec < /dev/null > /dev/null 2>&1
# Not by a pipe, which this shell would have open now and then.
ls -l /proc/$$/fd > '${note}-list'
sed -n 's/.* -> //p' '${note}-list' >> '${note}-files'
printf '%s\\t' "$@" | sed 's/\\t$/\\n/' >> '${note}'
while [ -e '${note}' ]; do sleep 0.2; done
`,
  );
  chmodSync(path, 0o755);
  const lines = ['[Desktop Entry]', 'Type=Application', `Name=${program}`, `Exec="${path}" %u`];
  home.write(entry, [...lines, 'MimeType=text/html;x-scheme-handler/https;', ''].join('\n'));
  return {
    /** Arguments of all starts so far. */
    started: (): readonly (readonly string[])[] =>
      home
        .read(note)
        .split('\n')
        .filter(Boolean)
        .map(line => line.split('\t')),
    /** Files that were open at all starts so far. */
    openFiles: (): ReadonlySet<string> => {
      const files = new Set(home.read(`${note}-files`).split('\n').filter(Boolean));
      files.delete(`${note}-list`);
      return files;
    },
    uninstall(): void {
      rmSync(entry);
      rmSync(path);
    },
  };
}
