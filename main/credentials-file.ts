import { ok } from '../app/domain/result.ts';
import type { CredentialsFilePort } from '../app/ports.ts';

export type CredentialsFileOptions = {
  readonly environment: NodeJS.ProcessEnv;
  readonly home: string;
  readonly folder: string;
};

export function createCredentialsFile(_options: CredentialsFileOptions): CredentialsFilePort {
  return { write: async () => ok(), remove: async () => ok() };
}
