import { chmodSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Home } from '../driver/home.ts';

export type Visit = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

/** Request headers of an address that was opened from outside the browser. */
const AS_A_BROWSER = { 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document', 'Sec-Fetch-Site': 'none' };

/**
 * The system's browser, as Electron starts it on Linux: records the address and keeps running with it in its arguments, as
 * browsers do, until the test's home is removed, or for ten minutes if nothing removes it. It loads nothing until the test asks
 * for it.
 */
export function fakeBrowser(home: Home) {
  const folder = join(home.path, 'bin');
  const note = join(home.path, 'opened-links');
  const program = join(folder, 'xdg-open');
  home.write(
    program,
    `#!/bin/sh
exec < /dev/null > /dev/null 2>&1
printf '%s\\n' "$1" >> '${note}'
seconds=0
while [ -e '${note}' ] && [ $seconds -lt 600 ]; do sleep 1; seconds=$((seconds + 1)); done
`,
  );
  chmodSync(program, 0o755);
  /** Loads an address as a browser of the same user, without following redirects. Rejects if there is no answer. */
  const load = (address: string): Promise<Visit> =>
    new Promise((resolve, reject) => {
      const request = get(address, { headers: AS_A_BROWSER, agent: false }, answer => {
        const { statusCode: status = 0, headers } = answer;
        text(answer).then(body => resolve({ status, headers, text: body }), reject);
      });
      request.on('error', reject);
    });
  const opened = (): readonly string[] => home.read(note).split('\n').filter(Boolean);
  return {
    environment: { PATH: `${folder}${delimiter}${process.env.PATH ?? ''}` },
    /** Addresses opened so far. */
    opened,
    load,
    /** Redirect target of the last address, if any. */
    async lead(): Promise<URL> {
      const address = opened().at(-1) ?? '';
      return new URL((await load(address)).headers.location ?? address);
    },
  };
}
