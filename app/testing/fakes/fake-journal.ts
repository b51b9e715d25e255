import type { DeliveryIntent, DeliveryJournalPort, NotedIntent } from '../../credentials/delivery-journal-port.ts';

/** Journal in memory. */
export class FakeJournal implements DeliveryJournalPort {
  noted: readonly DeliveryIntent[] = [];

  async note(intent: DeliveryIntent): Promise<NotedIntent> {
    this.noted = [...this.noted, intent];
    return this.#known(intent);
  }

  async unfinished(): Promise<readonly NotedIntent[]> {
    return this.noted.map(intent => this.#known(intent));
  }

  #known(intent: DeliveryIntent): NotedIntent {
    return {
      ...intent,
      done: async () => {
        this.noted = this.noted.filter(other => other !== intent);
      },
    };
  }
}
