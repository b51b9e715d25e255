import type { Cancel } from '../domain/cancel.ts';
import type { VaultState } from './credentials-state.ts';

export type VaultPort = {
  /** Asks the keychain if it was not asked yet; never takes longer than a person waits for one. */
  state(): Promise<VaultState>;
  /** The same, without anything that would make the keychain ask the person for its password. */
  look(): Promise<VaultState>;
  /** Calls back when the keychain lets people wait, and when it answers. */
  watch(listener: (state: VaultState) => void): Cancel;
};
