import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { makeDefault } from '../credentials/set-default-owner.ts';
import type { Instant } from '../domain/instant.ts';
import { PARTITIONS } from '../domain/partition.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { isActive } from '../domain/role-session.ts';
import { askAboutKeys } from '../key-rotation/ask-about-keys.ts';
import { keysToAsk } from '../key-rotation/keys-to-ask.ts';
import { knownRoles } from '../roles/known-roles.ts';
import { regionFor } from '../roles/role-region.ts';
import { accountName } from '../roles/roles-state.ts';
import { startOrRenew } from '../sessions/start-or-renew.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Text } from '../text/en/en.ts';
import { textFor } from '../text/text-for.ts';
import type { ActiveProfile, StsPlace } from './facts.ts';
import { findProblems } from './find-problems.ts';
import { type Fix, fixOf } from './fix.ts';
import { reportText } from './report.ts';
import type { TroubleshootPort } from './troubleshoot-port.ts';

/** Runs the troubleshooter. */
export async function troubleshoot({ ports, snapshot, apply }: Context): Promise<Result> {
  const facts = await ports.troubleshoot.gather(activeProfiles(snapshot(), ports.clock.now()), stsPlace(snapshot()));
  const reference = ports.reference();
  const { policyProblems: problems, company, oldElectron, setup, setupRefusal: refusal } = snapshot();
  const outdated = setup && refusal && { company: setup.company, refusal };
  const keys = await askAboutKeys(ports, keysToAsk(facts));
  const found = findProblems(facts, { problems, unaccepted: company.unaccepted, outdated, oldElectron, keys });
  const findings = found.map((finding, at) => ({ id: `${reference}-${at}`, finding }));
  apply({ type: 'problemsFound', troubleshoot: { at: ports.clock.now(), home: facts.home, findings } });
  return ok();
}

/** Applies a fix and checks again, also if the file has another key than the one found. */
export async function fixFinding(context: Context, { id }: CommandOf<'fixFinding'>): Promise<Result> {
  const found = context.snapshot().troubleshoot?.findings.find(checked => checked.id === id);
  const fix = found && fixOf(found.finding);
  if (fix === undefined) return fail({ kind: 'not-found' });
  const fixed = await applyFix(context, fix);
  if (fixed.ok || fixed.failure.kind === 'key-changed') await troubleshoot(context);
  return fixed;
}

function applyFix(context: Context, fix: Fix): Promise<Result> {
  switch (fix.kind) {
    case 'renew':
      return startOrRenew(context, fix.key, { mode: 'window', fresh: true });
    case 'make-default':
      return makeDefault(context, { type: 'makeDefault', key: fix.key });
    default:
      return context.ports.troubleshoot.fix(fix);
  }
}

export async function copyReport({ ports, snapshot }: Context): Promise<Result> {
  const { troubleshoot: checked, language } = snapshot();
  if (checked === undefined) return fail({ kind: 'not-found' });
  const findings = checked.findings.map(({ finding }) => finding);
  ports.clipboard.copy(reportText(findings, { ...snapshot(), home: checked.home }, textFor(language)));
  return ok();
}

/** The report of a check without the running Mai, and without asking AWS. */
export async function reportOf(port: TroubleshootPort, snapshot: Snapshot, now: Instant, text: Text): Promise<string> {
  const facts = await port.gather(activeProfiles(snapshot, now), stsPlace(snapshot));
  const { policyProblems: problems, company, oldElectron } = snapshot;
  const found = findProblems(facts, { problems, unaccepted: company.unaccepted, oldElectron });
  return reportText(found, { ...snapshot, home: facts.home }, text);
}

/** Profiles in the files; roles of the local server have none. */
function activeProfiles(snapshot: Snapshot, now: Instant): readonly ActiveProfile[] {
  return snapshot.roleSessions
    .filter(session => isActive(session, now) && session.delivery !== 'endpoint')
    .flatMap(({ key, role, region, profiles }) =>
      profiles.map(profile => ({
        key,
        profile,
        role: role.name,
        account: accountName(snapshot, role.accountId),
        accountId: role.accountId,
        partition: role.partition,
        region,
      })),
    );
}

/** STS endpoint of the person's roles. */
function stsPlace(snapshot: Snapshot): StsPlace {
  const [active] = snapshot.roleSessions;
  if (active !== undefined) return { partition: active.role.partition, region: active.region };
  const [known] = knownRoles(snapshot);
  return known === undefined
    ? { partition: 'aws', region: PARTITIONS.aws.defaultRegion }
    : { partition: known.role.partition, region: regionFor(snapshot, known) };
}
