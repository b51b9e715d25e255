import { connect } from 'node:net';
import { PROXY_VARIABLES } from '../../app/troubleshoot/environment-findings.ts';
import type { ProxyFacts, Variable } from '../../app/troubleshoot/facts.ts';

/** Connection timeout, in milliseconds. */
const TIMEOUT = 3_000;

/** Whether the configured proxies accept connections. Proxies that `NO_PROXY` bypasses for AWS don't matter. */
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
