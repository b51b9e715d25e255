import type { Random } from '../testing/random.ts';
import { CHANGE_FAULTS } from './change-faults.ts';
import { DISK_FAULTS } from './disk-faults.ts';
import { FaultDesk } from './fault-desk.ts';
import { PLACE_FAULTS } from './place-faults.ts';
import { richCredentials } from './rich-credentials.ts';

export type FaultReport = {
  readonly name: string;
  readonly outcome: 'survived' | 'skipped' | 'failed';
  readonly reason?: string;
};

/** Survived: the result names the fault, no foreign bytes changed, no files remain, and a later edit works. */
export async function surviveFaults(random: Random): Promise<readonly FaultReport[]> {
  const reports: FaultReport[] = [];
  for (const { name, run } of [...DISK_FAULTS, ...PLACE_FAULTS, ...CHANGE_FAULTS]) {
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
