import type { Context } from '../context.ts';
import type { NotedIntent } from './delivery-journal-port.ts';

/** Clears the intent once the settings are on disk; before that, it is the only record. */
export function settleIntent({ saved }: Pick<Context, 'saved'>, intent: NotedIntent): void {
  void saved().then(() => intent.done());
}
