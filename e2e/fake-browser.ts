import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Home } from './home.ts';

/** The system's way to a browser, as Electron takes it on Linux: a program that only notes what it is to open. */
export function fakeBrowser(home: Home) {
  const folder = join(home.path, 'bin');
  const note = join(home.path, 'opened-links');
  const program = join(folder, 'xdg-open');
  home.write(program, `#!/bin/sh\nprintf '%s\\n' "$1" >> '${note}'\n`);
  chmodSync(program, 0o755);
  return {
    environment: { PATH: `${folder}${delimiter}${process.env.PATH ?? ''}` },
    /** The links that were opened so far. */
    opened: (): readonly string[] => home.read(note).split('\n').filter(Boolean),
  };
}
