import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { connect } from 'node:net';
import { dirname } from 'node:path';
import { PROXY_VARIABLES } from '../../app/troubleshoot/environment-findings.ts';
import type { FolderFacts, ProxyFacts, Variable } from '../../app/troubleshoot/facts.ts';

/** How long a proxy may take to answer a connection, in milliseconds. */
const TIMEOUT = 3_000;
/** Less room than this takes no new credentials, in bytes: a file and its copy. */
const MIN_FREE_BYTES = 65_536;

/** Whether new credentials would find room in the folder of a file, and may be written there. */
export async function folderFacts(file: string): Promise<FolderFacts> {
  const path = dirname(file);
  const space = await statfs(path).catch(() => undefined);
  const isWritable = await access(path, constants.W_OK).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  );
  return { path, isFull: space !== undefined && space.bavail * space.bsize < MIN_FREE_BYTES, isWritable };
}

/** Whether anything listens where proxies are said to be. A proxy that `NO_PROXY` keeps from AWS is nobody's concern. */
export async function proxyFacts(variables: readonly Variable[]): Promise<readonly ProxyFacts[]> {
  const exceptions = variables.find(({ name }) => name === 'no_proxy' || name === 'NO_PROXY')?.value ?? '';
  if (exceptions.split(',').some(entry => ['*', '.amazonaws.com', 'amazonaws.com'].includes(entry.trim()))) return [];
  const named = variables.filter(({ name, value }) => PROXY_VARIABLES.includes(name) && value !== '');
  return Promise.all(named.map(async variable => ({ variable, isReached: await isReached(variable.value) })));
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'https:': 443, 'socks5:': 1_080, 'socks5h:': 1_080 };

function isReached(address: string): Promise<boolean> {
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `http://${address}`;
  if (!URL.canParse(url)) return Promise.resolve(false);
  const { hostname, port, protocol } = new URL(url);
  return new Promise(resolve => {
    const socket = connect(Number(port) || (DEFAULT_PORTS[protocol] ?? 80), hostname.replace(/^\[|\]$/g, ''));
    const end = (reached: boolean) => {
      socket.destroy();
      resolve(reached);
    };
    socket.setTimeout(TIMEOUT, () => end(false));
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
  });
}
