import type { Result } from '../domain/result.ts';
import type { Settings } from './settings.ts';

export type SettingsPort = {
  /** Writes are queued and coalesced; the newest one wins. */
  save(settings: Settings): Promise<Result>;
};
