import type { OpenShortcutPort } from '../../desktop/open-shortcut-port.ts';
import { fail, ok, type Result } from '../../domain/result.ts';

/** System that grants every free global shortcut. */
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
