import type { OpenShortcutPort } from '../../desktop/open-shortcut-port.ts';
import { fail, ok, type Result } from '../../domain/result.ts';

/** A system that gives Mai every key that no other program has. */
export class FakeOpenShortcut implements OpenShortcutPort {
  readonly taken = new Set<string>();
  held: string | undefined;

  async set(accelerator: string | undefined): Promise<Result> {
    this.held = undefined;
    if (accelerator !== undefined && this.taken.has(accelerator))
      return fail({ kind: 'shortcut-unavailable', reason: 'taken' });
    this.held = accelerator;
    return ok();
  }
}
