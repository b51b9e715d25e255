import { either, list, number, plural, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('en', value);
const all = (values: readonly string[]): string => list('en', values.map(q));
const any = (values: readonly string[]): string => either('en', values.map(q));

/** Company setups: problems and changes. */
export const enCompany = {
  choose: 'Open a company setup file',
  fileKind: 'Company setup',
  offer: {
    title: (company: string) => `Setup for ${q(company)}`,
    linked: (name: string) => `Get a company setup from ${q(name)}?`,
    linkedLead: 'You opened a link to this address. Mai hasn’t contacted it yet:',
    fetch: 'Get setup',
    opening: 'Opening the setup…',
    another: 'This is a different setup. It replaced the one shown before.',
    from: (name: string) => `From ${q(name)}`,
    revision: (revision: number) => `Revision ${number('en', revision)}`,
    lead: 'Nothing has changed yet. If you use this setup, Mai:',
    signed: 'Signed by your company.',
    unsigned: 'Use it only if it comes from your IT team.',
    use: 'Use this setup',
    leave: 'Not now',
    refused: 'This setup can’t be used',
    refusedHint: 'Nothing has changed. Send this message to the person who gave you the setup.',
    close: 'Close',
  },
  inForce: {
    logsRoleUse: 'Your company keeps a log of the roles that you use on this computer.',
    revised: (company: string, revision: number) => `${company} (revision ${number('en', revision)})`,
    policy: (companies: readonly string[]) => `Managed on this computer by ${list('en', companies)}.`,
    setup: (company: string) => `You’re using the setup for ${company}.`,
    unaccepted: (company: string) =>
      `The setup for ${company} no longer applies. This computer’s policy doesn’t list the key that signed it. Open a newly signed one.`,
    drop: 'Stop using this setup',
    support: 'Get help',
  },
  line: (line: number) => `Line ${line}`,
  lineAt: (line: number, at: string) => `Line ${line}, ${at}`,
  sentence: (where: string, what: string) => `${where}: ${what}`,
  /** What applies if the machine’s policy has a problem. */
  remains: {
    'last-good': 'The previous settings still apply.',
    nothing: 'None of its settings apply.',
  },
  problems: {
    'open-to-others': 'other people on this computer can change it, so Mai ignores it.',
    link: 'it’s a link. Put the file or folder itself there.',
    'not-a-folder': 'it must be a folder.',
    'too-large': 'It has more than a million characters. Setup files are small, so this is probably another file.',
    unsigned:
      'It isn’t signed. This computer only accepts setups that your company has signed. Ask IT for a signed one.',
    'wrong-signature':
      'Its signature doesn’t match. It was changed after signing, or someone else signed it. Don’t use it, and tell IT.',
    'not-text': 'It isn’t a text file.',
    unreachable: 'It can’t be reached. Check your network or VPN and try again.',
    status: (status: number) => `The server responded with error ${status}. Tell IT.`,
    redirected: 'The link redirects to another address, and Mai doesn’t follow redirects. Ask IT for a direct link.',
    outdated: (revision: number, latest: number) =>
      `It’s out of date: this is revision ${number('en', revision)}, and your company has signed revision ${number('en', latest)}. Ask IT for the current one.`,
    'no-revision': (latest: number) =>
      `It has no revision, and your company has signed revision ${number('en', latest)}. Ask IT for the current one.`,
  },
  syntax: {
    empty: 'the file is empty.',
    value: 'a value is missing here, or it needs quotes.',
    name: 'a name in double quotes is missing here.',
    colon: 'a colon is missing between a name and its value.',
    comma: 'a comma is missing before this.',
    'trailing-comma': 'there is a comma after the last entry.',
    quotes: 'text and names need double quotes (").',
    comment: 'JSON doesn’t allow comments.',
    'unfinished-text': 'a closing double quote is missing.',
    'line-break-in-text': 'text can’t contain a line break or a control character.',
    escape: 'a backslash is followed by something that JSON doesn’t allow. For a backslash itself, write two.',
    number: 'this isn’t a valid JSON number.',
    twice: (name: string) => `“${name}” appears twice.`,
    'too-deep': 'brackets are nested too deeply.',
    unfinished: 'the file ends before every bracket is closed.',
    'something-after-the-end': 'there is something after the last bracket.',
  },
  schema: {
    'unknown-name': (name: string) => `“${name}” isn’t allowed here.`,
    missing: (name: string) => `“${name}” is missing.`,
    type: (expected: string) => `it must be ${expected}.`,
    choice: (choices: readonly string[]) => `it must be ${either('en', choices)}.`,
    'too-long': (most: number) => `it’s longer than ${number('en', most)} characters.`,
    'too-many': (most: number) => `there are more than ${number('en', most)} entries.`,
    'too-short': 'it’s empty.',
    'lock-without-value': (value: string) => `a lock needs a value: add “${value}” to this file too.`,
    form: 'it isn’t in the expected format.',
    'public-suffix': (host: string) => `anyone can own a host under “${host}”. Use your company’s own.`,
    hidden: (code: string) => `it contains an invisible character (${code}). Remove it.`,
  },
  types: {
    string: 'text in double quotes',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list in [ ]',
    object: 'an object in { }',
    record: 'an object in { }',
  },
  /** Expected values by field name. */
  forms: {
    address: 'it must be your identity provider’s sign-in page, starting with https://. It can’t be a page of AWS.',
    accounts: 'an account is written as 12 digits.',
    region: 'a region looks like eu-central-1.',
    duration: 'a duration is a whole number of hours, from 1 to 12.',
    roles: 'a role is written as its ARN and its provider’s ARN, separated by a comma.',
    allowedHosts: 'a host looks like sso.example.com, or *.example.com for everything under it, in lowercase.',
    integratedSignIn: 'a host looks like sso.example.com, or *.example.com for everything under it, in lowercase.',
    profileName:
      'a profile name needs {role} or {role-tail}. It can also contain {account}, {account-tail}, {account-id}, {company}, letters, digits, and _ - . / % @ : +.',
    link: 'it must be an address that starts with https://.',
    signingKey: 'a key is written as ed25519: and 44 characters of base64.',
    signingKeys: 'a key is written as ed25519: and 44 characters of base64.',
    signature: 'a signature is 88 characters of base64.',
    show: 'a pattern is a role name that can contain * and ?.',
    hide: 'a pattern is a role name that can contain * and ?.',
    revision: 'a revision is a whole number, starting at 1.',
  },
  changes: {
    none: 'You already have everything in this setup.',
    replaces: (company: string) => `Replaces the setup for ${q(company)}`,
    ends: (sentence: string) => `No longer applies: ${sentence}`,
    movesProvider: (name: string, from: string, to: string) =>
      `Moves ${q(name)} from ${q(from)} to ${q(to)}, and signs out at the old address`,
    withdrawsProvider: (address: string) => `Removes the company at ${q(address)}, and stops its roles`,
    addsProvider: (name: string, host: string) => `Adds ${q(name)}, which signs in at ${q(host)}`,
    renamesProvider: (from: string, to: string) => `Renames ${q(from)} to ${q(to)}`,
    accessPortal: (name: string, region: string) => `Uses an AWS access portal in ${q(region)} for ${q(name)}`,
    providerRegion: (name: string, region: string) => `Uses the region ${q(region)} for roles from ${q(name)}`,
    limitsHosts: (name: string, hosts: readonly string[]) =>
      `Lets the sign-in window of ${q(name)} open only ${list('en', ['its own page', ...hosts.map(q)])}`,
    integratedSignIn: (name: string, hosts: readonly string[]) =>
      `Signs in to ${q(name)} with your account on this computer (Kerberos or NTLM), at ${all(hosts)}`,
    namesAccounts: (count: number, examples: readonly string[]) =>
      plural('en', count, {
        one: `Names 1 account: ${all(examples)}`,
        other: n => `Names ${n} accounts, including ${all(examples)}`,
      }),
    renamesAccount: (from: string, to: string) => `Renames the account ${q(from)} to ${q(to)}`,
    groupsAccounts: (names: readonly string[]) => `Groups accounts under ${all(names)}`,
    labelsAccounts: (names: readonly string[]) => `Labels accounts ${all(names)}`,
    colorsAccounts: (count: number) =>
      plural('en', count, { one: 'Colors 1 account', other: n => `Colors ${n} accounts` }),
    marksAccounts: (names: readonly string[]) => `Marks ${all(names)} as production`,
    unmarksAccounts: (names: readonly string[]) => `No longer asks before starting roles in ${all(names)}`,
    stopsAsking: 'No longer asks before starting production roles',
    hides: (count: number) =>
      count === 0
        ? 'Hides none of your roles'
        : plural('en', count, { one: 'Hides 1 of your roles', other: n => `Hides ${n} of your roles` }),
    hidesRoles: (count: number, patterns: readonly string[]) =>
      count === 0
        ? `Hides roles named ${any(patterns)} (you have none)`
        : plural('en', count, {
            one: `Hides roles named ${any(patterns)} (you have 1)`,
            other: n => `Hides roles named ${any(patterns)} (you have ${n})`,
          }),
    showsOnly: (patterns: readonly string[]) => `Shows only roles named ${any(patterns)}`,
    namesProfiles: (template: string) => `Names new AWS profiles ${q(template)}`,
    signsInWith: (name: string, browser: string) => `Signs in to ${q(name)} with ${browser}`,
    signsInHere: (name: string) => `Signs in to ${q(name)} in Mai’s window`,
    listsRoles: (name: string, count: number) =>
      plural('en', count, {
        one: `Adds 1 role from ${q(name)}`,
        other: n => `Adds ${n} roles from ${q(name)}`,
      }),
    duration: (hours: number) =>
      plural('en', hours, {
        one: 'Sets the session length to 1 hour, unless you choose another',
        other: n => `Sets the session length to ${n} hours, unless you choose another`,
      }),
    region: (region: string) => `Sets the default region to ${q(region)}, unless you choose another`,
    endSessionsOnQuit: (on: boolean) => (on ? 'Stops roles when Mai quits' : 'Keeps roles active when Mai quits'),
    updates: {
      install: 'Installs new versions of Mai automatically where it can',
      tell: 'Tells you about new versions of Mai',
      off: 'Doesn’t check for new versions of Mai',
    },
    confirmProduction: (on: boolean) =>
      on ? 'Asks before starting production roles' : 'Doesn’t ask before starting production roles',
    defaultProfile: (on: boolean) =>
      on ? 'Makes the first active role the default' : 'Makes no role the default unless you choose one',
    delivery: (onDemand: boolean) =>
      onDemand
        ? 'Gives tools credentials on demand (credential_process), unless you choose another way'
        : 'Gives tools credentials through the AWS files, unless you choose another way',
    forbids: {
      localServer: 'Keeps the local credentials server off',
      copying: 'Never copies credentials or console links',
      otherAccounts: 'Never starts roles in other accounts',
    },
    because: (what: string, why: string) => (why === '' ? what : `${what}: ${q(why)}`),
    locks: (setting: string, why: string) => (why === '' ? `Locks “${setting}”` : `Locks “${setting}”: ${q(why)}`),
    forbidsPasswordFill: 'Never fills in your password',
    forbidsLocalApps: 'Never lets a sign-in page contact apps on this computer',
    marksProduction: (patterns: readonly string[]) => `Treats only accounts named ${any(patterns)} as production`,
    support: (places: readonly string[]) => `Adds a help contact: ${places.map(q).join(' ')}`,
  },
  settings: {
    companies: 'Companies',
    profileNames: 'Profile names',
    region: 'Default region',
    endSessionsOnQuit: 'Stop roles when Mai quits',
    confirmProduction: 'Ask before starting production roles',
    defaultProfile: 'Make the first active role the default',
    signInWith: 'Where to sign in',
    updates: 'Updates of Mai',
    duration: 'Session length',
    delivery: 'How tools get credentials',
    localServer: 'Local credentials server',
    copying: 'Copying credentials',
    otherAccounts: 'Roles in other accounts',
  },
};
