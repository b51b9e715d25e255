import type { Place, TroubleshootFacts, Variable } from './facts.ts';
import type { Finding, VariableEffect } from './findings.ts';
import { withoutLogin } from './without-secrets.ts';

/** Environment variables that override the files, by effect (AWS SDKs and tools reference guide). */
const EFFECTS: Readonly<Record<string, VariableEffect>> = {
  AWS_ACCESS_KEY_ID: 'keys',
  AWS_SECRET_ACCESS_KEY: 'keys',
  AWS_SESSION_TOKEN: 'keys',
  AWS_SECURITY_TOKEN: 'keys',
  AWS_PROFILE: 'profile',
  AWS_DEFAULT_PROFILE: 'profile',
  AWS_SHARED_CREDENTIALS_FILE: 'file',
  AWS_CONFIG_FILE: 'file',
  AWS_WEB_IDENTITY_TOKEN_FILE: 'role',
  AWS_ROLE_ARN: 'role',
  AWS_REGION: 'region',
  AWS_DEFAULT_REGION: 'region',
  AWS_ENDPOINT_URL: 'endpoint',
  AWS_ENDPOINT_URL_STS: 'endpoint',
};

/** Proxy variables in all spellings that tools know. */
export const PROXY_VARIABLES: readonly string[] = [
  'HTTPS_PROXY',
  'https_proxy',
  'HTTP_PROXY',
  'http_proxy',
  'ALL_PROXY',
  'all_proxy',
];

/** All watched names. */
export const WATCHED_VARIABLES: readonly string[] = [
  ...Object.keys(EFFECTS),
  ...PROXY_VARIABLES,
  'NO_PROXY',
  'no_proxy',
  'AWS_CA_BUNDLE',
  'REQUESTS_CA_BUNDLE',
  'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
  'AWS_USE_FIPS_ENDPOINT',
];

/** Findings about environment variables that keep tools from Mai's credentials. */
export function environmentFindings(facts: TroubleshootFacts): readonly Finding[] {
  const inTheWay = facts.variables.filter(variable => isInTheWay(variable, facts));
  const groups = new Map<string, Variable[]>();
  for (const variable of inTheWay) {
    const { name, value, place } = variable;
    const effect = EFFECTS[name];
    // Credential variables, and role variables, form one finding. Others are equal only with the same value.
    const says = effect === 'keys' || effect === 'role' ? '' : value;
    const group = JSON.stringify([effect, place.kind === 'file' ? place.path : '', says]);
    groups.set(group, [...(groups.get(group) ?? []), variable]);
  }
  return Array.from(groups.values()).flatMap(variables => {
    const [first] = variables;
    const effect = first && EFFECTS[first.name];
    if (first === undefined || effect === undefined) return [];
    return {
      kind: 'variable-wins' as const,
      effect,
      names: [...new Set(variables.map(({ name }) => name))],
      ...(effect !== 'keys' && {
        value: effect === 'endpoint' ? withoutLogin(first.value) : first.value.slice(0, 200),
      }),
      place: first.place,
    };
  });
}

function isInTheWay({ name, value, place }: Variable, { active, files, home }: TroubleshootFacts): boolean {
  if (value === '') return false;
  switch (EFFECTS[name]) {
    case 'profile':
      return !active.some(({ profile }) => profile === value);
    case 'region':
      return active.some(({ region }) => region !== value);
    case 'file': {
      // Mai honors its own environment: only variables that it can't see mislead tools.
      const path = value.replace(/^(~|\$HOME|\$\{HOME\})(?=\/|$)/, home);
      return isOfFile(place) && path !== files[name === 'AWS_CONFIG_FILE' ? 'config' : 'credentials'].path;
    }
    case undefined:
      return false;
    default:
      return true;
  }
}

const isOfFile = (place: Place): boolean => place.kind === 'file';
