import type { Result } from '../domain/result.ts';

export type OpenShortcutPort = {
  /** Takes these keys instead of those before; without any gives them back. Fails with `shortcut-unavailable`. */
  set(accelerator: string | undefined): Promise<Result>;
};
