import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Ending, runQuietly } from '../../setup/run-quietly.ts';
import { runOrThrow } from './run-or-throw.ts';

/**
 * Makes a root folder the whole file system of a new mount and process namespace. The kernel refuses user namespaces in a `chroot`.
 * The shell reaps what ends. It ends with this
 * program, and the kernel then ends all others and drops the mounts.
 */
const BOOT = `
set -e
root=$1
mount --bind "$root" "$root"
cd "$root"
mount -t proc proc proc
mount --rbind --make-rslave /sys sys
mount -t tmpfs -o mode=755 dev dev
for name in null zero full random urandom tty; do : >"dev/$name"; mount --bind "/dev/$name" "dev/$name"; done
mkdir dev/shm dev/pts
mount -t tmpfs -o mode=1777 shm dev/shm
mount -t devpts -o newinstance,ptmxmode=0666 pts dev/pts
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
mount -t tmpfs -o mode=755 run run
chmod 1777 tmp
mkdir -p tmp/.X11-unix
mount --bind /tmp/.X11-unix tmp/.X11-unix
hostname fresh
if [ "$2" = whole ]; then
  pivot_root . .
  umount -l .
  echo ready
  cat
  exit
fi
exec chroot . sh -c 'echo ready; cat; exit'
`;

/** `whole`: like a computer. `chroot`: like one that keeps user namespaces from ordinary users. */
export type MachineKind = 'whole' | 'chroot';

const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Who runs a program in the machine. `environment` is all that it gets but HOME, PATH and LANG. */
export interface As {
  readonly user?: Person;
  readonly environment?: Readonly<Record<string, string>>;
}

/** An ordinary user of the machine. */
export interface Person {
  readonly name: string;
  readonly id: number;
}

/** A root folder that runs like a computer of its own, but with this one's network. Only root can start it. */
export class Machine {
  readonly root: string;
  readonly #keeper: ChildProcess;
  readonly #pid: string;

  private constructor(root: string, keeper: ChildProcess, pid: string) {
    this.root = root;
    this.#keeper = keeper;
    this.#pid = pid;
  }

  static async start(root: string, kind: MachineKind = 'whole'): Promise<Machine> {
    const keeper = spawn(
      'unshare',
      [
        '--mount',
        '--pid',
        '--ipc',
        '--uts',
        '--fork',
        '--kill-child',
        '--propagation=private',
        'sh',
        '-c',
        BOOT,
        'boot',
        root,
        kind,
      ],
      { stdio: ['pipe', 'pipe', 'pipe'] },
    );
    let said = '';
    await new Promise<void>((resolve, reject) => {
      keeper.stderr.on('data', (chunk: Buffer) => {
        said += chunk;
      });
      keeper.stdout.once('data', () => resolve());
      keeper.once('exit', () => reject(new Error(`The root could not be started: ${said.trim()}`)));
    });
    const pid = readFileSync(`/proc/${keeper.pid}/task/${keeper.pid}/children`, 'utf8').trim();
    return new Machine(root, keeper, pid);
  }

  /** Program and arguments that run a command in the machine. */
  command(words: readonly string[], { user, environment = {} }: As = {}): readonly [string, ...string[]] {
    const home = user ? `/home/${user.name}` : '/root';
    const given = Object.entries({ HOME: home, PATH, LANG: 'C.UTF-8', ...environment });
    return [
      'nsenter',
      `--target=${this.#pid}`,
      '--mount',
      '--pid',
      '--ipc',
      '--uts',
      '--root',
      `--wdns=${home}`,
      ...(user ? ['setpriv', `--reuid=${user.id}`, `--regid=${user.id}`, '--clear-groups'] : []),
      'env',
      '-i',
      ...given.map(([name, value]) => `${name}=${value}`),
      ...words,
    ];
  }

  run(words: readonly string[], as: As = {}): Promise<Ending> {
    const [program, ...args] = this.command(words, as);
    return runQuietly(program, args);
  }

  runOrThrow(words: readonly string[], as: As = {}): Promise<string> {
    const [program, ...args] = this.command(words, as);
    return runOrThrow(program, args);
  }

  /** apt-get as root, asking nothing. */
  apt(...args: readonly string[]): Promise<string> {
    return this.runOrThrow(['apt-get', '-y', '-qq', '-o', 'Dpkg::Use-Pty=0', '--no-install-recommends', ...args], {
      environment: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  }

  async addPerson(name: string, id: number): Promise<Person> {
    await this.runOrThrow(['useradd', '--create-home', `--uid=${id}`, name]);
    return { name, id };
  }

  /** Ends everything in it. */
  async stop(): Promise<void> {
    const ended = new Promise(resolve => this.#keeper.once('exit', resolve));
    this.#keeper.stdin?.end();
    await ended;
  }
}
