import type { OwnedSection } from '../aws-files/ini/ownership.ts';
import type { VaultState } from '../credentials/credentials-state.ts';
import type { AccountId } from '../domain/arn.ts';
import type { AwsFile } from '../domain/aws-file.ts';
import type { FileFault } from '../domain/failures/file-fault.ts';
import type { Instant } from '../domain/instant.ts';
import type { PartitionId } from '../domain/partition.ts';
import type { Platform } from '../domain/platform.ts';
import type { ProfileName } from '../domain/profile.ts';
import type { RoleKey } from '../domain/role.ts';
import type { ToolAnswer } from './tool-answer.ts';

/** Where a variable of the environment is set. */
export type Place =
  | { readonly kind: 'environment' }
  /** A file that a shell or the desktop reads at its start; the line counts from 1. */
  | { readonly kind: 'file'; readonly path: string; readonly line: number }
  /** The shell has it, and no line was found that sets it. */
  | { readonly kind: 'terminal'; readonly shell: string };

/** What the word `aws` means in a terminal, where it is not the program itself. */
export type AwsAlias = { readonly definition: string; readonly place: Place };

export type Variable = { readonly name: string; readonly value: string; readonly place: Place };

export type FileFacts = { readonly path: string } /** `link` leads nowhere. */ & (
  | { readonly kind: 'missing'; readonly link?: string }
  | { readonly kind: 'unreadable'; readonly fault: FileFault }
  | {
      readonly kind: 'present';
      /** One character per byte. Holds secrets: it stays in the main process. */
      readonly text: string;
      /** Permission bits; none on Windows, where they mean nothing. */
      readonly mode?: number;
      readonly folderMode?: number;
      /** Whether the person owns it, and its folder. */
      readonly isOwn: boolean;
      readonly isFolderOwn: boolean;
      readonly modifiedAt: Instant;
      /** The kind of network file system it lies on, if it does. */
      readonly network?: string;
      /** What Mai remembers of its own sections. */
      readonly owned: ReadonlyMap<ProfileName, OwnedSection>;
    }
);

/** Whether AWS's STS answers this computer. */
export type Reached =
  | { readonly kind: 'reached'; readonly host: string }
  | {
      readonly kind: 'unreachable';
      readonly host: string;
      readonly reason: 'name' | 'refused' | 'timeout' | 'offline' | 'proxy' | 'other';
    }
  /** The endpoint that the environment names can't be used. */
  | { readonly kind: 'not-asked' }
  /** Somebody between here and AWS shows a certificate that this computer does not trust. */
  | { readonly kind: 'untrusted'; readonly host: string };

/** A profile that a live role of Mai's writes to. */
export type LiveProfile = {
  readonly key: RoleKey;
  readonly profile: ProfileName;
  readonly role: string;
  readonly account: string;
  readonly accountId: AccountId;
  readonly partition: PartitionId;
  readonly region: string;
};

/** The folder of the credentials file: a full or protected disk takes no new credentials. */
export type FolderFacts = { readonly path: string; readonly isFull: boolean; readonly isWritable: boolean };

/** A proxy that tools are told to use, and whether anything listens there. */
export type ProxyFacts = { readonly variable: Variable; readonly isReached: boolean };

/** Where the way to AWS is tried. */
export type StsPlace = { readonly partition: PartitionId; readonly region: string };

/** What the check-up looks at. Gathered in the main process; secrets in it never leave that. */
export type TroubleshootFacts = {
  readonly now: Instant;
  readonly platform: Platform;
  readonly home: string;
  readonly variables: readonly Variable[];
  readonly files: Readonly<Record<AwsFile, FileFacts>>;
  /** How far the own clock is ahead of AWS's, in milliseconds, if AWS was asked. */
  readonly clockAhead?: number;
  readonly keychain: VaultState;
  readonly sts: Reached;
  /** The variables that name an endpoint for AWS which is neither https nor on this computer. */
  readonly refusedEndpoints: readonly string[];
  /** What the system says about the way to AWS: `DIRECT`, or the proxies in order. */
  readonly proxy: string;
  readonly live: readonly LiveProfile[];
  /** What the word `aws` means in a terminal. */
  readonly aliases: readonly AwsAlias[];
  /** The home folder that a terminal has, where it is another one. */
  readonly terminalHome?: string;
  readonly proxies: readonly ProxyFacts[];
  readonly folder: FolderFacts;
  /** Programs that Mai's own `credential_process` lines name and that are not there. */
  readonly missingPrograms: readonly string[];
  readonly answers: readonly ToolAnswer[];
};
