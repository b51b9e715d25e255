import { join } from 'node:path';
import type { Source } from '../../app/command-line/policy-listing.ts';
import { parseSetup } from '../../app/company/parse-setup.ts';
import { policiesIn } from '../../app/company/policy/policy-source.ts';
import { isAccepted } from '../../app/company/setup-offer.ts';
import type { CompanySetup, TakenSetup } from '../../app/company/setup-schema.ts';
import type { PolicyProblem } from '../../app/domain/failures/setup-problem.ts';
import { readJson } from '../../app/domain/read-json.ts';
import { storedPolicies } from '../company/company-policy.ts';
import type { PolicyPlaces } from '../company/policy-places.ts';
import { readSettings } from '../settings/settings-file.ts';

/** The policies of this computer and the setup of this person, as a start of Mai would take them. */
export type PolicyNow = {
  readonly policies: readonly CompanySetup[];
  /** In order of precedence. */
  readonly sources: readonly Source[];
  readonly problems: readonly PolicyProblem[];
  /** Highest revision that this person's Mai has seen signed, per key. */
  readonly revisions: Readonly<Record<string, number>>;
};

/** Reads everything and changes nothing, so that a running Mai isn't disturbed. `folder`: Mai's data folder. */
export async function readPolicy({ readings, watched }: PolicyPlaces, folder: string): Promise<PolicyNow> {
  const [read, before, settings] = await Promise.all([readings(), storedPolicies(folder), readSettings(folder)]);
  const { policies, problems, good } = policiesIn(read, before);
  const pathOf = (place: string, name: string) => (place === 'folder' ? join(watched, name) : name);
  const sources = Object.entries(good).flatMap(([place, texts]) =>
    Object.entries(texts).flatMap(([name, text]): readonly Source[] => {
      const isBroken = read.get(place)?.kind === 'refused' || problems.some(problem => problem.name === name);
      const parsed = parseSetup(text);
      const json = readJson(text);
      if (!parsed.ok || !json.ok) return [];
      const source = { place, name: pathOf(place, name), setup: parsed.setup };
      return [{ ...source, ...(isBroken ? { state: 'last-good' } : { state: 'in-force', lineOf: json.lineOf }) }];
    }),
  );
  const placeOf = (name: string) =>
    [...read].find(([, at]) => at.kind === 'read' && at.entries.some(entry => entry.name === name))?.[0];
  return {
    policies,
    sources: [...sources, ...ownSetup(settings?.setup, policies)],
    problems: problems.map(problem => ({ ...problem, name: pathOf(placeOf(problem.name) ?? '', problem.name) })),
    revisions: settings?.setupRevisions ?? {},
  };
}

function ownSetup(taken: TakenSetup | undefined, policies: readonly CompanySetup[]): readonly Source[] {
  if (taken === undefined) return [];
  const { signedWith, fetchedFrom: _, ...setup } = taken;
  const state = isAccepted(policies, taken) ? 'in-force' : 'void';
  return [{ place: 'setup', name: setup.company, setup, state, ...(signedWith !== undefined && { signedWith }) }];
}
