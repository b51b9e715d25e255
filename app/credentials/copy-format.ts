import type { Snapshot } from '../snapshot.ts';
import type { CopyContent, EnvironmentFormat } from './environment-lines.ts';

/** The format in which credentials were copied last; before the first copy, that of the system's usual shell. */
export const copyFormat = ({ preferences, platform }: Pick<Snapshot, 'preferences' | 'platform'>): EnvironmentFormat =>
  preferences.copyFormat ?? (platform === 'win32' ? 'powershell' : 'posix');

/** What was copied last; before the first copy AWS_PROFILE, which holds no secret and outlives a renewal. */
export const copyContent = ({ preferences }: Pick<Snapshot, 'preferences'>): CopyContent =>
  preferences.copyContent ?? 'profile';
