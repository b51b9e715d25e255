import type { Cancel } from '../domain/cancel.ts';
import type { VaultState } from './credentials-state.ts';

export type VaultPort = {
  /** Opens the keychain if needed, with a timeout. */
  state(): Promise<VaultState>;
  /** The same, without anything that could open the keychain's prompt. */
  look(): Promise<VaultState>;
  /** Calls back when the keychain shows its prompt, and when it answers. */
  watch(listener: (state: VaultState) => void): Cancel;
};
