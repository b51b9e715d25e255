import { readFile } from 'node:fs/promises';

/** Network file systems, by their names in Linux's mount list. */
const ON_NETWORK =
  /^(nfs4?|cifs|smb3?|smbfs|afs|9p|ceph|glusterfs|lustre|davfs|fuse\.(sshfs|davfs2|s3fs|rclone|glusterfs))$/;

/**
 * The network file system of a path, by a mount list in the format of `/proc/self/mountinfo` (proc_pid_mountinfo(5));
 * undefined for a local disk.
 */
export function networkDisk(mounts: string, path: string): string | undefined {
  const found = mounts
    .split('\n')
    .map(line => /^\S+ \S+ \S+ \S+ (\S+) .*? - (\S+) /.exec(line))
    .flatMap(match =>
      match?.[1] === undefined || match[2] === undefined ? [] : [{ at: unescaped(match[1]), kind: match[2] }],
    )
    .filter(({ at }) => at === '/' || path === at || path.startsWith(`${at}/`))
    // Of several mounts at the same place the last one counts.
    .reduce<{ at: string; kind: string } | undefined>(
      (best, mount) => (best === undefined || mount.at.length >= best.at.length ? mount : best),
      undefined,
    );
  return found !== undefined && ON_NETWORK.test(found.kind) ? found.kind : undefined;
}

const unescaped = (path: string): string =>
  path.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

/** The same for this computer. On Windows the path tells; macOS has no list to read. */
export async function networkDiskOf(path: string, platform: NodeJS.Platform): Promise<string | undefined> {
  if (platform === 'win32') return path.startsWith('\\\\') ? 'SMB' : undefined;
  if (platform !== 'linux') return undefined;
  return networkDisk(await readFile('/proc/self/mountinfo', 'utf8').catch(() => ''), path);
}
