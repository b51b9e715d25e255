import type { OldElectron } from '../desktop/electron-age.ts';
import type { PolicyProblem } from '../domain/failures/setup-problem.ts';
import type { KnownKey } from '../key-rotation/key-status.ts';
import { environmentFindings } from './environment-findings.ts';
import type { TroubleshootFacts } from './facts.ts';
import { fileFindings } from './file-findings.ts';
import { type Finding, type Severity, severityOf } from './findings.ts';
import { longLivedKeys } from './long-lived-keys.ts';
import { profileFindings } from './profile-findings.ts';
import { toolFindings } from './tool-findings.ts';

/** Tolerated clock skew in milliseconds; AWS rejects more than five minutes. */
const CLOCK_TOLERANCE = 120_000;

const ORDER: readonly Severity[] = ['problem', 'warning', 'tip'];

/** Facts from the rest of Mai. */
export type KnownFacts = {
  readonly problems: readonly PolicyProblem[];
  /** Company whose setup is void. */
  readonly unaccepted?: string | undefined;
  /** A setup that could not be fetched again from its link. */
  readonly outdated?: Omit<Extract<Finding, { kind: 'setup-not-refreshed' }>, 'kind'> | undefined;
  readonly oldElectron?: OldElectron | undefined;
  /** What AWS says about long-lived keys. */
  readonly keys?: readonly KnownKey[];
};

/** All findings, worst first. */
export function findProblems(facts: TroubleshootFacts, known: KnownFacts = { problems: [] }): readonly Finding[] {
  const found = [
    ...knownFindings(known),
    ...connectionFindings(facts),
    ...fileFindings(facts),
    ...environmentFindings(facts),
    ...profileFindings(facts),
    ...toolFindings(facts),
    ...longLivedKeys(facts, known.keys),
  ];
  return sorted(found.filter(finding => !isExplained(finding, found)));
}

/** What another finding explains: AWS's answer about foreign or incomplete credentials, and all findings in a duplicate section. */
function isExplained(finding: Finding, found: readonly Finding[]): boolean {
  const isAnswer = finding.kind === 'credentials-refused' || finding.kind === 'other-identity';
  if (!isAnswer && finding.kind !== 'keys-gone') return false;
  const { profile } = finding;
  return found.some(
    other =>
      (isAnswer && ((other.kind === 'keys-gone' && other.profile === profile) || other.kind === 'clock-off')) ||
      (other.kind === 'repeated' && other.file === 'credentials' && other.what === 'section' && other.name === profile),
  );
}

function sorted(found: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding): number => ORDER.indexOf(severityOf(finding));
  return found.toSorted((one, other) => rank(one) - rank(other));
}

const knownFindings = ({ problems, unaccepted, outdated, oldElectron }: KnownFacts): readonly Finding[] => [
  ...problems.map(problem => ({ kind: 'policy-refused', problem }) as const),
  ...(unaccepted === undefined ? [] : [{ kind: 'setup-unaccepted', company: unaccepted } as const]),
  ...(outdated === undefined ? [] : [{ kind: 'setup-not-refreshed', ...outdated } as const]),
  ...(oldElectron === undefined ? [] : [{ kind: 'old-electron', electron: oldElectron } as const]),
];

function connectionFindings({
  clockSkew = 0,
  keychain,
  sts,
  proxy,
  refusedEndpoints,
  folder,
  home,
  terminalHome,
}: TroubleshootFacts): readonly Finding[] {
  const isOff = Math.abs(clockSkew) > CLOCK_TOLERANCE;
  const isProxied = proxy !== '' && proxy.trim() !== 'DIRECT';
  return [
    ...refusedEndpoints.map(variable => ({ kind: 'aws-endpoint-refused', variable }) as const),
    ...(sts.kind === 'reached' || sts.kind === 'not-asked'
      ? []
      : [{ kind: 'sts', reached: sts, ...(isProxied && { proxy }) } as const]),
    ...(isOff ? [{ kind: 'clock-off', minutes: Math.round(Math.abs(clockSkew) / 60_000) } as const] : []),
    ...(keychain === 'memory' ? [{ kind: 'no-keychain' } as const] : []),
    ...(keychain === 'waiting' ? [{ kind: 'keychain-waiting' } as const] : []),
    ...(folder.isFull ? [{ kind: 'no-room', path: folder.path } as const] : []),
    ...(folder.isWritable ? [] : [{ kind: 'not-writable', path: folder.path } as const]),
    ...(terminalHome === undefined ? [] : [{ kind: 'home-differs', home, terminalHome } as const]),
  ];
}
