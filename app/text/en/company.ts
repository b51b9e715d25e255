import { either, list, number, plural, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('en', value);
const all = (values: readonly string[]): string => list('en', values.map(q));
const any = (values: readonly string[]): string => either('en', values.map(q));

/** Company setups: problems and changes. */
export const enCompany = {
  choose: 'Open a company set-up file',
  fileKind: 'Company set-up',
  offer: {
    title: (company: string) => `Setup of ${q(company)}`,
    linked: (name: string) => `Get a company setup from ${q(name)}?`,
    linkedLead: 'A link leads to this address. Mai has not contacted it yet:',
    fetch: 'Show the setup',
    opening: 'Opening the setup…',
    another: 'This is another setup. It replaces the one that was shown here.',
    from: (name: string) => `From ${q(name)}`,
    revision: (revision: number) => `Revision ${number('en', revision)}`,
    lead: 'Nothing has changed yet. If you use it, Mai:',
    signed: 'Your company has signed it.',
    unsigned: 'Use it only if it comes from your IT department.',
    use: 'Use this setup',
    leave: 'Not now',
    refused: 'This setup can’t be used',
    refusedHint: 'Nothing was changed. Send this text to the person who gave it to you.',
    close: 'Close',
  },
  inForce: {
    policy: (companies: readonly string[]) => `Set up on this computer by ${list('en', companies)}.`,
    setup: (company: string) => `You use the set-up of ${company}.`,
    unaccepted: (company: string) =>
      `The setup of ${company} that you took no longer counts: it is signed with no key that this computer’s policy names. Open the newly signed one.`,
    drop: 'Stop using this set-up',
    support: 'Get help',
  },
  line: (line: number) => `Line ${line}`,
  lineAt: (line: number, at: string) => `Line ${line}, ${at}`,
  sentence: (where: string, what: string) => `${where}: ${what}`,
  /** What applies if the machine’s policy has a problem. */
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
    outdated: (revision: number, latest: number) =>
      `It is older than a setup that your company has signed since: revision ${number('en', revision)}, not ${number('en', latest)}. Ask IT for the current one.`,
    'no-revision': (latest: number) =>
      `It has no revision, but your company has signed one since: revision ${number('en', latest)}. Ask IT for the current one.`,
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
    'lock-without-value': (value: string) => `a lock needs its value: write “${value}” into this file too.`,
    form: 'it is not what Mai expects here.',
    'public-suffix': (host: string) => `hosts below “${host}” can belong to anyone. Name your company’s own.`,
    hidden: (code: string) => `it holds a character that can’t be seen (${code}). Write it without that.`,
  },
  types: {
    string: 'a text in double quotes',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list in [ ]',
    object: 'an object in { }',
    record: 'an object in { }',
  },
  /** Expected values by field name. */
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
    revision: 'a revision is a whole number from 1.',
  },
  changes: {
    none: 'Everything is like that already. Nothing would change.',
    replaces: (company: string) => `Replaces the setup of ${q(company)}`,
    ends: (sentence: string) => `No longer applies: ${sentence}`,
    addsProvider: (name: string, host: string) => `Adds ${q(name)}, which signs in at ${q(host)}`,
    renamesProvider: (from: string, to: string) => `Calls ${q(from)} ${q(to)}`,
    providerRegion: (name: string, region: string) => `Uses the region ${q(region)} for the roles of ${q(name)}`,
    limitsHosts: (name: string, hosts: readonly string[]) =>
      `Lets the sign-in window of ${q(name)} open only ${list('en', ['its own page', ...hosts.map(q)])}`,
    integratedSignIn: (name: string, hosts: readonly string[]) =>
      `Signs in to ${q(name)} with the account of this computer (Kerberos or NTLM), at ${all(hosts)}`,
    namesAccounts: (count: number, examples: readonly string[]) =>
      plural('en', count, {
        one: `Names one account: ${all(examples)}`,
        other: n => `Names ${n} accounts, among them ${all(examples)}`,
      }),
    renamesAccount: (from: string, to: string) => `Calls the account ${q(from)} ${q(to)}`,
    groupsAccounts: (names: readonly string[]) => `Groups accounts under ${all(names)}`,
    labelsAccounts: (names: readonly string[]) => `Labels accounts ${all(names)}`,
    colorsAccounts: (count: number) =>
      plural('en', count, { one: 'Colors one account', other: n => `Colors ${n} accounts` }),
    marksAccounts: (names: readonly string[]) => `Marks ${all(names)} as production`,
    unmarksAccounts: (names: readonly string[]) => `No longer asks before production in ${all(names)}`,
    stopsAsking: 'No longer asks before production',
    hides: (count: number) =>
      count === 0
        ? 'Hides none of your roles'
        : plural('en', count, { one: 'Hides one of your roles', other: n => `Hides ${n} of your roles` }),
    hidesRoles: (count: number, patterns: readonly string[]) =>
      count === 0
        ? `Hides roles named ${any(patterns)}, none of which you have`
        : plural('en', count, {
            one: `Hides roles named ${any(patterns)}, one of which you have`,
            other: n => `Hides roles named ${any(patterns)}, ${n} of which you have`,
          }),
    showsOnly: (patterns: readonly string[]) => `Shows only roles named ${any(patterns)}`,
    namesProfiles: (template: string) => `Names new AWS profiles ${q(template)}`,
    listsRoles: (name: string, count: number) =>
      plural('en', count, {
        one: `Lists a role that ${q(name)} gives`,
        other: n => `Lists ${n} roles that ${q(name)} gives`,
      }),
    duration: (hours: number) =>
      plural('en', hours, {
        one: 'Gets credentials for one hour at most, unless you choose otherwise',
        other: n => `Gets credentials for ${n} hours at most, unless you choose otherwise`,
      }),
    region: (region: string) => `Uses the region ${q(region)} unless you choose another`,
    endSessionsOnQuit: (on: boolean) =>
      on ? 'Removes credentials when Mai quits' : 'Keeps credentials when Mai quits',
    confirmProduction: (on: boolean) =>
      on ? 'Asks before it gets credentials for a production account' : 'Does not ask before production',
    locks: (setting: string, why: string) => (why === '' ? `Locks “${setting}”` : `Locks “${setting}”: ${q(why)}`),
    forbidsPasswordFill: 'Never fills in your password',
    marksProduction: (patterns: readonly string[]) => `Takes only accounts named ${any(patterns)} for production`,
    support: (places: readonly string[]) => `Says where you find help: ${places.map(q).join(' ')}`,
  },
  settings: {
    companies: 'Companies',
    profileNames: 'Profile names',
    region: 'Default region',
    endSessionsOnQuit: 'Remove keys when Mai quits',
    confirmProduction: 'Ask before production',
  },
};
