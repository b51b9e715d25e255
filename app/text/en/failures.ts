import { enFileFailures } from './file-failures.ts';
import { enKeyFailures } from './key-failures.ts';

/** The words for each failure: what happened, what it means and what to do. `explain` picks the remedy. */
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
  'address-unreachable': {
    title: (host: string) => `${host} can’t be reached`,
    name: 'There is no computer of this name. Is the address right, and does it need your company’s VPN?',
    refused: 'The computer is there but takes no connection. Try again in a moment, or ask IT.',
    timeout: 'It did not answer in time. Check your network or VPN and try again.',
    offline: 'This computer is offline. Mai can go on when the network is back.',
    proxy: 'Your network’s proxy did not let Mai through. Ask IT about the proxy.',
    other: 'The connection failed. Check your network or VPN and try again.',
  },
  'proxy-password': {
    title: 'Your network wants a password',
    detail: (proxy: string) => `The proxy ${proxy} lets Mai through only once you have told who you are.`,
  },
  'no-keychain': {
    title: 'This computer keeps no passwords',
    detail: 'Mai found no keychain, or was not let in. It never keeps a password anywhere else.',
  },
  'keychain-waiting': {
    title: 'Your keyring is asking for a password',
    detail: 'Unlock it in its own window, then try again.',
  },
  'keychain-unreachable': {
    title: 'The keychain can’t be reached from here',
    detail: 'The credentials are kept there. Start Mai on your desktop, then try again.',
  },
  'server-error': {
    title: (host: string) => `${host} has a problem`,
    detail: (status: number) =>
      `Your company’s page answered with error ${status}. It is not your fault; try again in a moment, or tell IT.`,
  },
  'untrusted-certificate': {
    title: (host: string) => `Mai does not trust ${host}`,
    detail:
      'Its certificate is not valid, so somebody could be listening. Mai did not go on. Ask IT; never type your password on such a page.',
  },
  'sandbox-off': {
    title: 'Mai runs without its sandbox',
    detail: (by: string) =>
      `It was started with ${by}, so that a sign-in page could reach more of this computer than it should. Mai opens none. Quit Mai and start it without ${by}.`,
  },
  'insecure-page': {
    title: 'The sign-in page led somewhere unprotected',
    detail: (host: string) =>
      `Your company’s page sent you to ${host} over a connection that others could read. Mai did not follow. Tell IT.`,
  },
  'host-not-allowed': {
    title: 'The sign-in page led somewhere else',
    detail: (host: string) =>
      `Your company’s set-up does not name ${host} among the hosts of its sign-in, so Mai did not open it. Tell IT.`,
  },
  'password-passed-on': {
    title: 'The sign-in page passed your password on',
    detail: (host: string) =>
      `The page tried to send your password on to ${host}, so the sign-in was stopped. Tell IT, and change the password if you didn’t expect this.`,
  },
  'private-address': {
    title: 'The sign-in page led into a private network',
    detail: (host: string) =>
      `The page led to ${host}, an address on this computer or a private network. A public page may not do that, so the sign-in was stopped. Tell IT.`,
  },
  'aws-endpoint-refused': {
    title: 'The AWS endpoint can’t be used',
    detail: (variable: string) =>
      `${variable} is not an https address, so no request was sent to AWS. Correct or remove the variable, then restart Mai.`,
  },
  'nothing-posted': {
    title: 'The sign-in did not reach AWS',
    detail: (host: string) =>
      `${host} answered, but never handed you over to AWS. The address may be that of another application. Check it, or ask IT for the AWS sign-in address.`,
  },
  'sign-in-closed': {
    title: 'Sign-in was not finished',
    detail: 'The sign-in window was closed before your company handed you over to AWS.',
  },
  'sign-in-cancelled': { title: 'Sign-in was cancelled', detail: 'Nothing has changed. Sign in when you like.' },
  'sign-in-needs-person': {
    title: 'Please sign in again',
    detail: (host: string) => `${host} wants to see you before it gives new keys.`,
  },
  'sign-in-page-crashed': {
    title: 'The sign-in page stopped',
    detail: (host: string) => `The page of ${host} crashed. Nothing was lost; try again.`,
  },
  'assertion-malformed': {
    title: 'Your company’s answer can’t be read',
    detail: (reason: string) =>
      `What the sign-in page sent to AWS is damaged (${reason}). Try again; if it stays, tell IT these words.`,
  },
  'assertion-encrypted': {
    title: 'Your company encrypts its answer',
    detail:
      'Only AWS can read which roles you have. Ask IT to turn off assertion encryption for AWS, or to send you a set-up file that lists the roles.',
  },
  'assertion-expired': {
    title: 'Your sign-in had already run out',
    detail:
      'Companies give five minutes. Sign in once more; if it stays, this computer’s clock or your company’s is wrong.',
  },
  'other-accounts': {
    title: (company: string) => `The sign-in to ${company} ended with other accounts`,
    detail: (host: string) =>
      `A page of ${host} sent accounts that Mai doesn’t know from your company. Nothing has changed. Review them before you use them.`,
  },
  'assertion-refused': {
    title: 'Your company refused the sign-in',
    denied: 'You may not be assigned to the AWS application. Ask IT to add you.',
    other: 'Its page answered without saying why. Try again, or ask IT.',
  },
  'browser-refused': {
    title: (host: string) => `${host} does not let this window sign in`,
    detail:
      'Google takes windows of other programs for unsafe browsers now and then. Try once more; if it stays, ask IT to let Mai through in Google Workspace, or for an AWS sign-in address that does not begin at Google.',
  },
  'no-roles': {
    title: 'No AWS roles yet',
    detail: 'You are signed in, but your company gives you no AWS role. Ask IT to assign you one, then sign in again.',
  },
  'identity-center-role': {
    title: (role: string) => `${role} works another way`,
    detail:
      'Your company uses IAM Identity Center for this one. AWS never gives its keys by SAML; get them in the AWS access portal, or ask IT for a role that is not named AWSReservedSSO.',
  },
  'role-not-offered': {
    title: (role: string) => `${role} is no longer offered`,
    detail: 'Your company’s answer does not list this role any more. Ask IT if you still need it.',
  },
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
