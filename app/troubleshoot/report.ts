import { revisedName } from '../company/setup-words.ts';

import type { Snapshot } from '../snapshot.ts';
import type { Text } from '../text/en/en.ts';
import { explainFinding } from './explain-finding.ts';
import { type Finding, severityOf } from './findings.ts';

type About = Pick<Snapshot, 'version' | 'platform' | 'policies' | 'setup'> & { readonly home: string };

/** Maximum length, for support tickets. Characters. */
const LONGEST_REPORT = 4_000;

/**
 * Report for support: findings without the person's name, Account IDs, ARNs, query parameters or
 * possible credentials.
 */
export function reportText(
  findings: readonly Finding[],
  { version, platform, home, policies, setup }: About,
  text: Text,
): string {
  const words = text.troubleshoot.report;
  const lines = findings.map(finding => {
    const { title, detail, more } = explainFinding(finding, text);
    const whole = more === undefined ? detail : text.sentences([detail, more]);
    return redacted(words.line(text.troubleshoot.severities[severityOf(finding)], title, whole), home);
  });
  const company = text.company.inForce;
  const managed = policies.map(policy => revisedName(policy, text.company));
  const head = [
    words.title(version, platform),
    ...(managed.length > 0 ? [redacted(company.policy(managed), home)] : []),
    ...(setup === undefined ? [] : [redacted(company.setup(revisedName(setup, text.company)), home)]),
  ].join('\n');
  if (lines.length === 0) return `${head}\n${text.troubleshoot.allWell}\n`;
  let kept = lines.length;
  const whole = (): string =>
    [head, ...lines.slice(0, kept), ...(kept < lines.length ? [words.more(lines.length - kept)] : []), ''].join('\n');
  while (kept > 1 && whole().length > LONGEST_REPORT) kept -= 1;
  return whole().slice(0, LONGEST_REPORT);
}

/** Text without the person's name, Account IDs, ARNs, query parameters or possible credentials. */
export function redacted(line: string, home = ''): string {
  const withoutHome = home.length > 1 ? line.replaceAll(home, '~') : line;
  return withoutHome
    .replace(/(\/home\/|\/Users\/|[A-Za-z]:\\Users\\)[^/\\\s]+/g, '$1…')
    .replace(/arn:aws[\w-]*:[\w-]*:[\w-]*:\d*:[^\s"'<>,)]+/g, 'arn:…')
    .replace(/\b\d{8}(\d{4})\b/g, '…$1')
    .replace(/\b(AKIA|ASIA)[A-Z0-9]{8,}\b/g, '$1…')
    .replace(/(\/\/)[^/\s@]+@/g, '$1…@')
    .replace(/([?&][\w.-]+=)[^&\s]+/g, '$1…')
    .replace(/[A-Za-z0-9+/=_-]{40,}/g, '…');
}
