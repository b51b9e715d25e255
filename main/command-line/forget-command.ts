import { readFile } from 'node:fs/promises';
import { app } from 'electron';
import type { CommandWords } from '../../app/command-line/command-words.ts';
import { EXIT } from '../../app/command-line/exit-codes.ts';
import { printable } from '../../app/command-line/option-values.ts';
import { LINK_SCHEME } from '../../app/company/setup-link.ts';
import { explain } from '../../app/failures/explain.ts';
import type { Text } from '../../app/text/en/en.ts';
import { systemKeychain } from '../credentials/keychain.ts';
import { createOpenAtLogin } from '../desktop/open-at-login.ts';
import { hasData, type LocalUser, peopleIn, runAs } from './forget-all-users.ts';
import { forgetPerson } from './forget-person.ts';
import { type Outcome, said } from './outcome.ts';
import { quitRunningApp } from './quit-running-app.ts';

/** For a running Mai, in milliseconds. */
const QUIT_WAIT = 30_000;
/** For one user, in milliseconds: a home on a network disk that is gone must not stop a package's removal. */
const USER_TIMEOUT = 60_000;

/** `mai --forget`: removes what Mai has left for this person, or for each local user. */
export async function forgetCommand({ options }: CommandWords, text: Text): Promise<Outcome> {
  if (options.has('all-users')) return forgetAllUsers(options.has('settings'), text);
  const folder = app.getPath('userData');
  const words = text.commandLine;
  if (!(await quitRunningApp(folder, 'for-good', { wait: QUIT_WAIT }))) return said(words.stillRunning);
  const keeps = options.has('settings') ? 'nothing' : 'settings';
  const { env: environment } = process;
  const person = {
    ...{ folder, home: app.getPath('home'), environment },
    keychain: systemKeychain(),
    openAtLogin: createOpenAtLogin(environment),
  };
  const forgotten = await forgetPerson(person, keeps);
  if (app.isPackaged && process.platform !== 'linux') app.removeAsDefaultProtocolClient(LINK_SCHEME);
  return forgotten.ok
    ? { code: EXIT.done, printed: `${keeps === 'settings' ? words.forget.done : words.forget.allDone}\n` }
    : said(explain(forgotten.failure, {}, text).title);
}

/** As root: each user's own process does it, with that user's rights. */
async function forgetAllUsers(removesSettings: boolean, text: Text): Promise<Outcome> {
  const words = text.commandLine.forget;
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return said(words.rootOnly);
  const left: string[] = [];
  for (const person of peopleIn(await readFile('/etc/passwd', 'utf8'))) {
    const has = await hasData(person);
    const isForgotten = has === true && (await forgetAs(person, removesSettings)) === EXIT.done;
    if (has !== false && !isForgotten) left.push(person.name);
  }
  return left.length === 0
    ? { code: EXIT.done, printed: `${removesSettings ? words.allDone : words.done}\n` }
    : said(words.left(left.map(name => printable(name))));
}

const forgetAs = (person: LocalUser, removesSettings: boolean): Promise<number | undefined> =>
  runAs(person, {
    program: process.execPath,
    args: [...(app.isPackaged ? [] : [app.getAppPath()]), '--forget', ...(removesSettings ? ['--settings'] : [])],
    timeout: USER_TIMEOUT,
  });
