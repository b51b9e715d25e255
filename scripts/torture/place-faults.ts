import { chmodSync, mkdirSync, renameSync, rmdirSync, statSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { hasLinks, hasModes } from '../testing/file-system.ts';
import type { Fault } from './fault.ts';
import { expect, refused, replacedBy, works } from './fault-checks.ts';

const NEEDS_LINKS = 'this user can create no symbolic links';

/** The location is not writable, or not a file. */
export const PLACE_FAULTS: readonly Fault[] = [
  {
    name: 'read-only folder',
    run: async desk => {
      if (!hasModes) return 'Windows creates files in a folder that is marked as read-only';
      chmodSync(desk.folder, 0o500);
      await refused(desk, 'denied');
      chmodSync(desk.folder, 0o700);
      return works(desk);
    },
  },
  {
    name: 'unreadable file',
    run: async desk => {
      chmodSync(desk.path, 0o000);
      await refused(desk, 'denied');
      chmodSync(desk.path, 0o600);
      return works(desk);
    },
  },
  {
    name: 'read-only file',
    run: async desk => {
      chmodSync(desk.path, 0o400);
      if (!hasModes) {
        // Windows doesn't replace a file that is marked as read-only.
        await refused(desk, 'denied');
        chmodSync(desk.path, 0o600);
        return works(desk);
      }
      await works(desk);
      expect((statSync(desk.path).mode & 0o777) === 0o400, 'the stricter mode is gone');
      return undefined;
    },
  },
  {
    name: 'circle of links',
    run: async desk => {
      if (!hasLinks) return NEEDS_LINKS;
      const kept = replacedBy(desk, () => symlinkSync(desk.path, desk.path));
      await refused(desk, 'link-loop', kept);
      unlinkSync(desk.path);
      renameSync(kept, desk.path);
      return works(desk);
    },
  },
  {
    name: 'folder in place of the file',
    run: async desk => {
      const kept = replacedBy(desk, () => mkdirSync(desk.path));
      await refused(desk, 'not-a-file', kept);
      rmdirSync(desk.path);
      renameSync(kept, desk.path);
      return works(desk);
    },
  },
  {
    name: 'link into a missing folder',
    run: async desk => {
      if (!hasLinks) return NEEDS_LINKS;
      const kept = replacedBy(desk, () => symlinkSync(join(desk.home, 'missing', 'credentials'), desk.path));
      await refused(desk, 'missing-folder', kept);
      mkdirSync(join(desk.home, 'missing'));
      renameSync(kept, join(desk.home, 'missing', 'credentials'));
      desk.give();
      return works(desk);
    },
  },
];
