import { randomUUID } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { runOrThrow } from './run-or-throw.ts';

/** What `npm run repositories` makes, served over loopback, where answers can be changed as an attacker would. */
export class TrialRepository {
  readonly folder: string;
  readonly #root: string;
  readonly #work: string;
  readonly #server: Server;
  readonly #key: string;
  /** Bytes in place of a file, by the end of its path. */
  readonly swapped = new Map<string, Buffer>();

  private constructor(root: string, work: string, folder: string, server: Server, key: string) {
    this.#root = root;
    this.#work = work;
    this.folder = folder;
    this.#server = server;
    this.#key = key;
  }

  /** `work` is an empty folder for keyring and repository. */
  static async open(root: string, work: string): Promise<TrialRepository> {
    const keyring = join(work, 'keyring');
    mkdirSync(keyring, { recursive: true, mode: 0o700 });
    const key = await newKey(keyring);
    const folder = join(work, 'published');
    const server = createServer();
    const repository = new TrialRepository(root, work, folder, server, key);
    server.on('request', (request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      const swapped = [...repository.swapped].find(([end]) => path.endsWith(end))?.[1];
      const file = join(folder, path);
      if (swapped) response.end(swapped);
      else if (existsSync(file) && statSync(file).isFile()) createReadStream(file).pipe(response);
      else response.writeHead(404).end();
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return repository;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Adds packages as a release does, signed with the repository's key or another. */
  async publish(packages: readonly string[], key = this.#key): Promise<void> {
    const from = join(this.#work, 'to-publish');
    rmSync(from, { recursive: true, force: true });
    mkdirSync(from);
    await runOrThrow('cp', ['--link', ...packages, from]);
    const script = join(this.#root, 'scripts', 'repositories.ts');
    await runOrThrow(process.execPath, [script, this.folder, '--address', 'https://packages.example', '--from', from], {
      env: { ...process.env, GNUPGHOME: join(this.#work, 'keyring'), MAI_REPOSITORY_KEY: key },
    });
  }

  /** A file for people, such as mai.sources, with this server's address. */
  text(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8').replaceAll('https://packages.example', this.address);
  }

  /** A second key that people don't trust. */
  otherKey(): Promise<string> {
    return newKey(join(this.#work, 'keyring'));
  }

  /** Runs `attack` while a file is served with other bytes. */
  async whileSwapped(name: string, change: (bytes: Buffer) => Buffer, attack: () => Promise<void>): Promise<void> {
    const [path = ''] = (await runOrThrow('find', [this.folder, '-path', `*${name}`])).trim().split('\n');
    this.swapped.set(name, change(readFileSync(path)));
    try {
      await attack();
    } finally {
      this.swapped.clear();
    }
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
    // The agent would stay with the keyring.
    await runOrThrow('gpgconf', ['--homedir', join(this.#work, 'keyring'), '--kill', 'all']);
  }
}

async function newKey(keyring: string): Promise<string> {
  const name = `Trial ${randomUUID()} <trial@mai.example>`;
  const made = await runOrThrow('gpg', [
    '--homedir',
    keyring,
    '--batch',
    '--yes',
    '--status-fd',
    '1',
    '--passphrase',
    '',
    '--quick-generate-key',
    name,
    'rsa3072',
    'sign',
    'never',
  ]);
  const key = /KEY_CREATED \S+ ([0-9A-F]{40})/.exec(made)?.[1];
  if (!key) throw new Error(`GnuPG made no key: ${made}`);
  return key;
}

/** One changed bit in the middle. */
export function changeBit(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  const middle = Math.floor(changed.length / 2);
  changed[middle] = (changed[middle] ?? 0) ^ 1;
  return changed;
}
