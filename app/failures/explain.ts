import { companyWords, policySentences } from '../company/setup-words.ts';
import type { AwsFile } from '../domain/aws-file.ts';
import type { Failure } from '../domain/failure.ts';
import type { FileFault } from '../domain/failures/file-fault.ts';
import { regionLabel } from '../domain/region-names.ts';
import { assertNever } from '../domain/result.ts';
import { withoutReservedName } from '../domain/role.ts';
import type { Text } from '../text/en/en.ts';
import { ownBrowserWords } from './own-browser-words.ts';
import { type About, type Remedy, remediesFor } from './remedies.ts';
import { templateWords } from './template-words.ts';
import { updateWords } from './update-words.ts';

/** Failure message with remedies, best first. */
export type Explanation = {
  readonly title: string;
  readonly detail: string;
  readonly remedies: readonly Remedy[];
};

/** Message and remedies of a failure. Exhaustive, and the only place that chooses them. */
export function explain(failure: Failure, about: About, text: Text): Explanation {
  const words = text.failures;
  const { signIn, again, start, anyway, forget, copyPolicy, confirmed, review, ...remedies } = remediesFor(about, text);
  const { defaultBrowser, chooseRegion, signInWith, byCode } = remedies;
  const file = (which: AwsFile) => words.files[which];
  const fault = (which: FileFault) => words.files[which];
  switch (failure.kind) {
    case 'not-an-address':
    case 'not-a-target-role':
    case 'endpoint-unavailable':
    case 'shortcut-unavailable':
    case 'invalid-profile-name': {
      const told: { title: string } & Record<string, string> = words[failure.kind];
      return say(told.title, told[failure.reason] ?? '');
    }
    case 'address-unreachable':
      return say(
        words['address-unreachable'].title(failure.host),
        words['address-unreachable'][failure.reason],
        signIn,
        forget,
      );
    case 'proxy-password':
      return say(words['proxy-password'].title, words['proxy-password'].detail(failure.proxy), {
        label: words.remedies.enterPassword,
        command: { type: 'askProxyPassword', proxy: failure.proxy },
      });
    case 'server-error':
      return say(words['server-error'].title(failure.host), words['server-error'].detail(failure.status), signIn);
    case 'untrusted-certificate':
      return say(words['untrusted-certificate'].title(failure.host), words['untrusted-certificate'].detail);
    case 'browser-refused':
    case 'own-browser':
      return say(...ownBrowserWords(failure, { signIn, signInWith }, words));
    case 'nothing-posted':
      return say(words['nothing-posted'].title, words['nothing-posted'].detail(failure.host), signIn, forget);
    case 'sign-in-closed': {
      const { title, detail, timeout } = words['sign-in-closed'];
      return say(title, failure.after === 'timeout' ? timeout : detail, signIn);
    }
    case 'sign-in-canceled':
      return say(words[failure.kind].title, words[failure.kind].detail, signIn);
    case 'sandbox-off':
      return say(words['sandbox-off'].title, words['sandbox-off'].detail(failure.by));
    // Signing in again would repeat what the message warns of.
    case 'host-not-allowed':
    case 'insecure-page':
    case 'password-passed-on':
    case 'private-address':
      return say(words[failure.kind].title, words[failure.kind].detail(failure.host));
    case 'sign-in-needs-person':
    case 'sign-in-page-crashed':
      return say(words[failure.kind].title, words[failure.kind].detail(failure.host), signIn);
    case 'assertion-malformed':
      return say(words['assertion-malformed'].title, words['assertion-malformed'].detail(failure.reason), signIn);
    case 'assertion-encrypted':
    case 'assertion-expired':
    case 'no-roles':
      return say(words[failure.kind].title, words[failure.kind].detail, signIn);
    case 'other-accounts':
      return say(words['other-accounts'].title(failure.company), words['other-accounts'].detail(failure.host), review);
    case 'assertion-refused':
      return say(words['assertion-refused'].title, words['assertion-refused'][failure.status], signIn);
    case 'portal-refused': {
      const { title, other, ...reasons } = words['portal-refused'];
      return say(
        title(failure.host),
        failure.reason === 'other' ? other(failure.code) : reasons[failure.reason],
        again,
      );
    }
    case 'portal-region': {
      const { host, region } = failure;
      const { title, unknown, wrongTitle, wrong } = words['portal-region'];
      return region === undefined
        ? say(title(host), unknown, chooseRegion)
        : say(wrongTitle(host, regionLabel(region)), wrong, chooseRegion);
    }
    case 'identity-center-role':
      return say(words[failure.kind].title(withoutReservedName(failure.role)), words[failure.kind].detail, {
        label: words.remedies.addPortal,
        command: { type: 'openAddCompany' },
      });
    case 'role-not-offered':
      return say(words[failure.kind].title(failure.role), words[failure.kind].detail);
    case 'sts-refused': {
      const told = words['sts-refused'][failure.refusal];
      return say(words['sts-refused'].title(failure.role), typeof told === 'string' ? told : told(failure.code), again);
    }
    case 'sts-unreachable':
      return say(words['sts-unreachable'].title, words['sts-unreachable'].detail(failure.host), again);
    case 'aws-endpoint-refused':
      return say(words[failure.kind].title, words[failure.kind].detail(failure.variable));
    case 'clock-skew':
      return say(words['clock-skew'].title, words['clock-skew'].detail(failure.minutes));
    case 'session-expired':
      return say(
        words['session-expired'].title(failure.role),
        words['session-expired'][failure.keysStay ? 'keysStay' : 'detail'],
        start,
      );
    case 'source-stopped':
      return say(words['source-stopped'].title(failure.role), words['source-stopped'].detail(failure.source), start);
    case 'keys-missing':
      return say(words['keys-missing'].title(failure.role), words['keys-missing'].detail, start);
    case 'keys-refused':
      return say(words['keys-refused'].title(failure.role), words['keys-refused'].detail(failure.code));
    case 'iam-refused':
      return say(
        words['iam-refused'].title,
        DENIED.has(failure.code)
          ? words['iam-refused'].denied(`iam:${failure.action}`)
          : words['iam-refused'].other(failure.action, failure.code),
      );
    case 'iam-unreachable':
      return say(words['iam-unreachable'].title, words['iam-unreachable'].detail(failure.host));
    case 'key-elsewhere':
      return say(words['key-elsewhere'].title(failure.section), words['key-elsewhere'].detail(failure.path));
    case 'trust-missing':
      return say(
        words['trust-missing'].title(failure.role, failure.account),
        words['trust-missing'][failure.hasExternalId ? 'externalId' : 'detail'](failure.source),
        copyPolicy,
        again,
      );
    case 'console-refused':
      return say(words['console-refused'].title(failure.role), words['console-refused'].detail(failure.status));
    case 'browser-missing':
      return say(words['browser-missing'].title(failure.browser), words['browser-missing'].detail, defaultBrowser);
    case 'file-unreadable':
    case 'file-unwritable':
      return say(
        words[failure.kind].title(file(failure.file)),
        words[failure.kind].detail(failure.path, fault(failure.fault)),
        again,
      );
    case 'file-unparsable':
      return say(
        words['file-unparsable'].title(file(failure.file)),
        words['file-unparsable'].detail(failure.path, failure.line),
        again,
      );
    case 'edit-refused':
    case 'file-busy':
      return say(words[failure.kind].title(file(failure.file)), words[failure.kind].detail(failure.path), again);
    case 'section-foreign':
      return say(
        words['section-foreign'].title(failure.profile),
        words['section-foreign'][failure.longLived ? 'longLived' : 'detail'],
        anyway,
      );
    case 'not-a-console-page':
      return say(words['not-a-console-page'].title, words['not-a-console-page'][failure.reason](failure.example));
    case 'region-elsewhere':
      return say(words['region-elsewhere'].title, words['region-elsewhere'].detail(failure.role, failure.example));
    case 'settings-damaged':
      return say(words['settings-damaged'].title, words['settings-damaged'].detail(failure.keptAs));
    case 'policy-broken': {
      const told = failure.problems.flatMap(problem => policySentences(problem, text.company, text.failures.files));
      return say(words['policy-broken'].title, words['policy-broken'].detail(text.sentences(told)));
    }
    case 'company-retired':
    case 'company-withdrawn':
    case 'company-moved':
    case 'setup-unaccepted':
    case 'setup-changed':
      return say(...companyWords(failure, text));
    case 'not-settings':
      return say(words['not-settings'].title(failure.name), words['not-settings'].detail);
    case 'settings-unwritable':
    case 'rotation-unsaved':
    case 'forget-incomplete':
      return say(words[failure.kind].title, words[failure.kind].detail(fault(failure.fault)));
    case 'locked':
      return say(words.locked.title(failure.company), failure.why === '' ? words.locked.detail : failure.why);
    case 'production-unconfirmed':
      return say(
        words['production-unconfirmed'].title(failure.account),
        words['production-unconfirmed'].detail(failure.role),
        confirmed,
      );
    case 'not-a-template':
      return say(words['not-a-template'].title, templateWords(failure.fault, words['not-a-template']));
    case 'keychain-waiting':
      return say(words['keychain-waiting'].title, words['keychain-waiting'].detail, again);
    case 'update-unreachable':
    case 'update-list-refused':
    case 'update-file-refused':
    case 'update-failed':
    case 'update-unsaved':
      return say(...updateWords(failure, again, words));
    case 'save-failed':
    case 'open-at-login-refused':
      return say(words[failure.kind].title, fault(failure.fault));
    case 'token-cache-unwritable':
      return say(words[failure.kind].title, words[failure.kind].detail(failure.path, fault(failure.fault)), again);
    case 'browser-unavailable':
      return say(words[failure.kind].title, words[failure.kind].detail, byCode);
    case 'too-many-companies':
    case 'offer-changed':
    case 'unknown-link':
    case 'no-keychain':
    case 'keychain-unreachable':
    case 'not-a-region':
    case 'key-changed':
    case 'two-keys':
    case 'root-key':
    case 'not-an-external-id':
    case 'not-active':
    case 'not-copyable':
    case 'endpoint-off':
    case 'not-found':
    case 'bad-message':
      return say(words[failure.kind].title, words[failure.kind].detail);
    case 'unexpected':
      return say(words.unexpected.title, words.unexpected.detail(failure.reference));
    default:
      return assertNever(failure);
  }
}

/** IAM's codes for a missing permission. */
const DENIED: ReadonlySet<string> = new Set(['AccessDenied', 'AccessDeniedException']);

const say = (title: string, detail: string, ...remedies: readonly (Remedy | undefined)[]): Explanation => ({
  title,
  detail,
  remedies: remedies.filter(remedy => remedy !== undefined),
});
