import type { Snapshot } from '../snapshot.ts';
import type { EnvironmentFormat } from './environment-lines.ts';

/** The format in which credentials were copied last; before the first copy, that of the system's usual shell. */
export const copyFormat = ({ preferences, platform }: Pick<Snapshot, 'preferences' | 'platform'>): EnvironmentFormat =>
  preferences.copyFormat ?? (platform === 'win32' ? 'powershell' : 'posix');
