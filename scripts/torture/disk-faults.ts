import { execFileSync } from 'node:child_process';
import { unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import { fill, refused, works } from './fault-checks.ts';
import { isRoot, mountMemory } from './fault-desk.ts';

const NEEDS_ROOT = 'mounting a file system takes root';

/** The disk is full, or reports an error. */
export const DISK_FAULTS: readonly Fault[] = [
  {
    name: 'disk full',
    run: async desk => {
      if (!isRoot) return NEEDS_ROOT;
      const unmount = mountMemory(desk, '256k');
      try {
        const filler = join(desk.folder, 'filler');
        fill(filler);
        await refused(desk, 'full');
        unlinkSync(filler);
        await works(desk);
      } finally {
        unmount();
      }
      return undefined;
    },
  },
  {
    name: 'read-only file system',
    run: async desk => {
      if (!isRoot) return NEEDS_ROOT;
      const unmount = mountMemory(desk, '1m');
      try {
        execFileSync('mount', ['-o', 'remount,ro', desk.folder]);
        await refused(desk, 'read-only');
        execFileSync('mount', ['-o', 'remount,rw', desk.folder]);
        await works(desk);
      } finally {
        unmount();
      }
      return undefined;
    },
  },
  {
    name: 'fsync fails',
    run: async desk => {
      const library = join(desk.home, 'faulty.so');
      try {
        writeFileSync(
          `${library}.c`,
          '#include <errno.h>\nint fsync(int file) { (void)file; errno = EIO; return -1; }\n',
        );
        execFileSync('cc', ['-shared', '-fPIC', '-o', library, `${library}.c`], { stdio: 'ignore' });
      } catch {
        return 'making fsync fail takes a C compiler';
      }
      await refused(desk, 'other', desk.path, { LD_PRELOAD: library });
      return works(desk);
    },
  },
];
