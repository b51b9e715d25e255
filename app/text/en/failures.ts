import { enFileFailures, enKeyFailures } from './credential-failures.ts';
import { enSignInFailures } from './sign-in-failures.ts';

/** Failures: what happened, what it means, what to do. `explain` chooses the remedies. */
export const enFailures = {
  'not-an-address': {
    title: 'That is not a sign-in address',
    empty: 'Paste the address that your IT department gave you for AWS.',
    malformed: 'Mai can’t read this as a web address. It should look like sso.example.com/aws.',
    'not-https': 'Mai only signs in over a protected connection. The address must begin with https://.',
    'has-password': 'The address holds a user name or password. Remove that part; you type it on your company’s page.',
    'console-address':
      'This is an address of AWS itself. Mai needs your company’s own page, the one on which you sign in before AWS opens.',
    'access-portal':
      'This is an AWS access portal (IAM Identity Center). Mai works with companies that sign in to AWS by SAML. Ask IT for that address.',
  },
  'invalid-profile-name': {
    title: 'This profile name does not work',
    empty: 'A profile needs a name.',
    'too-long': 'A profile name may have 128 characters at most.',
    character: 'AWS tools read only letters, digits and _ - . / % @ : + in a profile name.',
    reserved: 'The profile “default” is given to a role by “Use as default”.',
    taken: 'Another role already writes to this profile.',
  },
  'not-a-region': { title: 'That is not an AWS region', detail: 'A region looks like eu-central-1.' },
  'region-elsewhere': {
    title: 'That region is in another part of AWS',
    detail: (role: string, example: string) => `${role} works only in regions such as ${example}. Choose one of those.`,
  },
  'not-a-target-role': {
    title: 'That is not a role Mai can reach',
    account: 'An account has a number of 12 digits.',
    role: 'A role’s name has letters, digits and + = . @ _ - only, perhaps with a path before it, as in teams/Developer.',
    partition:
      'It is in another part of AWS (China, GovCloud, Europe’s sovereign cloud), where your keys count for nothing.',
    'identity-center': 'IAM Identity Center made this role, and gives its keys by the AWS access portal only.',
    known: 'You have this role already.',
  },
  'not-an-external-id': {
    title: 'That is not an external ID',
    detail: 'An external ID has 2 to 1,224 letters, digits and signs of + = , . @ : / - _, without spaces.',
  },
  ...enSignInFailures,
  ...enKeyFailures,
  ...enFileFailures,
  'production-unconfirmed': {
    title: (account: string) => `${account} is production`,
    detail: (role: string) => `You want to be asked before you work there. Mai got no keys for ${role} yet.`,
  },
  'not-a-template': {
    title: 'No names can be made of that',
    empty: 'Type something with {role} in it.',
    'too-long': 'A template has 200 characters at most.',
    unclosed: 'Each { needs its }.',
    'no-role': 'Without {role} or {role-tail} all roles of an account would have one name.',
    'unknown-placeholder': (name: string) =>
      `{${name}} stands for nothing. There are {account}, {account-tail}, {account-id}, {role}, {role-tail} and {company}.`,
    character: (character: string) =>
      `AWS tools do not read “${character}” in a profile’s name, only letters, digits and _ - . / % @ : +, so leave it out.`,
  },
  'save-failed': { title: 'The file could not be saved' },
  'settings-damaged': {
    title: 'Mai’s settings were damaged',
    detail: (keptAs: string) =>
      `Mai kept the damaged file as ${keptAs} and started fresh. Please add your company once more.`,
  },
  'settings-unwritable': {
    title: 'Mai can’t save its settings',
    detail: (reason: string) => `${reason} What you change now is lost when Mai quits.`,
  },
  'shortcut-unavailable': {
    title: 'These keys can’t be had',
    taken: 'Another program has them, or the system keeps them for itself. Choose others.',
    wayland:
      'This desktop (Wayland) lets no program hear keys that are pressed elsewhere. Give “mai” keys in the desktop’s own keyboard settings: started again, Mai opens its window.',
  },
  'open-at-login-refused': { title: 'The system did not let Mai change that' },
  'not-settings': {
    title: (name: string) => `${name} holds no settings of Mai’s`,
    detail: 'It may be another file, of another version, or changed by hand. Nothing was taken from it.',
  },
  'offer-changed': {
    title: 'What is shown here has changed',
    detail: 'Look at it again before you use it.',
  },
  'forget-incomplete': {
    title: 'Mai could not take everything away',
    detail: (fault: string) => `${fault} Your keys are gone from the AWS files already. Try again.`,
  },
  'too-many-companies': {
    title: 'Mai knows 100 companies already',
    detail: 'It keeps no more. Remove one that you do not need in the settings.',
  },
  'unknown-link': {
    title: 'Mai does not know this link',
    detail: 'A link to Mai opens a set-up of your company and does nothing else. Ask whoever gave it to you.',
  },
  'policy-broken': {
    title: 'Your company’s setup on this computer can’t be used',
    detail: (problems: string) => `${problems} Tell IT.`,
  },
  'company-retired': {
    title: (name: string) => `You can no longer use ${name}`,
    detail: (company: string, why: string) =>
      why === ''
        ? `${company} allows only the companies that it names on this computer.`
        : `${company} allows only the companies that it names on this computer: ${why}`,
    hint: 'You are signed out there, and its keys are gone from your AWS files. You can remove it in the settings.',
  },
  'setup-unaccepted': {
    title: (company: string) => `The setup of ${company} no longer counts`,
    detail:
      'It is signed with no key that this computer’s policy names. Ask IT for the newly signed one and open it, or stop using it in the settings.',
  },
  locked: {
    title: (company: string) => `${company} has decided about this`,
    detail: 'Your company does not let it be changed here. Ask IT.',
  },
  'not-found': { title: 'That is gone', detail: 'The company or role you clicked is not there any more.' },
  'bad-message': {
    title: 'Mai did not understand itself',
    detail: 'A window asked for something that does not exist. Please report this.',
  },
  unexpected: {
    title: 'Something unexpected happened',
    detail: (reference: string) => `Mai went on. If it happens again, report it with the reference ${reference}.`,
  },
  remedies: {
    signIn: 'Sign in',
    enterPassword: 'Enter password…',
    tryAgain: 'Try again',
    startAgain: 'Start again',
    useAnyway: 'Let Mai write there',
    removeCompany: 'Remove this company',
    copyTrustPolicy: 'Copy trust policy',
    confirmed: 'Get keys',
    reviewAccounts: 'Review accounts…',
    dismiss: 'OK',
  },
};
