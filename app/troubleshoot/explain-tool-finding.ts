import { assertNever } from '../domain/result.ts';
import type { Text } from '../text/en/en.ts';
import type { Finding, FindingWords } from './findings.ts';
import { placeWords } from './place-words.ts';

/** Findings from a tool's point of view. */
export type ToolFinding = Extract<
  Finding,
  {
    readonly kind:
      | 'process-gone'
      | 'byte-order-mark'
      | 'repeated'
      | 'inline-comment'
      | 'link-broken'
      | 'no-room'
      | 'not-writable'
      | 'services-missing'
      | 'credentials-refused'
      | 'other-identity'
      | 'tool-stopped'
      | 'ca-bundle'
      | 'proxy-dead'
      | 'endpoint-set'
      | 'region-unknown'
      | 'aws-alias'
      | 'home-differs';
  }
>;

type Words = Pick<Text, 'troubleshoot' | 'sentences' | 'toolFindings'>;

export function explainToolFinding(finding: ToolFinding, all: Words): FindingWords {
  const { troubleshoot, toolFindings: text } = all;
  switch (finding.kind) {
    case 'process-gone':
      return say(text['process-gone'].title(finding.profile), text['process-gone'].detail(finding.program));
    case 'byte-order-mark':
      return say(
        text['byte-order-mark'].title(troubleshoot.files[finding.file]),
        text['byte-order-mark'].detail(finding.path),
      );
    case 'repeated':
      return say(text.repeated[finding.what](finding.name), text.repeated.detail(finding.path, finding.line));
    case 'inline-comment':
      return say(text['inline-comment'].title(finding.name), text['inline-comment'].detail(finding.path, finding.line));
    case 'link-broken':
      return say(
        text['link-broken'].title(troubleshoot.files[finding.file]),
        text['link-broken'].detail(finding.path, finding.link),
      );
    case 'no-room':
    case 'not-writable':
      return say(text[finding.kind].title, text[finding.kind].detail(finding.path));
    case 'services-missing': {
      const { value, place } = finding.cause;
      return say(
        text['services-missing'].title(finding.profile),
        text['services-missing'].detail(value, placeWords(place, all)),
      );
    }
    case 'credentials-refused': {
      const words = text['credentials-refused'];
      if ('key' in finding) return say(words.ours(finding.profile), words.detail(finding.code));
      return say(words.theirs(finding.profile), words.default(finding.code));
    }
    case 'other-identity':
      return say(
        text['other-identity'].title(finding.profile),
        text['other-identity'].detail(finding.name, finding.account),
      );
    case 'tool-stopped': {
      const { cause, host, reason } = finding;
      const words = text['tool-stopped'];
      const why =
        cause === undefined ? words.plain : words.cause(cause.name, cause.value, placeWords(cause.place, all));
      return say(words.title(host), all.sentences([words[reason], why]));
    }
    case 'ca-bundle': {
      const { name, value, place } = finding.cause;
      return say(text['ca-bundle'].title(name), text['ca-bundle'][finding.reason](value, placeWords(place, all)));
    }
    case 'proxy-dead': {
      const { name, value, place } = finding.cause;
      return say(text['proxy-dead'].title(name), text['proxy-dead'].detail(value, placeWords(place, all)));
    }
    case 'endpoint-set': {
      const { name, value, place } = finding.cause;
      return say(
        text['endpoint-set'].title(finding.profile),
        text['endpoint-set'].detail(name, value, placeWords(place, all)),
      );
    }
    case 'region-unknown': {
      const { name, value, place } = finding.cause;
      return say(text['region-unknown'].title(value), text['region-unknown'].detail(name, placeWords(place, all)));
    }
    case 'aws-alias':
      return say(text['aws-alias'].title, text['aws-alias'].detail(finding.definition, placeWords(finding.place, all)));
    case 'home-differs':
      return say(text['home-differs'].title, text['home-differs'].detail(finding.terminalHome, finding.home));
    default:
      return assertNever(finding);
  }
}

const say = (title: string, detail: string): FindingWords => ({ title, detail });
