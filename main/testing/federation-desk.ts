// A fake federation endpoint with fake browsers.
import type { ConsoleRequest, ConsoleWindow } from '../../app/console/console-port.ts';
import type { FoundBrowser } from '../../app/console/found-browser.ts';
import { sampleRole } from '../../app/testing/sample-role.ts';
import type { Fetch } from '../aws/sdk-request-handler.ts';
import { createConsoleFederation, systemFederation } from '../console/console-federation.ts';

const keys = { accessKeyId: 'ASIA1', secretAccessKey: 's/+=', sessionToken: 't+/&=' };
export const request: ConsoleRequest = {
  role: sampleRole('Dev'),
  keys,
  region: 'eu-central-1',
  otherSessions: 'keep',
  durationSeconds: 43_200,
};
/** A window of an installed browser. */
export const chosen = { id: 'firefox', window: 'private', accountId: sampleRole('Dev').accountId } as const;

type Posted = { readonly address: string; readonly init: RequestInit; readonly form: Record<string, string> };

const FIREFOX: FoundBrowser = {
  id: 'firefox',
  name: 'Firefox',
  windows: ['normal', 'private', 'own'],
  launcher: { kind: 'program', before: ['firefox'], after: ['%u'] },
  profiles: { kind: 'mai' },
};

const CHROME: FoundBrowser = { ...FIREFOX, id: 'chrome', name: 'Google Chrome' };

export const HANDOVER = 'http://127.0.0.1:4000/nonce';

/** A fake federation endpoint with these responses, in order. */
export function desk(...answers: (Response | Error)[]) {
  return deskWith('browser', ...answers);
}

export function deskWith(has: 'browser' | 'no browser', ...answers: (Response | Error)[]) {
  const posted: Posted[] = [];
  const opened: string[] = [];
  const offered: string[] = [];
  const withdrawn: string[] = [];
  const launched: [ConsoleWindow, string][] = [];
  const fetch: Fetch = async (address, init) => {
    posted.push({ address, init, form: Object.fromEntries(new URLSearchParams(String(init.body))) });
    const answer = answers.shift() ?? Response.json({ SigninToken: 'TOKEN/+=' });
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const federation = {
    ...systemFederation({}, true),
    fetch,
    handOver: async (link: string) => {
      offered.push(link);
      return { address: HANDOVER, withdraw: () => void withdrawn.push(link) };
    },
    openExternal: async (address: string) => {
      if (has === 'no browser') throw new Error('There is no application to open it.');
      opened.push(address);
    },
    browsers: {
      find: async () => [FIREFOX, CHROME],
      launch: async (chosen: ConsoleWindow, address: string) => {
        if (chosen.id !== FIREFOX.id) return false;
        launched.push([chosen, address]);
        return true;
      },
    },
  };
  return { posted, opened, offered, withdrawn, launched, aws: createConsoleFederation(federation) };
}

/** Address and parameters of a link. */
export const partsOf = (link: string) => {
  const { origin, pathname, searchParams } = new URL(link);
  return { at: origin + pathname, ...Object.fromEntries(searchParams) };
};
