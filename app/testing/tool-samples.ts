import type { ProfileName } from '../domain/profile.ts';
import { textFor } from '../text/text-for.ts';
import { explainFinding } from '../troubleshoot/explain-finding.ts';
import type { Place, TroubleshootFacts } from '../troubleshoot/facts.ts';
import { findProblems } from '../troubleshoot/find-problems.ts';
import type { ToolAnswer } from '../troubleshoot/tool-answer.ts';
import { ACTIVE, sampleFacts } from './sample-facts.ts';

export const WORK = '[work]\naws_access_key_id = ASIAMAI\naws_secret_access_key = s\naws_session_token = t\n';
export const CONFIG = '[profile work]\nregion = eu-central-1\n';
export const BASHRC: Place = { kind: 'file', path: '/home/ann/.bashrc', line: 7 };
export const DEFAULT = 'default' as ProfileName;

export const words = (facts: TroubleshootFacts) =>
  findProblems(facts).map(finding => {
    const { title, detail } = explainFinding(finding, textFor('en'));
    return `${title}. ${detail}`;
  });

export const withVariable = (name: string, value: string, facts: Partial<TroubleshootFacts> = {}) =>
  sampleFacts({ variables: [...sampleFacts().variables, { name, value, place: BASHRC }], ...facts });

export const answered = (answer: ToolAnswer, facts: TroubleshootFacts = sampleFacts()): TroubleshootFacts => ({
  ...facts,
  answers: [answer],
});

export const unreachable = (host: string): ToolAnswer => ({
  profile: ACTIVE.profile,
  kind: 'unreachable',
  host,
  reason: 'name',
});

export function proxied(value: string): TroubleshootFacts {
  const variable = { name: 'ALL_PROXY', value, place: BASHRC };
  return withVariable('ALL_PROXY', value, { proxies: [{ variable, isReached: false }] });
}

export function withEndpoint(address: string): TroubleshootFacts {
  return sampleFacts({}, { config: `${CONFIG}endpoint_url = ${address}\n` });
}

export function aliased(definition: string): TroubleshootFacts {
  return sampleFacts({ aliases: [{ definition, place: BASHRC }] });
}
