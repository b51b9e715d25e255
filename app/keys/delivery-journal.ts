import type { Context } from '../context.ts';
import type { NotedIntent } from './delivery-journal-port.ts';

/** Takes the note away once the settings are on disk: until then it is all that a crash would leave. */
export function settleIntent({ saved }: Pick<Context, 'saved'>, intent: NotedIntent): void {
  void saved().then(() => intent.done());
}
