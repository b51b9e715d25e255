import { readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { DeliveryIntent, DeliveryJournalPort, NotedIntent } from '../../app/credentials/delivery-journal-port.ts';
import { ROLE_SESSION } from '../../app/settings/settings.ts';
import { createQueue } from '../files/queue.ts';
import { replaceFile } from '../files/replace-file.ts';

const INTENTS = z.array(z.strictObject({ kind: z.enum(['deliver', 'remove']), session: ROLE_SESSION }));

/**
 * Stores the intents in one file of Mai's data folder, mode 0600. The file exists only while a delivery is in progress.
 */
export function createDeliveryJournal(folder: string): DeliveryJournalPort {
  const path = join(folder, 'deliveries.json');
  const queue = createQueue();
  let noted: readonly DeliveryIntent[] = [];

  const write = (): Promise<void> =>
    queue(async () => {
      const bytes = Buffer.from(JSON.stringify(noted));
      await (noted.length === 0 ? unlink(path) : replaceFile(path, { bytes, mode: 0o600 }));
    }).catch(() => undefined);

  function notedIntent(intent: DeliveryIntent): NotedIntent {
    return {
      ...intent,
      done: () => {
        noted = noted.filter(other => other !== intent);
        return write();
      },
    };
  }

  return {
    async note(intent) {
      noted = [...noted, intent];
      await write();
      return notedIntent(intent);
    },
    async unfinished() {
      const found = await readFile(path, 'utf8').then(parse, () => []);
      noted = [...found, ...noted];
      return found.map(notedIntent);
    },
  };
}

function parse(text: string): readonly DeliveryIntent[] {
  try {
    const parsed = INTENTS.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}
