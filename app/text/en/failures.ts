import { enFileFailures, enKeyFailures } from './credential-failures.ts';
import { enRotationFailures } from './key-rotation.ts';
import { enSignInFailures } from './sign-in-failures.ts';
import { enUpdateFailures } from './updates.ts';

/** Failures: what happened, what it means, what to do. `explain` chooses the remedies. */
export const enFailures = {
  'not-an-address': {
    title: 'This isn’t a sign-in address',
    empty: 'Paste the AWS sign-in address from your IT team.',
    malformed: 'Enter a web address, such as sso.example.com/aws.',
    'not-https': 'Mai only signs in over an encrypted connection. The address must start with https://.',
    'has-password':
      'The address contains a user name or password. Remove that part. You enter it on your company’s page.',
    'console-address': 'This is a page of the AWS console. Use your company’s sign-in page, or its AWS access portal.',
  },
  'invalid-profile-name': {
    title: 'You can’t use this profile name',
    empty: 'Enter a profile name.',
    'too-long': 'A profile name can have up to 128 characters.',
    character: 'A profile name can only contain letters, digits, and _ - . / % @ : +.',
    reserved: 'To give a role the profile “default”, choose “Make default”.',
    taken: 'Another role already uses this profile.',
  },
  'not-a-region': { title: 'This isn’t an AWS region', detail: 'A region looks like eu-central-1.' },
  'region-elsewhere': {
    title: 'This region is in another part of AWS',
    detail: (role: string, example: string) => `${role} only works in regions such as ${example}. Choose one of those.`,
  },
  'not-a-console-page': {
    title: 'This isn’t a page of the AWS console',
    malformed: (example: string) => `An address looks like ${example}.`,
    host: (example: string) => `Paste an address from the AWS console, such as ${example}.`,
    partition: (example: string) =>
      `This console is in another part of AWS. This role’s addresses look like ${example}.`,
  },
  'not-a-target-role': {
    title: 'Mai can’t use this role',
    account: 'An account ID has 12 digits.',
    role: 'A role name can only contain letters, digits, and + = . @ _ -. It can have a path, as in teams/Developer.',
    partition:
      'It’s in another part of AWS (China, GovCloud, European Sovereign Cloud). Your roles aren’t valid there.',
    'identity-center': 'This role belongs to IAM Identity Center. You can only use it through the AWS access portal.',
    known: 'You have this role already.',
  },
  'not-an-external-id': {
    title: 'This isn’t an external ID',
    detail: 'An external ID has 2 to 1,224 characters: letters, digits, and + = , . @ : / - _, without spaces.',
  },
  ...enSignInFailures,
  ...enKeyFailures,
  ...enRotationFailures,
  ...enUpdateFailures,
  ...enFileFailures,
  'production-unconfirmed': {
    title: (account: string) => `${account} is a production account`,
    detail: (role: string) => `Production roles need your confirmation. ${role} hasn’t been started.`,
  },
  'not-a-template': {
    title: 'This pattern doesn’t work',
    empty: 'Enter a pattern that contains {role}.',
    'too-long': 'A pattern can have up to 200 characters.',
    unclosed: 'Every { needs a }.',
    'no-role': 'Add {role} or {role-tail}. Otherwise, all roles of an account would get the same name.',
    'unknown-placeholder': (name: string) =>
      `{${name}} isn’t a placeholder. Use {account}, {account-tail}, {account-id}, {role}, {role-tail}, or {company}.`,
    character: (character: string) =>
      `A profile name can’t contain “${character}”. Use only letters, digits, and _ - . / % @ : +.`,
  },
  'save-failed': { title: 'The file couldn’t be saved' },
  'token-cache-unwritable': {
    title: 'The AWS CLI couldn’t be signed in',
    detail: (path: string, reason: string) => `${path}: ${reason}`,
  },
  'settings-damaged': {
    title: 'Mai’s settings were damaged',
    detail: (keptAs: string) =>
      `Mai kept the damaged file as ${keptAs} and started with new settings. Add your company again.`,
  },
  'settings-unwritable': {
    title: 'Mai can’t save its settings',
    detail: (reason: string) => `${reason} Your changes will be lost when Mai quits.`,
  },
  'shortcut-unavailable': {
    title: 'This shortcut isn’t available',
    taken: 'It’s used by another program or by the system. Choose another one.',
    wayland:
      'This desktop (Wayland) doesn’t allow global shortcuts. In the system’s keyboard settings, add a shortcut for the command “mai”. It opens Mai’s window.',
  },
  'open-at-login-refused': { title: 'The system didn’t allow this change' },
  'not-settings': {
    title: (name: string) => `${name} isn’t a Mai settings file`,
    detail: 'It may be a different file, from another version, or edited by hand. Nothing was imported.',
  },
  'offer-changed': {
    title: 'This has changed',
    detail: 'Review it again before you use it.',
  },
  'forget-incomplete': {
    title: 'Mai couldn’t delete everything',
    detail: (fault: string) => `${fault} Your credentials are already removed from the AWS files. Try again.`,
  },
  'too-many-companies': {
    title: 'You can’t add another company',
    detail: 'You’ve reached the limit of 100 companies. Remove one in Settings.',
  },
  'unknown-link': {
    title: 'Mai can’t open this link',
    detail: 'Mai links can only open a company setup. Ask the person who gave you the link.',
  },
  'policy-broken': {
    title: 'Your company’s setup on this computer can’t be used',
    detail: (problems: string) => `${problems} Tell IT.`,
  },
  'company-retired': {
    title: (name: string) => `You can no longer use ${name}`,
    detail: (company: string, why: string) =>
      why === ''
        ? `${company} only allows certain companies on this computer.`
        : `${company} only allows certain companies on this computer: ${why}`,
    hint: 'You’re signed out, and its credentials were removed from your AWS files. You can remove the company in Settings.',
  },
  'company-withdrawn': {
    title: (name: string) => `${name} was removed`,
    detail: (company: string, why: string) =>
      why === '' ? `${company} has withdrawn it.` : `${company} has withdrawn it: ${why}`,
    hint: 'You’re signed out, and its credentials were removed from your AWS files.',
  },
  'company-moved': {
    title: (name: string) => `${name} has a new sign-in page`,
    detail: 'You’re signed out of the old one. Your role settings and favorites are kept. Sign in again.',
  },
  'setup-changed': {
    title: (company: string) => `The setup for ${company} has changed`,
    detail: 'It was changed after you accepted it. Review the changes before they apply.',
  },
  'setup-unaccepted': {
    title: (company: string) => `The setup for ${company} no longer applies`,
    detail:
      'This computer’s policy doesn’t list the key that signed it. Ask IT for a newly signed setup, or stop using it in Settings.',
  },
  locked: {
    title: (company: string) => `${company} manages this setting`,
    detail: 'You can’t change it here. Ask IT.',
  },
  'not-found': { title: 'No longer available', detail: 'The company or role you clicked no longer exists.' },
  'bad-message': {
    title: 'Something went wrong in Mai',
    detail: 'A window requested something that doesn’t exist. Please report this.',
  },
  unexpected: {
    title: 'Something unexpected happened',
    detail: (reference: string) =>
      `Mai is still running. If it happens again, report it with the reference ${reference}.`,
  },
  remedies: {
    signIn: 'Sign in',
    enterPassword: 'Enter password…',
    tryAgain: 'Try again',
    startAgain: 'Start role again',
    useAnyway: 'Replace it',
    removeCompany: 'Remove company',
    copyTrustPolicy: 'Copy trust policy',
    confirmed: 'Start',
    reviewAccounts: 'Review accounts…',
    reviewSetup: 'Review changes…',
    addPortal: 'Add access portal…',
    chooseRegion: 'Choose region…',
    defaultBrowser: 'Use system default',
    signInWith: (browser: string) => `Sign in with ${browser}`,
    maiWindow: 'Use Mai’s window',
    dismiss: 'OK',
  },
};
