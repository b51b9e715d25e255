import { list, number } from '../grammar.ts';

/** Hints about a typed sign-in address. */
export const enAddresses = {
  products: {
    entra: 'Microsoft Entra',
    okta: 'Okta',
    google: 'Google',
    keycloak: 'Keycloak',
    adfs: 'AD FS',
    ping: 'Ping Identity',
    onelogin: 'OneLogin',
    shibboleth: 'Shibboleth',
    jumpcloud: 'JumpCloud',
  },
  accessPortal: 'This is an AWS access portal. You sign in with your browser.',
  ready: (product: string) => `This ${product} address can sign you in to AWS.`,
  corrected: (product: string, address: string) => `This ${product} page doesn’t open AWS. Did you mean ${address}?`,
  portal: (product: string) => `This is your ${product} page of apps. Sign in there, then click AWS.`,
  useCorrected: 'Use this address',
  wrongPage: {
    'google-incomplete':
      'This address doesn’t say which app it’s for. It should contain “initsso”, “idpid”, and “spid”. IT can find it in the Google Admin console.',
    'keycloak-realm':
      'This is your company’s Keycloak, but not its AWS page. That address ends in “/protocol/saml/clients/” and a name. Ask IT for it.',
  },
};

/** Passwords of proxies, and password fill. */
export const enPasswords = {
  user: 'User name',
  password: 'Password',
  fill: {
    offerTitle: 'Let Mai fill in your password?',
    offer: (host: string) => `Only on ${host}, once per sign-in. It’s saved in this computer’s keychain.`,
    offerAgain: (host: string) => `${host} didn’t accept the saved password, so Mai deleted it.`,
    offerYes: 'Save password…',
    offerNo: 'No, thanks',
    title: (company: string) => `Password for ${company}`,
    lead: (host: string) =>
      `Mai fills it in only on ${host}, once per sign-in. It’s saved in this computer’s keychain.`,
    save: 'Save',
    saving: 'Saving…',
    setup: 'Save password…',
    setupFor: (company: string) => `Save password for ${company}…`,
    forget: 'Delete saved password',
    forgetFor: (company: string) => `Delete saved password for ${company}`,
    isOn: (user: string) => `Mai fills in the password of ${user}.`,
    noKeychain: 'This computer has no keychain, so Mai can’t save a password.',
  },
  proxy: {
    title: 'Your network requires a password',
    lead: (proxy: string) => `The proxy ${proxy} requires a user name and password. If you don’t know them, ask IT.`,
    realm: (realm: string) => `It identifies itself as “${realm}”.`,
    unencrypted: 'The password is sent unencrypted. Other people on this network can read it.',
    changed: 'The proxy or the network has changed, so the saved password wasn’t sent.',
    refused: 'Wrong user name or password. Try again.',
    keep: 'Save password',
    keepHint: 'In this computer’s keychain. Otherwise, Mai asks again the next time it starts.',
    submit: 'Continue',
    submitting: 'Continuing…',
    cancel: 'Cancel',
  },
};

/** Import from other tools. */
export const enImports = {
  title: 'Found on this computer',
  lead: 'Other tools on this computer have your sign-in settings. Mai imports what you choose and leaves their files alone.',
  sources: { mai: 'mai', saml2aws: 'saml2aws', 'aws-azure-login': 'aws-azure-login', 'aws-config': 'AWS CLI' },
  from: (tool: string, path: string) => `From ${tool} (${path})`,
  about: (host: string, role: string) => (role === '' ? host : `${role} at ${host}`),
  isDefault: '(default)',
  skipped: (name: string, reason: string) => `${name} can’t be imported: ${reason}`,
  reasons: {
    'no-address': 'it has no sign-in address.',
    'bad-address': 'its sign-in address isn’t valid.',
  },
  choice: 'What to import',
  offer: (tools: readonly string[]) => `Import from ${list('en', tools)}…`,
  take: (count: number) => `Import ${number('en', count)}`,
  leave: 'Not now',
};

/** Where people find their sign-in address, and the message that asks IT for it. */
export const enFindAddress = {
  open: 'Where do I find it?',
  ways: {
    portal: { name: 'AWS access portal', how: 'Enter its address, such as acme.awsapps.com/start.' },
    okta: { name: 'Okta', how: 'Enter your Okta address, such as acme.okta.com. Then click AWS there.' },
    entra: { name: 'Microsoft My Apps', how: 'Enter myapps.microsoft.com. Then click AWS there.' },
    google: { name: 'Google', how: 'Enter mail.google.com. Then click AWS among the nine dots.' },
  },
  other: 'Something else? Your IT department knows the address.',
  ask: 'Copy a message for IT',
  asked: 'Copied. Paste it into an email or a chat.',
  request:
    'Hello, I would like to sign in to AWS with Mai. Could you please send me our AWS sign-in address? It is the URL of our AWS access portal (IAM Identity Center) with its region, or else the IdP-initiated single sign-on URL: in Okta the app embed link, in Microsoft Entra the user access URL, in Google the initsso address. A company setup file for Mai would work, too. Thank you!',
};

export const enWelcome = {
  title: 'Welcome to Mai',
  lead: 'Sign in with your work account, click a role, and your AWS tools just work.',
  addressLabel: 'Your company’s AWS sign-in address',
  addressHint: 'It’s your AWS access portal, the link behind AWS on your company’s page of apps, or that page itself.',
  addressPlaceholder: 'sso.example.com/aws',
  submit: 'Sign in',
  submitting: 'Opening your company’s sign-in page…',
  privacy: 'You enter your password on your company’s own page.',
};

export const enSignIn = {
  signIn: 'Sign in',
  signInTo: (company: string) => `Sign in to ${company}`,
  hint: 'Sign in to see your accounts and roles.',
  running: (company: string) => `Signing in to ${company}…`,
  windowHint: 'Finish in the window that opened. Mai does the rest.',
  silentHint: 'This takes a moment.',
  noCookies: 'Mai found no keychain on this computer. You’ll sign in again each time Mai starts.',
  cancel: 'Cancel',
  cancelAt: (company: string) => `Cancel signing in to ${company}`,
};

/** Names of companies. */
export const enCompanyName = {
  signOutQuestion: (company: string) => `Sign out of ${company}? Its active roles stop.`,
  unnamed: 'My company',
  rename: 'Rename…',
  renameOf: (company: string) => `Rename ${company}…`,
  label: 'Company name',
  hint: 'Leave it empty to use the name from the sign-in address.',
};

export const enAddCompany = {
  title: 'Add another company',
  lead: 'Its accounts and roles are added to the ones you have.',
  back: 'Back',
};

export const enSignInWindow = {
  title: (host: string) => `${host} — Sign in`,
};

/** A security key with several accounts. */
export const enSecurityKey = {
  question: (site: string) => `Choose the account on your security key for ${site}`,
  none: 'None of these',
};

export const enClientCertificate = {
  question: (host: string) => `Choose a certificate for ${host}`,
  choice: (subject: string, issuer: string) => `${subject} (issued by ${issuer})`,
  none: 'No certificate',
};

/** Where people sign in to a company. */
export const enSignInWith = {
  label: (company: string) => `Sign in to ${company} with`,
  hint: 'Your own browser can use passkeys and your company’s device checks. It opens with a separate profile.',
  chosen: (place: string) => `Sign in with: ${place}`,
  maiWindow: 'Mai’s window',
};
