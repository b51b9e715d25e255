import { propertiesIn, spellingsOf } from '../aws-files/ini/profile-sections.ts';
import { propertiesOf } from '../aws-files/ini/property.ts';
import { sectionsOf } from '../aws-files/ini/section.ts';
import type { AwsFile } from '../domain/aws-file.ts';
import type { ProfileName } from '../domain/profile.ts';
import { lineNumber, type Place, type TroubleshootFacts } from './facts.ts';

/** Effective setting with its name and location. */
export type Setting = { readonly name: string; readonly value: string; readonly place: Place };

type Facts = Pick<TroubleshootFacts, 'variables' | 'files'>;

/**
 * How a tool with this profile reaches STS, with the location of each setting. Precedence as in the
 * AWS SDKs and tools reference guide: environment before files, service-specific before general.
 */
export type ToolView = {
  readonly region?: Setting;
  readonly endpoint?: Setting;
  readonly caBundle?: Setting;
  readonly fips?: Setting;
};

export function toolView(profile: ProfileName, facts: Facts): ToolView {
  const variable = (...names: readonly string[]) => names.flatMap(name => variableNamed(name, facts) ?? [])[0];
  const setting = (name: string) => settingIn(profile, name, facts);
  const isIgnored = isTrue(
    variable('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS') ?? setting('ignore_configured_endpoint_urls'),
  );
  const inServices = serviceEndpoints(profile, facts).find(({ name }) => name === 'sts');
  const found = {
    region: variable('AWS_REGION', 'AWS_DEFAULT_REGION') ?? setting('region'),
    endpoint: isIgnored
      ? undefined
      : (variable('AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL') ?? inServices ?? setting('endpoint_url')),
    caBundle: variable('AWS_CA_BUNDLE') ?? setting('ca_bundle') ?? variable('REQUESTS_CA_BUNDLE'),
    fips: variable('AWS_USE_FIPS_ENDPOINT') ?? setting('use_fips_endpoint'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as ToolView;
}

export const isTrue = (setting: Setting | undefined): boolean => setting?.value.toLowerCase() === 'true';

/** Endpoints in the profile's `services` section. */
export function serviceEndpoints(profile: ProfileName, facts: Facts): readonly Setting[] {
  const services = settingIn(profile, 'services', facts);
  const file = facts.files.config;
  if (services === undefined || file.kind !== 'present') return [];
  return sectionsOf(file.text)
    .filter(({ name }) => /^services[ \t]+/.test(name) && name.replace(/^services[ \t]+/, '') === services.value)
    .flatMap(section => propertiesOf(file.text, section))
    .flatMap(({ key, value, start }) => {
      const [, address] = /(?:^|\n)endpoint_url[ \t]*=[ \t]*(.*)/.exec(value) ?? [];
      const line = lineNumber(file.text, start);
      return address === undefined
        ? []
        : [{ name: key, value: address.trim(), place: { kind: 'file' as const, path: file.path, line } }];
    });
}

/** Setting of the profile; `credentials` takes precedence over `config`. */
export function settingIn(profile: ProfileName, name: string, { files }: Pick<Facts, 'files'>): Setting | undefined {
  for (const file of ['credentials', 'config'] as const satisfies readonly AwsFile[]) {
    const facts = files[file];
    if (facts.kind !== 'present') continue;
    const properties = spellingsOf(facts.text, file, profile).flatMap(({ sections }) =>
      propertiesIn(facts.text, sections),
    );
    const property = properties.findLast(({ key, value }) => key === name && value !== '');
    if (property === undefined) continue;
    const { value, start } = property;
    return { name, value, place: { kind: 'file', path: facts.path, line: lineNumber(facts.text, start) } };
  }
  return undefined;
}

function variableNamed(name: string, { variables }: Facts): Setting | undefined {
  const found = variables.find(variable => variable.name === name && variable.value !== '');
  return found && { name, value: found.value, place: found.place };
}
