import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { PARTITIONS } from '../domain/partition.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { isLive } from '../domain/role-session.ts';
import { assumeRole } from '../keys/assume-role.ts';
import { knownRoles } from '../roles/known-roles.ts';
import { regionFor } from '../roles/role-region.ts';
import { accountName } from '../roles/roles-state.ts';
import type { Snapshot } from '../snapshot.ts';
import { textFor } from '../text/text-for.ts';
import { checkUp } from './check-up.ts';
import type { LiveProfile, StsPlace } from './facts.ts';
import { type Mend, mendOf } from './findings.ts';
import { reportText } from './report.ts';

/** Looks for what keeps tools from the keys, and shows it. */
export async function runCheckUp({ ports, snapshot, apply }: Context): Promise<Result> {
  const facts = await ports.checkUp.gather(liveProfiles(snapshot(), ports.clock.now()), stsPlace(snapshot()));
  const reference = ports.reference();
  const { policyProblems: problems, company, oldElectron } = snapshot();
  const found = checkUp(facts, { problems, unaccepted: company.unaccepted, oldElectron });
  const findings = found.map((finding, at) => ({ id: `${reference}-${at}`, finding }));
  apply({ type: 'checkedUp', checkUp: { at: ports.clock.now(), home: facts.home, findings } });
  return ok();
}

/** Does what one click can do about a finding, and looks again. */
export async function mendFinding(context: Context, { id }: CommandOf<'mendFinding'>): Promise<Result> {
  const found = context.snapshot().checkUp?.findings.find(checked => checked.id === id);
  const mend = found && mendOf(found.finding);
  if (mend === undefined) return fail({ kind: 'not-found' });
  const mended = await doMend(context, mend);
  if (mended.ok) await runCheckUp(context);
  return mended;
}

function doMend(context: Context, mend: Mend): Promise<Result> {
  return mend.kind === 'renew'
    ? assumeRole(context, mend.key, { mode: 'window', fresh: true })
    : context.ports.checkUp.mend(mend);
}

export async function copyReport({ ports, snapshot }: Context): Promise<Result> {
  const { checkUp: checked, version, platform, language } = snapshot();
  if (checked === undefined) return fail({ kind: 'not-found' });
  const findings = checked.findings.map(({ finding }) => finding);
  ports.clipboard.copy(reportText(findings, { version, platform, home: checked.home }, textFor(language)));
  return ok();
}

/** The profiles that AWS's tools should find keys in: what a local endpoint serves stands in no file. */
function liveProfiles(snapshot: Snapshot, now: Parameters<typeof isLive>[1]): readonly LiveProfile[] {
  return snapshot.roleSessions
    .filter(session => isLive(session, now) && session.delivery !== 'endpoint')
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

/** The STS that the person's roles are asked for at. */
function stsPlace(snapshot: Snapshot): StsPlace {
  const [live] = snapshot.roleSessions;
  if (live !== undefined) return { partition: live.role.partition, region: live.region };
  const [known] = knownRoles(snapshot);
  return known === undefined
    ? { partition: 'aws', region: PARTITIONS.aws.defaultRegion }
    : { partition: known.role.partition, region: regionFor(snapshot, known) };
}
