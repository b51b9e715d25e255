import type { LiveProfile, TroubleshootFacts } from './facts.ts';
import type { Finding, ToolCause } from './findings.ts';
import type { ToolAnswer } from './tool-answer.ts';
import { serviceEndpoints, settingIn, type ToolView, toolView } from './tool-view.ts';
import { withoutLogin, withoutSecrets } from './without-secrets.ts';

/** What a tool meets on its way, and whom AWS takes it for in the end. */
export function toolFindings(facts: TroubleshootFacts): readonly Finding[] {
  const answers = facts.answers.flatMap(answer => findingOf(answer, facts));
  return [...once(answers), ...deadProxies(facts), ...configuredEndpoints(facts), ...regions(facts), ...aliases(facts)];
}

/** One cause, as a variable of the environment, can keep many profiles from AWS: it is told once. */
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
  const live = facts.live.find(candidate => candidate.profile === profile);
  const view = toolView(profile, facts);
  switch (answer.kind) {
    case 'identity':
      return live === undefined || isSame(answer.arn, live)
        ? []
        : [{ kind: 'other-identity', profile, ...namedIn(answer.arn) }];
    case 'refused':
      return [
        { kind: 'credentials-refused', profile, code: answer.code, ...(live !== undefined && { key: live.key }) },
      ];
    case 'ca-bundle':
      return view.caBundle === undefined ? [] : [{ kind: 'ca-bundle', reason: answer.reason, cause: view.caBundle }];
    case 'untrusted':
    case 'unreachable': {
      // Where Mai does not get through either, that is said already.
      if ('host' in facts.sts && facts.sts.kind !== 'reached' && facts.sts.host === answer.host) return [];
      const cause = causeOf(answer.kind, view);
      const reason = answer.kind === 'untrusted' ? 'untrusted' : answer.reason;
      return [{ kind: 'tool-stopped', profile, host: answer.host, reason, ...(cause !== undefined && { cause }) }];
    }
  }
}

const causeOf = (
  kind: 'untrusted' | 'unreachable',
  { endpoint, caBundle, fips, region }: ToolView,
): ToolCause | undefined => {
  const shown = endpoint && { ...endpoint, value: withoutLogin(endpoint.value) };
  return kind === 'untrusted' ? (caBundle ?? shown) : (shown ?? fips ?? region);
};

/** `arn:aws:sts::123456789012:assumed-role/Name/session`: the path of a role's ARN is not in it. */
const ASSUMED = /^arn:[\w-]+:sts::(\d{12}):assumed-role\/([^/]+)\//;

function isSame(arn: string, { accountId, role }: LiveProfile): boolean {
  const [, account, name] = ASSUMED.exec(arn) ?? [];
  return account === accountId && name === role.split('/').at(-1);
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

/** Endpoints in the files, which send a tool elsewhere than to AWS. Those of the environment are told of as variables. */
function configuredEndpoints(facts: TroubleshootFacts): readonly Finding[] {
  return facts.live.flatMap(({ profile }) => {
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
/** Any region that AWS has or may get: a new number is no mistake, another word is. */
const PLAUSIBLE = new RegExp(`^(?:(?:${AREAS})-(?:${DIRECTIONS})-\\d{1,2}|aws-global)$`);
/** Areas that this version does not know may come. */
const UNKNOWN_AREA = new RegExp(`^(?!(?:${AREAS.replaceAll('|', '-|')}-))[a-z]{2}-(?:${DIRECTIONS})-\\d$`);

/** Regions that no tool can work in. */
function regions(facts: TroubleshootFacts): readonly Finding[] {
  const found = facts.live.flatMap(({ profile, region }) => {
    const cause = toolView(profile, facts).region;
    if (cause === undefined || PLAUSIBLE.test(cause.value) || UNKNOWN_AREA.test(cause.value)) return [];
    const isInConfig = cause.place.kind === 'file' && cause.place.path === facts.files.config.path;
    return [{ kind: 'region-unknown' as const, cause, ...(isInConfig && { profile, region }) }];
  });
  return once(found);
}

/** What changes for whom the request is made, or where to. Another pager or output is the person's own business. */
const TELLING = /--(?:profile|endpoint-url|region|ca-bundle|no-verify-ssl|no-sign-request)\b|\bAWS_[A-Z_]+=/;

/** Of a function only the line that tells; of an alias what it stands for, without the shell's own words around it. */
const aliases = ({ aliases: known }: TroubleshootFacts): readonly Finding[] =>
  known
    .flatMap(({ definition, place }) => {
      const line = definition.split('\n').find(candidate => TELLING.test(candidate));
      const shown = line?.trim().replace(/^aws is (?:aliased to `(.*)'|an alias for (.*))$/, '$1$2');
      return shown === undefined ? [] : [{ kind: 'aws-alias' as const, definition: withoutSecrets(shown), place }];
    })
    .slice(0, 1);
