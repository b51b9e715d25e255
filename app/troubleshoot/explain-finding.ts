import { policySentences, refusalSentence } from '../company/setup-words.ts';
import { explainKey } from '../key-rotation/explain-key.ts';
import type { Text } from '../text/en/en.ts';
import { explainToolFinding } from './explain-tool-finding.ts';
import type { Finding, FindingWords } from './findings.ts';
import type { Fix } from './fix.ts';
import { placeWords } from './place-words.ts';

type Words = Pick<Text, 'troubleshoot' | 'company' | 'failures' | 'sentences' | 'toolFindings' | 'keyRotation'>;

export function explainFinding(finding: Finding, words: Words): FindingWords {
  const { troubleshoot: text, toolFindings, company, failures, sentences } = words;
  switch (finding.kind) {
    case 'nothing-active':
    case 'no-keychain':
      return text[finding.kind];
    case 'old-electron': {
      const { version, build } = finding.electron;
      return say(text['old-electron'].title(version), text['old-electron'][build](version));
    }
    case 'policy-refused':
      return say(failures['policy-broken'].title, sentences(policySentences(finding.problem, company, failures.files)));
    case 'setup-unaccepted':
      return say(failures['setup-unaccepted'].title(finding.company), failures['setup-unaccepted'].detail);
    case 'setup-not-refreshed':
      return say(
        text['setup-not-refreshed'].title(finding.company),
        refusalSentence(finding.refusal, company, failures.files),
      );
    case 'keychain-waiting':
      return failures[finding.kind];
    case 'no-default':
      return say(text['no-default'].title, text['no-default'].detail(finding.profiles.slice(0, 5)));
    case 'variable-wins':
      return say(text['variable-wins'].title(finding.names), sentences(variableLines(finding, words)));
    case 'long-lived-key':
      return explainKey(finding, words);
    case 'process-shadowed':
      return say(text['process-shadowed'].title(finding.profile), text['process-shadowed'].detail);
    case 'foreign-settings':
      return say(text['foreign-settings'].title(finding.profile), text['foreign-settings'].detail(finding.keys));
    case 'keys-gone':
      return say(
        text['keys-gone'].title(finding.profile),
        finding.how === 'incomplete' ? toolFindings.incomplete : text['keys-gone'][finding.how],
      );
    case 'region-missing':
      return say(text['region-missing'].title(finding.profile), text['region-missing'].detail);
    case 'wrong-header':
      return say(text['wrong-header'].title(finding.header), text['wrong-header'][finding.file](finding.line));
    case 'open-to-others': {
      const what = finding.what === 'file' ? text.files[finding.file] : text['open-to-others'].folderName;
      return say(text['open-to-others'].title(what), text['open-to-others'][finding.what]);
    }
    case 'not-own':
      return say(text['not-own'].title(text.files[finding.file]), text['not-own'].detail);
    case 'unreadable':
      return say(
        text.unreadable.title(text.files[finding.file]),
        text.unreadable.detail(finding.path, failures.files[finding.fault]),
      );
    case 'damaged': {
      const detail = finding.tolerable ? text.damaged.tolerable : text.damaged.detail;
      return say(text.damaged.title(text.files[finding.file]), detail(finding.path, finding.line));
    }
    case 'on-network':
      return say(
        text['on-network'].title(text.files[finding.file]),
        text['on-network'].detail(finding.path, finding.network),
      );
    case 'clock-off':
      return say(text['clock-off'].title, text['clock-off'].detail(finding.minutes));
    case 'aws-endpoint-refused':
      return say(failures[finding.kind].title, failures[finding.kind].detail(finding.variable));
    case 'sts': {
      const { reached, proxy } = finding;
      const reason = reached.kind === 'untrusted' ? text.sts.untrusted : text.sts[reached.reason];
      return say(text.sts.title(reached.host), proxy === undefined ? reason : sentences([reason, text.sts.by(proxy)]));
    }
    default:
      return explainToolFinding(finding, words);
  }
}

/** Label of the button that fixes a finding. */
export function fixLabel(fix: Fix, { troubleshoot: { fixes }, toolFindings }: Words): string {
  if (fix.kind === 'remove-mark') return toolFindings.removeMark;
  if (fix.kind === 'make-default') return fixes['make-default'](fix.role);
  return fix.kind === 'set-region' ? fixes['set-region'](fix.region) : fixes[fix.kind];
}

const say = (title: string, detail: string): FindingWords => ({ title, detail });

type VariableWins = Extract<Finding, { kind: 'variable-wins' }>;

function variableLines({ effect, names, value = '', place }: VariableWins, text: Words): readonly string[] {
  const words = text.troubleshoot['variable-wins'];
  const told = words[effect];
  return [
    words.where(names, placeWords(place, text)),
    typeof told === 'string' ? told : told(value),
    (place.kind === 'file' ? words.inFile : words.environment)(names),
  ];
}
