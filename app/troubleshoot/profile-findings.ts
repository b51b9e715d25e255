import { OWN_KEYS, standingOf } from '../aws-files/ini/ownership.ts';
import { propertiesIn, readProfile, spellingsOf } from '../aws-files/ini/profile-sections.ts';
import { CREDENTIAL_SOURCES, type Values } from '../aws-files/ini/profiles.ts';
import { propertiesOf } from '../aws-files/ini/property.ts';
import { sectionsOf } from '../aws-files/ini/section.ts';
import type { AwsFile } from '../domain/aws-file.ts';
import { masked } from '../domain/credentials.ts';
import { parseProfileName } from '../domain/parse-profile-name.ts';
import { DEFAULT_PROFILE, type ProfileName } from '../domain/profile.ts';
import { type ActiveProfile, lineNumber, type TroubleshootFacts } from './facts.ts';
import { AWS_FILES } from './file-findings.ts';
import type { Finding } from './findings.ts';
import { settingIn } from './tool-view.ts';

/** Findings about Mai's profiles, and static credentials that hide a process. */
export function profileFindings(facts: TroubleshootFacts): readonly Finding[] {
  return [
    ...facts.active.flatMap(active => activeFindings(active, facts)),
    ...shadowedProcesses(facts),
    ...defaultFinding(facts),
  ];
}

function activeFindings({ key, profile, region }: ActiveProfile, facts: TroubleshootFacts): readonly Finding[] {
  const config = valuesIn('config', profile, facts);
  const credentials = valuesIn('credentials', profile, facts);
  const all = [...config, ...credentials];
  const isSet = (name: string): boolean => all.some(values => (values.get(name) ?? '') !== '');
  const written = ownedKeys('config', profile, facts);
  const ways = CREDENTIAL_SOURCES.filter(name => config.some(values => values.has(name)) && !written.has(name));
  const isProcessOurs = written.has('credential_process');
  const hasRegion = isSet('region') || facts.variables.some(({ name }) => /^AWS_(DEFAULT_)?REGION$/.test(name));
  return [
    ...(ways.length === 0 ? [] : [{ kind: 'foreign-settings', profile, keys: ways } as const]),
    ...(isProcessOurs
      ? goneProcess({ key, profile }, config, facts)
      : keysFinding({ key, profile }, credentials, facts)),
    ...commentedValues(profile, facts),
    ...missingServices(profile, facts),
    ...(hasRegion ? [] : [{ kind: 'region-missing', profile, region } as const]),
  ];
}

function keysFinding(
  { key, profile }: Pick<ActiveProfile, 'key' | 'profile'>,
  credentials: readonly Values[],
  { files }: TroubleshootFacts,
): readonly Finding[] {
  const file = files.credentials;
  if (file.kind === 'unreadable') return [];
  const hasKeys = credentials.some(values => values.has('aws_access_key_id'));
  if (!hasKeys) return [{ kind: 'keys-gone', key, profile, how: 'gone' }];
  const standing =
    file.kind === 'present'
      ? standingOf(file.text, 'credentials', profile, file.owned.get(profile), ['aws_access_key_id'])
      : 'absent';
  if (standing !== 'ours') return [{ kind: 'keys-gone', key, profile, how: 'replaced' }];
  // Temporary credentials need all three values.
  const isWhole = OWN_KEYS.credentials.every(name => credentials.some(values => (values.get(name) ?? '') !== ''));
  return isWhole ? [] : [{ kind: 'keys-gone', key, profile, how: 'incomplete' }];
}

/** A `credential_process` line by Mai with a missing program, as after Mai was moved. */
function goneProcess(
  { key, profile }: Pick<ActiveProfile, 'key' | 'profile'>,
  config: readonly Values[],
  { missingPrograms }: TroubleshootFacts,
): readonly Finding[] {
  const lines = config.flatMap(values => values.get('credential_process') ?? []);
  const program = missingPrograms.find(missing => lines.some(line => line.includes(missing)));
  return program === undefined ? [] : [{ kind: 'process-gone', key, profile, program }];
}

/** Python reads a trailing comment as part of the value: `region = eu-west-1 # mine` is invalid. */
function commentedValues(profile: ProfileName, { files }: TroubleshootFacts): readonly Finding[] {
  return AWS_FILES.flatMap(file => {
    const facts = files[file];
    if (facts.kind !== 'present') return [];
    const { text, path } = facts;
    return spellingsOf(text, file, profile)
      .flatMap(({ sections }) => propertiesIn(text, sections))
      .filter(({ valueEnd, lineEnd }) => /^[ \t]+[#;]/.test(text.slice(valueEnd, lineEnd)))
      .map(({ key, start }) => ({
        kind: 'inline-comment' as const,
        file,
        path,
        name: key,
        line: lineNumber(text, start),
      }));
  });
}

function missingServices(profile: ProfileName, facts: TroubleshootFacts): readonly Finding[] {
  const cause = settingIn(profile, 'services', facts);
  const file = facts.files.config;
  if (cause === undefined || file.kind !== 'present') return [];
  const isThere = sectionsOf(file.text).some(
    ({ name }) => /^services[ \t]/.test(name) && name.replace(/^services[ \t]+/, '') === cause.value,
  );
  return isThere ? [] : [{ kind: 'services-missing', profile, cause }];
}

/** A profile whose static credentials hide its `credential_process`. */
function shadowedProcesses(facts: TroubleshootFacts): readonly Finding[] {
  return profilesIn('config', facts).flatMap(profile => {
    const hasProcess = valuesIn('config', profile, facts).some(values => values.has('credential_process'));
    const [id] = valuesIn('credentials', profile, facts).flatMap(values => values.get('aws_access_key_id') ?? []);
    return hasProcess && id !== undefined ? [{ kind: 'process-shadowed' as const, profile, id: masked(id) }] : [];
  });
}

function defaultFinding(facts: TroubleshootFacts): readonly Finding[] {
  const { active, variables } = facts;
  const [first] = active;
  if (first === undefined) return [{ kind: 'nothing-active' }];
  const hasDefault =
    active.some(({ profile }) => profile === DEFAULT_PROFILE) ||
    profilesIn('credentials', facts).includes(DEFAULT_PROFILE) ||
    valuesIn('config', DEFAULT_PROFILE, facts).some(values => CREDENTIAL_SOURCES.some(name => values.has(name)));
  const isChosen = variables.some(({ name, value }) => name === 'AWS_PROFILE' && value !== '');
  if (hasDefault || isChosen) return [];
  const { key, role } = first;
  return [{ kind: 'no-default', key, role, profiles: active.map(({ profile }) => profile) }];
}

const valuesIn = (file: AwsFile, profile: ProfileName, { files }: TroubleshootFacts): readonly Values[] => {
  const facts = files[file];
  return facts.kind === 'present' ? readProfile(facts.text, file, profile) : [];
};

function ownedKeys(file: AwsFile, profile: ProfileName, { files }: TroubleshootFacts): ReadonlySet<string> {
  const facts = files[file];
  const owned = facts.kind === 'present' ? facts.owned.get(profile) : undefined;
  if (facts.kind !== 'present' || owned === undefined) return new Set();
  const isOurs = (name: string): boolean =>
    readProfile(facts.text, file, profile).every(values => {
      const value = values.get(name);
      return value === undefined || (owned.written[name]?.includes(value) ?? false);
    });
  return new Set(Object.keys(owned.written).filter(isOurs));
}

/** Profiles of a file, by AWS's header syntax. */
function profilesIn(file: AwsFile, { files }: TroubleshootFacts): readonly ProfileName[] {
  const facts = files[file];
  if (facts.kind !== 'present') return [];
  const names = sectionsOf(facts.text).flatMap(section => {
    const name = file === 'config' ? section.name.replace(/^profile[ \t]+/, '') : section.name;
    const parsed = parseProfileName(name);
    return parsed.ok && propertiesOf(facts.text, section).length > 0 ? [parsed.value] : [];
  });
  return [...new Set(names)];
}
