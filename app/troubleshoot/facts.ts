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

/** Origin of an environment variable. */
export type Place =
  | { readonly kind: 'environment' }
  /** Start file of the shell or desktop; lines start at 1. */
  | { readonly kind: 'file'; readonly path: string; readonly line: number }
  /** Set in the shell, by an unknown line. */
  | { readonly kind: 'terminal'; readonly shell: string };

/** Meaning of `aws` in a terminal, if it is not the program. */
export type AwsAlias = { readonly definition: string; readonly place: Place };

export type Variable = { readonly name: string; readonly value: string; readonly place: Place };

export type FileFacts = { readonly path: string } /** `link` leads nowhere. */ & (
  | { readonly kind: 'missing'; readonly link?: string }
  | { readonly kind: 'unreadable'; readonly fault: FileFault }
  | {
      readonly kind: 'present';
      /** One character per byte. Contains secrets: stays in the main process. */
      readonly text: string;
      /** Permission bits; undefined on Windows. */
      readonly mode?: number;
      readonly folderMode?: number;
      /** Whether the person owns it and its folder. */
      readonly isOwn: boolean;
      readonly isFolderOwn: boolean;
      readonly modifiedAt: Instant;
      /** Type of network file system, if any. */
      readonly network?: string;
      /** Ownership records. */
      readonly owned: ReadonlyMap<ProfileName, OwnedSection>;
    }
);

/** Reachability of STS. */
export type Reached =
  | { readonly kind: 'reached'; readonly host: string }
  | {
      readonly kind: 'unreachable';
      readonly host: string;
      readonly reason: 'name' | 'refused' | 'timeout' | 'offline' | 'proxy' | 'other';
    }
  /** The endpoint in the environment is invalid. */
  | { readonly kind: 'not-asked' }
  /** An intermediary presents an untrusted certificate. */
  | { readonly kind: 'untrusted'; readonly host: string };

/** Profile of an active role. */
export type ActiveProfile = {
  readonly key: RoleKey;
  readonly profile: ProfileName;
  readonly role: string;
  readonly account: string;
  readonly accountId: AccountId;
  readonly partition: PartitionId;
  readonly region: string;
};

/** Folder of the credentials file, whose disk may be full or read-only. */
export type FolderFacts = { readonly path: string; readonly isFull: boolean; readonly isWritable: boolean };

/** Configured proxy of tools, and whether it accepts connections. */
export type ProxyFacts = { readonly variable: Variable; readonly isReached: boolean };

/** Tested STS endpoint. */
export type StsPlace = { readonly partition: PartitionId; readonly region: string };

/** Input of the troubleshooter, gathered in the main process. Contains secrets, which never leave it. */
export type TroubleshootFacts = {
  readonly now: Instant;
  readonly platform: Platform;
  readonly home: string;
  readonly variables: readonly Variable[];
  readonly files: Readonly<Record<AwsFile, FileFacts>>;
  /** Clock skew in milliseconds, if AWS was asked. */
  readonly clockSkew?: number;
  readonly keychain: VaultState;
  readonly sts: Reached;
  /** Variables with an AWS endpoint that is neither https nor loopback. */
  readonly refusedEndpoints: readonly string[];
  /** System's proxy decision for AWS: `DIRECT`, or proxies in order. */
  readonly proxy: string;
  readonly active: readonly ActiveProfile[];
  /** Meaning of `aws` in a terminal. */
  readonly aliases: readonly AwsAlias[];
  /** Home folder of a terminal, if different. */
  readonly terminalHome?: string;
  readonly proxies: readonly ProxyFacts[];
  readonly folder: FolderFacts;
  /** Missing programs of Mai's `credential_process` lines. */
  readonly missingPrograms: readonly string[];
  readonly answers: readonly ToolAnswer[];
};

/** The line of a place in a text, counted from 1. */
export const lineNumber = (text: string, at: number): number => text.slice(0, at).split('\n').length;
