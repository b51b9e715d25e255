import type { SetupRefusal } from '../company/setup-offer.ts';
import type { OldElectron } from '../desktop/electron-age.ts';
import type { AwsFile } from '../domain/aws-file.ts';
import type { FileFault } from '../domain/failures/file-fault.ts';
import type { PolicyProblem } from '../domain/failures/setup-problem.ts';
import type { PartitionId } from '../domain/partition.ts';
import type { ProfileName } from '../domain/profile.ts';
import type { RoleKey } from '../domain/role.ts';
import type { KeyStatus } from '../key-rotation/key-status.ts';
import type { Place, Reached } from './facts.ts';

/** Effect of an environment variable on tools. */
export type VariableEffect = 'keys' | 'profile' | 'file' | 'role' | 'region' | 'endpoint';

/** Location of an access key. A line is outside any profile, or a comment. */
export type KeyPlace =
  | { readonly kind: 'profile'; readonly file: AwsFile; readonly profile: string }
  | { readonly kind: 'line'; readonly file: AwsFile; readonly line: number }
  | { readonly kind: 'variable'; readonly name: string; readonly place: Place };

/** Setting that decides where a tool connects: variable or file setting. Contains no secret. */
export type ToolCause = { readonly name: string; readonly value: string; readonly place: Place };

/** A finding. Plain data without secrets: access key IDs are masked. */
export type Finding =
  | { readonly kind: 'nothing-active' }
  /** `key`, `role`: an active role that can be the default. */
  | { readonly kind: 'no-default'; readonly key: RoleKey; readonly role: string; readonly profiles: readonly string[] }
  | {
      readonly kind: 'variable-wins';
      readonly effect: VariableEffect;
      readonly names: readonly string[];
      /** Its value, if not secret. */
      readonly value?: string;
      readonly place: Place;
    }
  | {
      readonly kind: 'long-lived-key';
      readonly id: string;
      readonly where: KeyPlace;
      readonly days?: number;
      /** What AWS says about a complete key. */
      readonly aws?: { readonly partition: PartitionId; readonly status: KeyStatus };
    }
  | { readonly kind: 'process-shadowed'; readonly profile: ProfileName; readonly id: string }
  | { readonly kind: 'foreign-settings'; readonly profile: ProfileName; readonly keys: readonly string[] }
  | {
      readonly kind: 'keys-gone';
      readonly key: RoleKey;
      readonly profile: ProfileName;
      readonly how: 'gone' | 'replaced' | 'incomplete';
    }
  | { readonly kind: 'process-gone'; readonly key: RoleKey; readonly profile: ProfileName; readonly program: string }
  | { readonly kind: 'region-missing'; readonly profile: ProfileName; readonly region: string }
  | { readonly kind: 'wrong-header'; readonly file: AwsFile; readonly header: string; readonly line: number }
  | {
      readonly kind: 'open-to-others';
      readonly file: AwsFile;
      readonly what: 'file' | 'folder';
      /** Only the owner can change permissions. */
      readonly isOwn: boolean;
    }
  | { readonly kind: 'not-own'; readonly file: AwsFile }
  | { readonly kind: 'unreadable'; readonly file: AwsFile; readonly path: string; readonly fault: FileFault }
  | {
      readonly kind: 'damaged';
      readonly file: AwsFile;
      readonly path: string;
      readonly line: number;
      readonly tolerable: boolean;
    }
  | { readonly kind: 'byte-order-mark'; readonly file: AwsFile; readonly path: string }
  | {
      readonly kind: 'repeated';
      readonly file: AwsFile;
      readonly path: string;
      readonly what: 'section' | 'setting';
      readonly name: string;
      readonly line: number;
    }
  | {
      readonly kind: 'inline-comment';
      readonly file: AwsFile;
      readonly path: string;
      readonly name: string;
      readonly line: number;
    }
  | { readonly kind: 'link-broken'; readonly file: AwsFile; readonly path: string; readonly link: string }
  | { readonly kind: 'no-room' | 'not-writable'; readonly path: string }
  | { readonly kind: 'services-missing'; readonly profile: ProfileName; readonly cause: ToolCause }
  /** AWS rejects the profile's credentials: those that Mai wrote for a role, or another program's with the access key `id`. */
  | ({ readonly kind: 'credentials-refused'; readonly profile: ProfileName; readonly code: string } & (
      | { readonly key: RoleKey }
      | { readonly id: string }
    ))
  | {
      readonly kind: 'other-identity';
      readonly profile: ProfileName;
      readonly account: string;
      readonly name: string;
    }
  /** A tool can't reach AWS, but Mai can. */
  | {
      readonly kind: 'tool-stopped';
      readonly profile: ProfileName;
      readonly host: string;
      readonly reason: 'name' | 'refused' | 'timeout' | 'other' | 'untrusted';
      readonly cause?: ToolCause;
    }
  | {
      readonly kind: 'ca-bundle';
      readonly reason: 'missing' | 'unreadable' | 'no-certificate';
      readonly cause: ToolCause;
    }
  | { readonly kind: 'proxy-dead'; readonly cause: ToolCause }
  | { readonly kind: 'endpoint-set'; readonly profile: ProfileName; readonly cause: ToolCause }
  /** `profile` and `region`: set in the profile's section, and the value that Mai would write. */
  | {
      readonly kind: 'region-unknown';
      readonly cause: ToolCause;
      readonly profile?: ProfileName;
      readonly region?: string;
    }
  | { readonly kind: 'aws-alias'; readonly definition: string; readonly place: Place }
  | { readonly kind: 'home-differs'; readonly home: string; readonly terminalHome: string }
  | { readonly kind: 'on-network'; readonly file: AwsFile; readonly path: string; readonly network: string }
  | { readonly kind: 'clock-off'; readonly minutes: number }
  | { readonly kind: 'no-keychain' }
  | { readonly kind: 'old-electron'; readonly electron: OldElectron }
  | { readonly kind: 'keychain-waiting' }
  | { readonly kind: 'aws-endpoint-refused'; readonly variable: string }
  | {
      readonly kind: 'sts';
      readonly reached: Exclude<Reached, { kind: 'reached' | 'not-asked' }>;
      readonly proxy?: string;
    }
  | { readonly kind: 'policy-refused'; readonly problem: PolicyProblem }
  | { readonly kind: 'setup-unaccepted'; readonly company: string }
  /** The setup could not be fetched again from its link. */
  | { readonly kind: 'setup-not-refreshed'; readonly company: string; readonly refusal: SetupRefusal };

/** A finding in words. */
export type FindingWords = {
  readonly title: string;
  readonly detail: string;
  /** Ways out, best first, where there are several. */
  readonly ways?: readonly Way[];
  /** Why it matters, for those who want to know. */
  readonly more?: string;
};

/** A way out of a finding. `isRotation`: Mai rotates the key. */
export type Way = { readonly title: string; readonly detail: string; readonly isRotation?: true };

/** `problem` prevents tools from working, `warning` may, `tip` is informational. */
export type Severity = 'problem' | 'warning' | 'tip';

const SEVERITIES: Readonly<Record<Finding['kind'], Severity>> = {
  'nothing-active': 'tip',
  'no-default': 'warning',
  'variable-wins': 'problem',
  'long-lived-key': 'warning',
  'process-shadowed': 'problem',
  'foreign-settings': 'problem',
  'keys-gone': 'problem',
  'process-gone': 'problem',
  'byte-order-mark': 'problem',
  repeated: 'problem',
  'inline-comment': 'problem',
  'link-broken': 'problem',
  'no-room': 'problem',
  'not-writable': 'problem',
  'services-missing': 'problem',
  'credentials-refused': 'problem',
  'other-identity': 'problem',
  'tool-stopped': 'problem',
  'ca-bundle': 'problem',
  'proxy-dead': 'problem',
  'endpoint-set': 'warning',
  'region-unknown': 'problem',
  'aws-alias': 'warning',
  'home-differs': 'problem',
  'region-missing': 'warning',
  'wrong-header': 'warning',
  'open-to-others': 'warning',
  'not-own': 'warning',
  unreadable: 'problem',
  damaged: 'problem',
  'on-network': 'tip',
  'clock-off': 'problem',
  'no-keychain': 'tip',
  'old-electron': 'warning',
  'keychain-waiting': 'warning',
  'aws-endpoint-refused': 'problem',
  'policy-refused': 'problem',
  'setup-unaccepted': 'warning',
  'setup-not-refreshed': 'tip',
  sts: 'problem',
};

const MILD_EFFECTS: ReadonlySet<VariableEffect> = new Set(['region', 'endpoint']);

export function severityOf(finding: Finding): Severity {
  if (finding.kind === 'variable-wins' && MILD_EFFECTS.has(finding.effect)) return 'tip';
  if (finding.kind === 'damaged' && finding.tolerable) return 'warning';
  return SEVERITIES[finding.kind];
}
