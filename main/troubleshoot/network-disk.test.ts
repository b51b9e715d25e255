import { describe, expect, it } from 'vitest';
import { networkDisk } from './network-disk.ts';

describe('a network disk', () => {
  const mounts = [
    '22 1 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw',
    '40 22 0:35 / /home rw,relatime shared:20 master:1 - nfs4 files:/home rw,vers=4.2',
    '41 40 0:36 / /home/my\\040own rw - ext4 /dev/sdb1 rw',
    '42 22 0:37 / /mnt/box rw - fuse.sshfs me@box:/ rw',
    '43 22 0:38 / /homework rw - ext4 /dev/sdc1 rw',
  ].join('\n');

  it.each([
    ['/home/ann/.aws/config', 'nfs4'],
    ['/home/my own/.aws/config', undefined],
    ['/mnt/box/aws/config', 'fuse.sshfs'],
    ['/homework/.aws/config', undefined],
    ['/root/.aws/config', undefined],
  ])('of %s is recognized in the mount list', (path, kind) => {
    expect(networkDisk(mounts, path)).toBe(kind);
  });
});
