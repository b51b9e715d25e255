import { browserName } from '../console/known-browsers.ts';
import type { Failure } from '../domain/failure.ts';
import type { CompanyRetired } from '../domain/failures/company-failure.ts';
import type { FileFault } from '../domain/failures/file-fault.ts';
import type { PolicyFault, PolicyProblem, SchemaFault, SetupProblem } from '../domain/failures/setup-problem.ts';
import { assertNever } from '../domain/result.ts';
import { MAI_WINDOW } from '../domain/sign-in/sign-in-browser.ts';
import type { Remedy } from '../failures/remedies.ts';
import type { Text } from '../text/en/en.ts';
import type { SetupChange } from './setup-change.ts';
import type { SetupRefusal } from './setup-offer.ts';
import type { CompanySetup, Lockable } from './setup-schema.ts';

type FileFaults = Readonly<Record<FileFault, string>>;

/** Message for why a setup from a file or link is rejected. */
export function refusalSentence(refusal: SetupRefusal, text: CompanyText, faults: FileFaults): string {
  switch (refusal.kind) {
    case 'syntax':
    case 'schema':
    case 'too-large':
      return problemSentence(refusal, text);
    case 'unreadable':
      return faults[refusal.fault];
    case 'status':
      return text.problems.status(refusal.status);
    case 'outdated':
      return refusal.revision === undefined
        ? text.problems['no-revision'](refusal.latest)
        : text.problems.outdated(refusal.revision, refusal.latest);
    default:
      return text.problems[refusal.kind];
  }
}

/** A company in force, with the revision of its policy or setup. */
export const revisedName = (
  { company, revision }: Pick<CompanySetup, 'company' | 'revision'>,
  text: CompanyText,
): string => (revision === undefined ? company : text.inForce.revised(company, revision));

/** Message for a problem of the machine's policy: file or location, and what applies instead. */
export function policySentences({ name, problem, remains }: PolicyProblem, text: CompanyText, faults: FileFaults) {
  return [text.sentence(name, faultSentence(problem, text, faults)), text.remains[remains]];
}

function faultSentence(problem: PolicyFault, text: CompanyText, faults: FileFaults): string {
  switch (problem.kind) {
    case 'unreadable':
      return faults[problem.fault];
    case 'open-to-others':
    case 'link':
    case 'not-a-folder':
    case 'not-text':
      return text.problems[problem.kind];
    default:
      return problemSentence(problem, text);
  }
}

type CompanyText = Text['company'];

/** Message for a problem of a setup file: line, path and reason. */
export function problemSentence(problem: SetupProblem, text: CompanyText): string {
  switch (problem.kind) {
    case 'too-large':
      return text.problems['too-large'];
    case 'syntax': {
      const told = text.syntax[problem.fault];
      return text.sentence(text.line(problem.line), typeof told === 'string' ? told : told(problem.name ?? ''));
    }
    case 'schema': {
      const where = problem.at === '' ? text.line(problem.line) : text.lineAt(problem.line, problem.at);
      return text.sentence(where, faultWords(problem.fault, problem.field, text));
    }
    default:
      return assertNever(problem);
  }
}

function faultWords(fault: SchemaFault, field: string, text: CompanyText): string {
  const words = text.schema;
  switch (fault.kind) {
    case 'unknown-name':
      return words['unknown-name'](fault.name);
    case 'missing':
      return words.missing(field);
    case 'type':
      return words.type(own(text.types, fault.expected) ?? fault.expected);
    case 'choice':
      return words.choice(fault.choices);
    case 'too-long':
    case 'too-many':
      return words[fault.kind](fault.most);
    case 'lock-without-value':
      return words['lock-without-value'](fault.value);
    case 'too-short':
      return words['too-short'];
    case 'hidden':
      return words.hidden(fault.code);
    case 'public-suffix':
      return words['public-suffix'](fault.host);
    case 'form':
      return own(text.forms, field) ?? words.form;
    default:
      return assertNever(fault);
  }
}

/** Locks that forbid something instead of fixing a value. */
const isForbidden = (setting: Lockable): setting is keyof CompanyText['changes']['forbids'] =>
  setting === 'localServer' || setting === 'copying' || setting === 'otherAccounts';

const own = (words: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined;

/** Messages for the changes of a setup. Text of the setup is isolated by `quoted`. */
export function changeSentence(change: SetupChange, text: CompanyText): string {
  const words = text.changes;
  switch (change.kind) {
    case 'replaces':
      return words.replaces(change.company);
    case 'ends':
      return words.ends(changeSentence(change.change, text));
    case 'stops-asking':
      return words.stopsAsking;
    case 'unmarks-accounts':
      return words.unmarksAccounts(change.names);
    case 'moves-provider':
      return words.movesProvider(change.name, change.from, change.to);
    case 'withdraws-provider':
      return words.because(words.withdrawsProvider(change.address), change.why);
    case 'adds-provider':
      return words.addsProvider(change.name, change.host);
    case 'renames-provider':
      return words.renamesProvider(change.from, change.to);
    case 'limits-hosts':
      return words.limitsHosts(change.name, change.hosts);
    case 'access-portal':
      return words.accessPortal(change.name, change.region);
    case 'provider-region':
      return words.providerRegion(change.name, change.region);
    case 'signs-in-with':
      return change.place === MAI_WINDOW
        ? words.signsInHere(change.name)
        : words.signsInWith(change.name, browserName(change.place));
    case 'lists-roles':
      return words.listsRoles(change.name, change.count);
    case 'integrated-sign-in':
      return words.integratedSignIn(change.name, change.hosts);
    case 'names-accounts':
      return words.namesAccounts(change.count, change.examples);
    case 'renames-account':
      return words.renamesAccount(change.from, change.to);
    case 'groups-accounts':
      return words.groupsAccounts(change.names);
    case 'labels-accounts':
      return words.labelsAccounts(change.names);
    case 'marks-accounts':
      return words.marksAccounts(change.names);
    case 'colors-accounts':
      return words.colorsAccounts(change.count);
    case 'hides-roles':
      return change.patterns.length === 0 ? words.hides(change.count) : words.hidesRoles(change.count, change.patterns);
    case 'shows-only':
      return words.showsOnly(change.patterns);
    case 'names-profiles':
      return words.namesProfiles(change.template);
    case 'sets':
      if (change.setting === 'region') return words.region(change.value);
      if (change.setting === 'updates') return words.updates[change.value];
      if (change.setting === 'delivery') return words.delivery(change.value === 'process');
      return change.setting === 'duration' ? words.duration(change.value) : words[change.setting](change.value);
    case 'locks':
      return isForbidden(change.setting)
        ? words.because(words.forbids[change.setting], change.why)
        : words.locks(text.settings[change.setting], change.why);
    case 'forbids-password-fill':
      return words.forbidsPasswordFill;
    case 'forbids-local-apps':
      return words.forbidsLocalApps;
    case 'marks-production':
      return words.marksProduction(change.patterns);
    case 'support':
      return words.support([change.text, change.link].filter(part => part !== undefined));
    default:
      return assertNever(change);
  }
}

type CompanyNews = CompanyRetired | Extract<Failure, { kind: 'setup-unaccepted' | 'setup-changed' }>;

/** Title, message and remedy for a company that can't be used any more, or whose setup has changed. */
export function companyWords(failure: CompanyNews, text: Text): readonly [string, string, ...Remedy[]] {
  const words = text.failures;
  switch (failure.kind) {
    case 'company-retired':
    case 'company-withdrawn': {
      const { title, detail, hint } = words[failure.kind];
      return [title(failure.name), text.sentences([detail(failure.company, failure.why), hint])];
    }
    case 'company-moved':
      return [words[failure.kind].title(failure.name), words[failure.kind].detail];
    case 'setup-unaccepted':
      return [words[failure.kind].title(failure.company), words[failure.kind].detail];
    case 'setup-changed': {
      const review: Remedy = { label: words.remedies.reviewSetup, command: { type: 'reviewSetup' } };
      return [words[failure.kind].title(failure.company), words[failure.kind].detail, review];
    }
    default:
      return assertNever(failure);
  }
}
