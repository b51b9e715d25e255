import { either, list, number, plural } from '../grammar.ts';

/** The words for a company's set-up: what is wrong in it, and what it would change. */
export const enCompany = {
  choose: 'Open a company set-up file',
  fileKind: 'Company set-up',
  offer: {
    title: (company: string) => `Set-up of ${company}`,
    opening: 'Looking at the set-up…',
    from: (name: string) => `From ${name}`,
    lead: 'Nothing has changed yet. If you use it, Mai:',
    signed: 'Your company has signed it.',
    unsigned: 'Use it only if it comes from your IT department.',
    use: 'Use this set-up',
    leave: 'Not now',
    refused: 'This set-up can’t be used',
    refusedHint: 'Nothing was changed. Send these words to whoever gave it to you.',
    close: 'Close',
  },
  inForce: {
    policy: (companies: readonly string[]) => `Set up on this computer by ${list('en', companies)}.`,
    setUp: (company: string) => `You use the set-up of ${company}.`,
    unaccepted: (company: string) =>
      `The setup of ${company} that you took no longer counts: it is signed with no key that this computer’s policy names. Open the newly signed one.`,
    drop: 'Stop using this set-up',
    support: 'Get help',
  },
  line: (line: number) => `Line ${line}`,
  lineAt: (line: number, at: string) => `Line ${line}, ${at}`,
  sentence: (where: string, what: string) => `${where}: ${what}`,
  /** What is in force where something is wrong with the machine’s policy. */
  remains: {
    'last-good': 'What it said before stays in force.',
    nothing: 'Nothing of it is in force.',
  },
  problems: {
    'open-to-others': 'other people on this computer may change it, so Mai does not follow it.',
    link: 'it is a link. Put the file or folder itself there.',
    'not-a-folder': 'a folder is expected here.',
    'too-large': 'It has more than a million characters. Set-up files are small; this must be something else.',
    unsigned: 'It is not signed. This computer takes only set-ups that your company signed. Ask IT for the signed one.',
    'wrong-signature':
      'Its signature does not fit. It was changed after it was signed, or somebody else signed it. Do not use it; tell IT.',
    'not-text': 'It is not text.',
    unreachable: 'It can’t be reached. Check your network or VPN and try again.',
    status: (status: number) => `The server answered with error ${status}. Tell IT.`,
    redirected: 'The link leads on to an unprotected address. Mai did not follow it. Tell IT.',
  },
  syntax: {
    empty: 'the file is empty.',
    value: 'here a value is missing, or it lacks its quotes.',
    name: 'here must stand a name in double quotes.',
    colon: 'between a name and its value a colon is missing.',
    comma: 'a comma is missing before this.',
    'trailing-comma': 'there is a comma after the last entry.',
    quotes: 'texts and names need double quotes (").',
    comment: 'JSON has no comments.',
    'unfinished-text': 'a text is not closed by a double quote.',
    'line-break-in-text': 'a text may not go over two lines, or it holds a control character.',
    escape: 'after a backslash stands something that JSON does not know. A backslash itself is written twice.',
    number: 'this is not a number as JSON writes it.',
    twice: (name: string) => `“${name}” stands twice.`,
    'too-deep': 'there are too many brackets in each other.',
    unfinished: 'the file ends too early: a bracket is not closed.',
    'something-after-the-end': 'there is something after the last bracket.',
  },
  schema: {
    'unknown-name': (name: string) => `“${name}” is not a name that Mai knows here.`,
    missing: (name: string) => `“${name}” is missing.`,
    type: (expected: string) => `it must be ${expected}.`,
    choice: (choices: readonly string[]) => `it must be ${either('en', choices)}.`,
    'too-long': (most: number) => `it is longer than ${number('en', most)} characters.`,
    'too-many': (most: number) => `there are more than ${number('en', most)}.`,
    'too-short': 'it is empty.',
    form: 'it is not what Mai expects here.',
  },
  types: {
    string: 'a text in double quotes',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list in [ ]',
    object: 'an object in { }',
    record: 'an object in { }',
  },
  /** What a value must be like, by the name of its field. */
  forms: {
    address:
      'it must be the sign-in page of your identity provider, beginning with https://, and no page of AWS itself.',
    accounts: 'an account is written as its 12 digits.',
    region: 'a region looks like eu-central-1.',
    duration: 'a duration is a number of whole hours, from 1 to 12.',
    roles: 'a role is written as its ARN and its provider’s ARN, with a comma between.',
    allowedHosts: 'a host looks like sso.example.com, or *.example.com for all below it, in small letters.',
    integratedSignIn: 'a host looks like sso.example.com, or *.example.com for all below it, in small letters.',
    profileName:
      'a name for profiles holds {role} or {role-tail}, may hold {account}, {account-tail}, {account-id} and {company}, and else letters, digits and _ - . / % @ : +.',
    link: 'it must be an address that begins with https://.',
    signingKey: 'a key is written as ed25519: and 44 characters of base64.',
    signingKeys: 'a key is written as ed25519: and 44 characters of base64.',
    signature: 'a signature is 88 characters of base64.',
    show: 'a pattern is a role name in which * and ? may stand.',
    hide: 'a pattern is a role name in which * and ? may stand.',
  },
  changes: {
    none: 'Everything is like that already. Nothing would change.',
    replaces: (company: string) => `Replaces the set-up of ${company}`,
    addsProvider: (name: string, host: string) => `Adds ${name}, which signs in at ${host}`,
    renamesProvider: (from: string, to: string) => `Calls ${from} “${to}”`,
    limitsHosts: (name: string, hosts: readonly string[]) =>
      `Lets the sign-in window of ${name} open only ${list('en', ['its own page', ...hosts])}`,
    namesAccounts: (count: number, examples: readonly string[]) =>
      plural('en', count, {
        one: `Names one account: ${list('en', examples)}`,
        other: n => `Names ${n} accounts, among them ${list('en', examples)}`,
      }),
    hides: (count: number) =>
      count === 0
        ? 'Hides none of your roles'
        : plural('en', count, { one: 'Hides one of your roles', other: n => `Hides ${n} of your roles` }),
    hidesRoles: (count: number, patterns: readonly string[]) =>
      count === 0
        ? `Hides roles named ${either('en', patterns)}, none of which you have`
        : plural('en', count, {
            one: `Hides roles named ${either('en', patterns)}, one of which you have`,
            other: n => `Hides roles named ${either('en', patterns)}, ${n} of which you have`,
          }),
    showsOnly: (patterns: readonly string[]) => `Shows only roles named ${either('en', patterns)}`,
    namesProfiles: (template: string) => `Names new AWS profiles ${template}`,
    listsRoles: (name: string, count: number) =>
      plural('en', count, {
        one: `Lists a role that ${name} gives`,
        other: n => `Lists ${n} roles that ${name} gives`,
      }),
    duration: (hours: number) =>
      plural('en', hours, {
        one: 'Gets keys for one hour at most, unless you choose otherwise',
        other: n => `Gets keys for ${n} hours at most, unless you choose otherwise`,
      }),
    region: (region: string) => `Uses the region ${region} unless you choose another`,
    endSessionsOnQuit: (on: boolean) => (on ? 'Removes keys when Mai quits' : 'Keeps keys when Mai quits'),
    confirmProduction: (on: boolean) =>
      on
        ? 'Asks before it gets keys for a production account'
        : 'Does not ask before it gets keys for a production account',
    locks: (setting: string, why: string) => (why === '' ? `Locks “${setting}”` : `Locks “${setting}”: ${why}`),
    forbidsPasswordFill: 'Never fills in your password',
    integratedSignIn: (hosts: readonly string[]) =>
      `Signs in at ${list('en', hosts)} with the account of this computer (Kerberos or NTLM)`,
    marksProduction: (patterns: readonly string[]) => `Marks accounts named ${either('en', patterns)} as production`,
    support: (places: readonly string[]) => `Says where you find help: ${places.join(' ')}`,
  },
  settings: {
    companies: 'Companies',
    profileNames: 'Profile names',
    region: 'Default region',
    endSessionsOnQuit: 'Remove keys when Mai quits',
    confirmProduction: 'Ask before production',
  },
};
