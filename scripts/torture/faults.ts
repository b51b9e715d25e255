import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, fill, refused, replacedBy, works } from './fault-checks.ts';
import { FaultDesk, isRoot, mountMemory } from './fault-desk.ts';
import { strip } from './others-file.ts';
import type { Random } from './random.ts';
import { richCredentials } from './rich-file.ts';

export type FaultReport = {
  readonly name: string;
  readonly outcome: 'survived' | 'skipped' | 'failed';
  readonly reason?: string;
};

/** Throws with a sentence for what went wrong; answers with a sentence where this machine can't make the fault. */
type Fault = { readonly name: string; readonly run: (desk: FaultDesk) => Promise<string | undefined> };

/** Survived means: the answer names the fault, nobody's bytes changed, nothing lies about, and once it is over an edit works. */
export async function surviveFaults(random: Random): Promise<readonly FaultReport[]> {
  const reports: FaultReport[] = [];
  for (const { name, run } of FAULTS) {
    using desk = new FaultDesk(Buffer.from(richCredentials(random)));
    try {
      const skipped = await run(desk);
      reports.push(
        skipped === undefined ? { name, outcome: 'survived' } : { name, outcome: 'skipped', reason: skipped },
      );
    } catch (error) {
      reports.push({ name, outcome: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return reports;
}

const NEEDS_ROOT = 'mounting a file system takes root';

const FAULTS: readonly Fault[] = [
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
    name: 'read-only folder',
    run: async desk => {
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
      await works(desk);
      expect((statSync(desk.path).mode & 0o777) === 0o400, 'the stricter mode is gone');
      return undefined;
    },
  },
  {
    name: 'folder removed during the edits',
    run: async desk => {
      const aside = `${desk.folder}-aside`;
      const edits = [desk.edit(), desk.edit(), desk.edit()];
      for (let round = 0; round < 40 && !existsSync(aside); round += 1) {
        await pause(10);
        if (existsSync(`${desk.path}.mai-lock`)) renameSync(desk.folder, aside);
      }
      await Promise.all(edits);
      if (!existsSync(aside)) renameSync(desk.folder, aside);
      expect(
        strip(readFileSync(join(aside, 'credentials'), 'utf8'), ['mai-a']) === desk.original.toString(),
        'bytes in the removed folder changed',
      );
      const made = await desk.edit();
      expect(made.ok, `an edit without the folder failed: ${JSON.stringify(made)}`);
      expect((statSync(desk.folder).mode & 0o777) === 0o700, 'the new folder is not private');
      expect((statSync(desk.path).mode & 0o777) === 0o600, 'the new file is not private');
      return undefined;
    },
  },
  {
    name: 'circle of links',
    run: async desk => {
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
      const kept = replacedBy(desk, () => symlinkSync(join(desk.home, 'missing', 'credentials'), desk.path));
      await refused(desk, 'missing-folder', kept);
      mkdirSync(join(desk.home, 'missing'));
      renameSync(kept, join(desk.home, 'missing', 'credentials'));
      desk.give();
      return works(desk);
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
  {
    name: 'file grown during the edits',
    run: async desk => {
      const edits = Promise.all([desk.edit(), desk.edit(), desk.edit()]);
      let done = false;
      void edits.finally(() => {
        done = true;
      });
      let grown = desk.original.toString();
      for (let number = 1; !done; number += 1) {
        const more = `\n[grown-${number}]\nregion = x\n`;
        appendFileSync(desk.path, more);
        grown += more;
        // As long as an edit takes, about: most are interrupted, not all.
        await pause(8);
      }
      const results = await edits;
      expect(
        results.every(result => result.ok),
        `an edit failed: ${JSON.stringify(results)}`,
      );
      expect(desk.others.toString() === grown, 'bytes that were added meanwhile are gone');
      expect(desk.leftovers.length === 0, `left behind: ${desk.leftovers}`);
      return undefined;
    },
  },
  {
    name: 'bytes that are not UTF-8',
    run: async desk => {
      const odd = Buffer.concat([
        desk.original,
        Buffer.from('\n[latin]\n# J\xFCrgen \xFF\xFE\x80\r\nk = \xE9\r\n', 'latin1'),
      ]);
      writeFileSync(desk.path, odd);
      const written = await desk.edit();
      expect(written.ok, `the edit failed: ${JSON.stringify(written)}`);
      expect(
        Buffer.from(
          readFileSync(desk.path, 'latin1').replaceAll('\r\n', '\n').split('\n[mai-a]')[0] ?? '',
          'latin1',
        ).equals(Buffer.from(odd.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')),
        'bytes changed',
      );
      return undefined;
    },
  },
];
