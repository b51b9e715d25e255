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
  ready: (product: string) => `This is an address of ${product} that can lead to AWS.`,
  corrected: (product: string, address: string) =>
    `This page of ${product} does not lead to AWS by itself. Did you mean ${address}?`,
  useCorrected: 'Use that address',
  wrongPage: {
    'entra-tiles':
      'This is Microsoft’s page of tiles. Open it, right-click the AWS tile, choose “Copy link” and paste it here. IT knows it as the “User access URL”.',
    'entra-midway':
      'This address belongs to one sign-in that was under way and will not work again. Paste the link of the AWS tile on myapps.microsoft.com instead.',
    'okta-dashboard':
      'This is Okta’s page of apps. Right-click the AWS app there, choose “Copy link” and paste it here.',
    'okta-admin':
      'This is Okta’s page for administrators. Paste the app’s embed link, which ends people’s way to AWS, instead.',
    'okta-midway':
      'This address belongs to one sign-in that was under way. Right-click the AWS app on your Okta page, choose “Copy link” and paste it here.',
    'google-apps':
      'This is a page of Google’s, but not the AWS app’s. Open the nine dots, right-click the AWS app, choose “Copy link” and paste it here.',
    'google-incomplete':
      'This address lacks which app it is for. It should hold “initsso” with “idpid” and “spid”; IT finds it in the Google admin console.',
    'keycloak-realm':
      'This is your company’s Keycloak, but not the page for AWS. That one ends in “/protocol/saml/clients/” and a name. Ask IT for it.',
    'onelogin-portal':
      'This is OneLogin’s page of apps. Right-click the AWS app there, choose “Copy link” and paste it here.',
  },
};

/** Passwords of proxies, and password fill. */
export const enPasswords = {
  user: 'User name',
  password: 'Password',
  fill: {
    offerTitle: 'Shall Mai type your password?',
    offer: (host: string) => `On ${host} only, once for each sign-in, from this computer’s keychain.`,
    offerAgain: (host: string) => `${host} did not take the saved one, and Mai has forgotten it.`,
    offerYes: 'Set up…',
    offerNo: 'No, thanks',
    title: (company: string) => `Password for ${company}`,
    lead: (host: string) =>
      `Mai types it on ${host} and nowhere else, once for each sign-in. It is kept in this computer’s keychain.`,
    save: 'Save',
    saving: 'Saving…',
    setup: 'Password…',
    setupFor: (company: string) => `Password… for ${company}`,
    forget: 'Forget password',
    forgetFor: (company: string) => `Forget password for ${company}`,
    isOn: (user: string) => `Mai types the password of ${user}.`,
    noKeychain: 'This computer has no keychain, so Mai keeps no password.',
  },
  proxy: {
    title: 'Your network wants a password',
    lead: (proxy: string) => `The proxy ${proxy} lets nobody through without one. Ask IT if you don’t know it.`,
    realm: (realm: string) => `It calls itself “${realm}”.`,
    unencrypted: 'The password is sent unencrypted: others in this network can read it.',
    changed: 'The saved password was not sent: the proxy or the network has changed.',
    refused: 'The proxy did not take that. Check both and try again.',
    keep: 'Keep it',
    keepHint: 'In this computer’s keychain. Otherwise Mai asks again when it is started again.',
    submit: 'Continue',
    submitting: 'Continuing…',
    cancel: 'Cancel',
  },
};

/** Import from other tools. */
export const enImports = {
  title: 'Found on this computer',
  lead: 'Other tools on this computer know how you sign in. Mai takes over what you choose; their files stay as they are.',
  sources: { mai: 'mai', saml2aws: 'saml2aws', 'aws-azure-login': 'aws-azure-login' },
  from: (tool: string, path: string) => `From ${tool} (${path})`,
  about: (host: string, role: string) => (role === '' ? host : `${role}, by ${host}`),
  isDefault: '(its default)',
  skipped: (name: string, reason: string) => `${name} can’t be taken over: ${reason}`,
  reasons: {
    'no-address': 'it has no sign-in address.',
    'bad-address': 'its sign-in address is not one that Mai may open.',
  },
  choice: 'What to take over',
  offer: (tools: readonly string[]) => `Take over from ${list('en', tools)}…`,
  take: (count: number) => `Take over ${number('en', count)}`,
  leave: 'Not now',
};

export const enWelcome = {
  title: 'Welcome to Mai',
  lead: 'Sign in with your company account, click a role, and every AWS tool on this computer works.',
  addressLabel: 'Your company’s AWS sign-in address',
  addressHint: 'Your IT department has it. It often begins with the name of your company’s sign-in page.',
  addressPlaceholder: 'sso.example.com/aws',
  submit: 'Sign in',
  submitting: 'Opening your company’s page…',
  privacy: 'Mai never sees your password. You type it on your company’s own page.',
};

export const enSignIn = {
  signIn: 'Sign in',
  signInTo: (company: string) => `Sign in to ${company}`,
  hint: 'Your accounts and roles appear here.',
  running: (company: string) => `Signing in at ${company}…`,
  windowHint: 'Finish in the window that opened. Mai goes on by itself.',
  silentHint: 'This takes a moment.',
  noCookies:
    'Mai found no keychain on this computer, so it keeps no cookies: you sign in again after each restart of Mai.',
  cancel: 'Cancel',
  cancelAt: (company: string) => `Cancel signing in at ${company}`,
};

export const enAddCompany = {
  title: 'Add another company',
  lead: 'Its accounts and roles join the ones that you have.',
  back: 'Back',
};

export const enSignInWindow = {
  title: (host: string) => `${host} — Sign in`,
};

export const enClientCertificate = {
  question: (host: string) => `Which certificate may ${host} have?`,
  choice: (subject: string, issuer: string) => `${subject} (from ${issuer})`,
  none: 'None',
};
