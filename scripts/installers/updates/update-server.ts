import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PURPOSE } from '../../../app/updates/update-list.ts';
import { policyKeyOf } from '../../../main/command-line/signing-keys.ts';

export type KeyPair = { readonly privateKey: KeyObject; readonly publicKey: string };

export function keyPair(): KeyPair {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { privateKey, publicKey: policyKeyOf(privateKey) };
}

/** What the server has, by path: bytes, or an answer of its own. */
type Content = Buffer | ((answer: ServerResponse) => void);

/** An https server on loopback with a list of updates. */
export type UpdateServer = {
  readonly address: string;
  readonly asked: { readonly path: string; readonly headers: Readonly<Record<string, unknown>> }[];
  put(path: string, content: Content): void;
  /** Puts a signed list with one package; returns its bytes. */
  publish(changes?: Readonly<Record<string, unknown>>, options?: PublishOptions): Buffer;
  stop(): void;
};

export type PublishOptions = {
  readonly key?: KeyPair;
  /** The file that the list describes. */
  readonly file?: Buffer;
  /** Changes the bytes after they were signed. */
  readonly tamper?: (bytes: Buffer) => Buffer;
};

/** A certificate authority of the test's own in `folder`, with a certificate for 127.0.0.1. */
export function createAuthority(folder: string): { readonly ca: string; readonly key: Buffer; readonly cert: Buffer } {
  mkdirSync(folder, { recursive: true });
  const at = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'ignore' });
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  openssl('req', '-x509', ...ec, '-keyout', at('ca.key'), '-out', at('ca.pem'), '-subj', '/CN=Test authority');
  openssl('req', '-new', ...ec, '-keyout', at('key.pem'), '-out', at('request.pem'), '-subj', '/CN=127.0.0.1');
  writeFileSync(at('extensions'), 'subjectAltName=IP:127.0.0.1\n');
  const signing = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial', '-extfile', at('extensions')];
  openssl('x509', '-req', '-in', at('request.pem'), ...signing, '-days', '2', '-out', at('cert.pem'));
  return { ca: at('ca.pem'), key: readFileSync(at('key.pem')), cert: readFileSync(at('cert.pem')) };
}

/** Lets Chromium trust an authority for programs with this home folder. */
export function trust(ca: string, home: string): void {
  const store = join(home, '.pki', 'nssdb');
  mkdirSync(store, { recursive: true });
  const certutil = (...args: string[]) => execFileSync('certutil', args, { stdio: 'ignore', timeout: 20_000 });
  // Chromium creates it, too.
  if (!existsSync(join(store, 'cert9.db'))) certutil('-N', '-d', `sql:${store}`, '--empty-password');
  certutil('-A', '-d', `sql:${store}`, '-t', 'C,,', '-n', 'test', '-i', ca);
}

export async function startUpdateServer(
  { key, cert }: { readonly key: Buffer; readonly cert: Buffer },
  inUse: KeyPair,
): Promise<UpdateServer> {
  const content = new Map<string, Content>();
  const asked: UpdateServer['asked'] = [];
  const server: Server = createServer({ key, cert }, (request, answer) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    const found = content.get(path);
    if (found === undefined) answer.writeHead(404).end();
    else if (typeof found === 'function') found(answer);
    else answer.end(found);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const base = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address: `${base}/mai.json`,
    asked,
    put: (path, given) => void content.set(path, given),
    publish(changes = {}, { key: signer = inUse, file = Buffer.from('package'), tamper = same } = {}) {
      const one = {
        ...{
          system: process.platform,
          arch: process.arch,
          kind: 'nsis',
          address: `${base}/package`,
          size: file.length,
        },
        sha512: createHash('sha512').update(file).digest('base64'),
      };
      const expires = new Date(Date.now() + 86_400_000).toISOString().replace(/\.\d+Z/, 'Z');
      const list = { purpose: PURPOSE, sequence: 1, expires, version: '9.0.0', rollout: 1, packages: [one] };
      const bytes = Buffer.from(JSON.stringify({ ...list, news: { en: ['Roles start faster.'] }, ...changes }));
      content.set('/mai.json', tamper(bytes));
      content.set('/mai.json.sig', Buffer.from(sign(null, bytes, signer.privateKey).toString('base64')));
      content.set('/package', file);
      return bytes;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const same = (bytes: Buffer): Buffer => bytes;
