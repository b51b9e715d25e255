import { readFile } from 'node:fs/promises';

/** File systems that lie on other computers, by their names in Linux's list of mounts. */
const ON_NETWORK =
  /^(nfs4?|cifs|smb3?|smbfs|afs|9p|ceph|glusterfs|lustre|davfs|fuse\.(sshfs|davfs2|s3fs|rclone|glusterfs))$/;

/**
 * The kind of network file system that the path lies on, by a list of mounts in the form of `/proc/self/mountinfo` (man 5
 * proc); undefined for a disk of this computer.
 */
export function networkDisk(mounts: string, path: string): string | undefined {
  const found = mounts
    .split('\n')
    .map(line => /^\S+ \S+ \S+ \S+ (\S+) .*? - (\S+) /.exec(line))
    .flatMap(match =>
      match?.[1] === undefined || match[2] === undefined ? [] : [{ at: unescaped(match[1]), kind: match[2] }],
    )
    .filter(({ at }) => at === '/' || path === at || path.startsWith(`${at}/`))
    // Of mounts over each other the last one counts.
    .reduce<{ at: string; kind: string } | undefined>(
      (best, mount) => (best === undefined || mount.at.length >= best.at.length ? mount : best),
      undefined,
    );
  return found !== undefined && ON_NETWORK.test(found.kind) ? found.kind : undefined;
}

const unescaped = (path: string): string =>
  path.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

/** The same for this computer. Windows says it in the path; macOS has no list to read. */
export async function networkDiskOf(path: string, platform: NodeJS.Platform): Promise<string | undefined> {
  if (platform === 'win32') return path.startsWith('\\\\') ? 'SMB' : undefined;
  if (platform !== 'linux') return undefined;
  return networkDisk(await readFile('/proc/self/mountinfo', 'utf8').catch(() => ''), path);
}
