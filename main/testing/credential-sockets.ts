import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { profileName } from '../../app/testing/sample-role.ts';
import { en } from '../../app/text/en/en.ts';
import type { CredentialAnswer } from '../credential-process/credential-protocol.ts';
import { type AnswerCall, serveCredentialSocket } from '../credential-process/credential-socket.ts';
import { type CallSources, runToolCall } from '../credential-process/run-tool-call.ts';
import {
  findSocketInfo,
  formatSocketInfo,
  type SocketInfo,
  socketInfoFile,
} from '../credential-process/socket-info.ts';
import type { ToolCall } from '../credential-process/tool-call.ts';
import type { Keychain } from '../credentials/keychain.ts';

export const entries = new Map<string, string>();
export const keychain: Keychain = {
  read: async account => entries.get(account) ?? null,
  write: async (account, secret) => void entries.set(account, secret),
  remove: async account => void entries.delete(account),
};
export const none: Keychain = {
  read: () => Promise.reject(new Error('none')),
  write: () => Promise.reject(new Error('none')),
  remove: () => Promise.reject(new Error('none')),
};
export const stops: (() => void)[] = [];

export const OTHER_SERVER = `
require('node:net').createServer(socket => socket.on('data', chunk => {
  console.log('heard ' + chunk);
  socket.end('{"kind":"credentials","output":"ASIAOTHERS"}\\n');
})).listen(process.argv[1], () => console.log('listening'));`;

export const newFolder = () => mkdtemp(join(tmpdir(), 'mai-socket-'));
export const credentialsCall = (name: string, wait = 0): ToolCall => ({
  purpose: 'credentials',
  profile: profileName(name),
  wait,
});
/** What a call uses that can't start Mai. */
export const sources = (folder: string, from = none): CallSources => ({
  folder,
  keychain: from,
  text: async () => en,
  startMai: async () => undefined,
});
export const ask = (folder: string, profile: string, from = none) =>
  runToolCall(credentialsCall(profile), sources(folder, from));
export const keys = (name: string): CredentialAnswer => ({
  kind: 'credentials',
  output: `{"AccessKeyId":"${name}"}\n`,
});

export async function serving(folder: string, answer: AnswerCall): Promise<SocketInfo> {
  stops.push(await serveCredentialSocket(folder, answer));
  const info = await findSocketInfo(folder);
  if (info === undefined) throw new Error('no note');
  return info;
}

/**
 * Listens at the address in the socket info as another process of this user, and sends each caller what `give` returns.
 */
export async function imposter(folder: string, { address, key }: SocketInfo, give: (question: string) => string) {
  const heard: string[] = [];
  const server = createServer(socket => {
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      heard.push(chunk);
      socket.end(give(chunk));
    });
  });
  await listenAt(server, folder, { address, key });
  return heard;
}

/** An address for a process of this user in the running app’s place: a pipe on Windows. */
export const addressIn = (folder: string, name = 'mai'): string =>
  isWindows ? `\\\\.\\pipe\\${basename(folder)}-${name}` : join(folder, 'socket', name);

/** Listens there, and writes the socket info as a running Mai does. */
export async function listenAt(server: Server, folder: string, info: SocketInfo): Promise<void> {
  if (!isWindows) mkdirSync(dirname(info.address), { recursive: true, mode: 0o700 });
  await new Promise<void>(resolve => server.listen(info.address, resolve));
  if (!isWindows) chmodSync(info.address, 0o600);
  writeFileSync(socketInfoFile(folder), formatSocketInfo(info), { mode: 0o600 });
  stops.push(() => server.close());
}

const isWindows = process.platform === 'win32';

/**
 * An app that answers when a test says so. `asked` resolves once it was asked, with the signal that its tool has ended; it rejects
 * if the call ended before.
 */
export function lateAnswer() {
  let ask = (_: AbortSignal) => {};
  let give = (_: CredentialAnswer) => {};
  const toldOf = new Promise<AbortSignal>(resolve => (ask = resolve));
  const given = new Promise<CredentialAnswer>(resolve => (give = resolve));
  const answer: AnswerCall = (_, gone) => {
    ask(gone);
    return given;
  };
  const unasked = (): never => {
    throw new Error('not asked');
  };
  const asked = (call: Promise<unknown>) => Promise.race([toldOf, call.then(unasked)]);
  return { answer, asked, give: (late: CredentialAnswer) => give(late) };
}

/** For after each test. */
export function closeSockets(): void {
  for (const stop of stops.splice(0)) stop();
}
