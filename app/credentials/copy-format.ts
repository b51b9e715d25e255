import type { Snapshot } from '../snapshot.ts';
import { COPY_CONTENTS, type CopyContent, type EnvironmentFormat } from './environment-lines.ts';

/** The format in which credentials were copied last; before the first copy, that of the system's usual shell. */
export const copyFormat = ({ preferences, platform }: Pick<Snapshot, 'preferences' | 'platform'>): EnvironmentFormat =>
  preferences.copyFormat ?? (platform === 'win32' ? 'powershell' : 'posix');

/** What was copied last; before the first copy AWS_PROFILE, which holds no secret and outlives a renewal. */
export const copyContent = ({ preferences, company }: Pick<Snapshot, 'preferences' | 'company'>): CopyContent =>
  company.locked.copying === undefined ? (preferences.copyContent ?? 'profile') : 'profile';

/** What can be copied: no credentials where the company forbids it. */
export const copyContents = ({ company }: Pick<Snapshot, 'company'>): readonly CopyContent[] =>
  company.locked.copying === undefined ? COPY_CONTENTS : WITHOUT_SECRET;

const WITHOUT_SECRET: readonly CopyContent[] = ['profile'];
