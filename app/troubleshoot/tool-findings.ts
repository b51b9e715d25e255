import { isPermissionSetArn } from '../domain/arn.ts';
import { masked } from '../domain/credentials.ts';
import { arnOfKey, type RoleKey, withoutReservedName } from '../domain/role.ts';
import type { ActiveProfile, TroubleshootFacts } from './facts.ts';
import type { Finding, ToolCause } from './findings.ts';
import type { ToolAnswer } from './tool-answer.ts';
import { staticKeys } from './tool-request.ts';
import { serviceEndpoints, settingIn, type ToolView, toolView } from './tool-view.ts';
import { withoutLogin, withoutSecrets } from './without-secrets.ts';

/** Findings from a tool's requests, and the identity that AWS returns. */
export function toolFindings(facts: TroubleshootFacts): readonly Finding[] {
  const answers = facts.answers.flatMap(answer => findingOf(answer, facts));
  return [...once(answers), ...deadProxies(facts), ...configuredEndpoints(facts), ...regions(facts), ...aliases(facts)];
}

/** One cause, such as a variable, can affect many profiles: reported once. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const known = new Set<string>();
  return findings.filter(finding => {
    const cause = 'cause' in finding && finding.cause !== undefined ? finding.cause : finding;
    const text = JSON.stringify([finding.kind, cause]);
    return !known.has(text) && known.add(text);
  });
}

function findingOf(answer: ToolAnswer, facts: TroubleshootFacts): readonly Finding[] {
  const { profile } = answer;
  const active = facts.active.find(candidate => candidate.profile === profile);
  const view = toolView(profile, facts);
  switch (answer.kind) {
    case 'identity':
      return active === undefined || isSame(answer.arn, active)
        ? []
        : [{ kind: 'other-identity', profile, ...namedIn(answer.arn) }];
    case 'refused':
      return refusedCredentials(answer, active?.key, facts);
    case 'ca-bundle':
      return view.caBundle === undefined ? [] : [{ kind: 'ca-bundle', reason: answer.reason, cause: view.caBundle }];
    case 'untrusted':
    case 'unreachable': {
      // Already reported if Mai can't reach AWS either.
      if ('host' in facts.sts && facts.sts.kind !== 'reached' && facts.sts.host === answer.host) return [];
      const cause = causeOf(answer.kind, view);
      const reason = answer.kind === 'untrusted' ? 'untrusted' : answer.reason;
      return [{ kind: 'tool-stopped', profile, host: answer.host, reason, ...(cause !== undefined && { cause }) }];
    }
  }
}

/**
 * AWS's verdicts on credentials. Its other answers (throttling, failures of its own, a network endpoint's policy) say nothing about
 * them, and must not lead to their removal.
 * https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
 */
const VERDICTS: ReadonlySet<string> = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidClientTokenId',
  'SignatureDoesNotMatch',
]);

function refusedCredentials(
  { profile, code }: Extract<ToolAnswer, { kind: 'refused' }>,
  key: RoleKey | undefined,
  facts: TroubleshootFacts,
): readonly Finding[] {
  if (!VERDICTS.has(code)) return [];
  const found = { kind: 'credentials-refused', profile, code } as const;
  return [
    key === undefined ? { ...found, id: masked(staticKeys(profile, facts)?.accessKeyId ?? '') } : { ...found, key },
  ];
}

const causeOf = (
  kind: 'untrusted' | 'unreachable',
  { endpoint, caBundle, fips, region }: ToolView,
): ToolCause | undefined => {
  const shown = endpoint && { ...endpoint, value: withoutLogin(endpoint.value) };
  return kind === 'untrusted' ? (caBundle ?? shown) : (shown ?? fips ?? region);
};

/** `arn:aws:sts::123456789012:assumed-role/Name/session`, without the role's path. */
const ASSUMED = /^arn:[\w-]+:sts::(\d{12}):assumed-role\/([^/]+)\//;

function isSame(arn: string, { accountId, role, key }: ActiveProfile): boolean {
  const [, account, name = ''] = ASSUMED.exec(arn) ?? [];
  const answered = isPermissionSetArn(arnOfKey(key)) ? withoutReservedName(name) : name;
  return account === accountId && answered === role.split('/').at(-1);
}

function namedIn(arn: string): { readonly account: string; readonly name: string } {
  const [, account = '', name = ''] = ASSUMED.exec(arn) ?? /^arn:[\w-]+:\w+::(\d{12}):(.*)$/.exec(arn) ?? [];
  return { account, name: name.slice(0, 100) };
}

const deadProxies = ({ proxies }: TroubleshootFacts): readonly Finding[] =>
  proxies
    .filter(({ isReached }) => !isReached)
    .map(({ variable: { name, value, place } }) => ({
      kind: 'proxy-dead',
      cause: { name, value: withoutLogin(value), place },
    }));

/** Endpoints in the files that redirect tools. Those in the environment are reported as variables. */
function configuredEndpoints(facts: TroubleshootFacts): readonly Finding[] {
  return facts.active.flatMap(({ profile }) => {
    const general = settingIn(profile, 'endpoint_url', facts);
    const all = [...serviceEndpoints(profile, facts), ...(general === undefined ? [] : [general])];
    return all.map(cause => ({
      kind: 'endpoint-set' as const,
      profile,
      cause: { ...cause, value: withoutLogin(cause.value) },
    }));
  });
}

const AREAS = 'us|us-gov|us-iso|us-isob|us-isof|eu|eu-isoe|eusc-de|ap|sa|ca|me|af|il|mx|cn';
const DIRECTIONS = 'central|(?:north|south)(?:east|west)?|east|west';
/** Existing and possible future regions: new numbers are valid, other words are not. */
const PLAUSIBLE = new RegExp(`^(?:(?:${AREAS})-(?:${DIRECTIONS})-\\d{1,2}|aws-global)$`);
/** Unknown areas may be added by AWS. */
const UNKNOWN_AREA = new RegExp(`^(?!(?:${AREAS.replaceAll('|', '-|')}-))[a-z]{2}-(?:${DIRECTIONS})-\\d$`);

/** Findings about invalid regions. */
function regions(facts: TroubleshootFacts): readonly Finding[] {
  const found = facts.active.flatMap(({ profile, region }) => {
    const cause = toolView(profile, facts).region;
    if (cause === undefined || PLAUSIBLE.test(cause.value) || UNKNOWN_AREA.test(cause.value)) return [];
    const isInConfig = cause.place.kind === 'file' && cause.place.path === facts.files.config.path;
    return [{ kind: 'region-unknown' as const, cause, ...(isInConfig && { profile, region }) }];
  });
  return once(found);
}

/** Options that change identity or destination. Others, such as pager or output, do not matter. */
const TELLING = /--(?:profile|endpoint-url|region|ca-bundle|no-verify-ssl|no-sign-request)\b|\bAWS_[A-Z_]+=/;

/** The relevant line of a function, or the value of an alias. */
const aliases = ({ aliases: known }: TroubleshootFacts): readonly Finding[] =>
  known
    .flatMap(({ definition, place }) => {
      const line = definition.split('\n').find(candidate => TELLING.test(candidate));
      const shown = line?.trim().replace(/^aws is (?:aliased to `(.*)'|an alias for (.*))$/, '$1$2');
      return shown === undefined ? [] : [{ kind: 'aws-alias' as const, definition: withoutSecrets(shown), place }];
    })
    .slice(0, 1);
