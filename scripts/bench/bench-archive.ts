import { stat } from 'node:fs/promises';
import type { Bench } from './bench.ts';
import type { Take } from './measures.ts';
import { archiveOf } from './programs.ts';

export async function benchArchive({ programs }: Bench, take: Take): Promise<void> {
  take('archive', { mai: (await stat(archiveOf(programs.mai))).size / 1e6 });
}
