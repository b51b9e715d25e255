import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { modeOf, OWN_FILE, OWN_FOLDER } from '../testing/file-system.ts';
import type { Fault } from './fault.ts';
import { expect } from './fault-checks.ts';
import { strip } from './others-file.ts';

/** About the duration of an edit, so that most are interrupted, not all. In milliseconds. */
const EDIT = process.platform === 'win32' ? 100 : 8;

/** The location or file changes during the edit, or is unusual. */
export const CHANGE_FAULTS: readonly Fault[] = [
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
      expect(modeOf(desk.folder) === OWN_FOLDER, 'the new folder is not private');
      expect(modeOf(desk.path) === OWN_FILE, 'the new file is not private');
      return undefined;
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
        await pause(EDIT);
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
