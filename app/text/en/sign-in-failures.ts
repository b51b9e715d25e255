/** Failures of sign-ins. */
export const enSignInFailures = {
  'address-unreachable': {
    title: (host: string) => `${host} can’t be reached`,
    name: 'This address wasn’t found. Is it correct, and does it need your company’s VPN?',
    refused: 'The server refused the connection. Try again in a moment, or ask IT.',
    timeout: 'It didn’t respond in time. Check your network or VPN and try again.',
    offline: 'This computer is offline. Try again when you’re back online.',
    proxy: 'Your network’s proxy blocked the connection. Ask IT about the proxy.',
    other: 'The connection failed. Check your network or VPN and try again.',
  },
  'proxy-password': {
    title: 'Your network requires a password',
    detail: (proxy: string) => `The proxy ${proxy} requires a user name and password.`,
  },
  'no-keychain': {
    title: 'No keychain found',
    detail: 'Mai found no keychain or couldn’t open it. Passwords are never saved anywhere else.',
  },
  'keychain-waiting': {
    title: 'Your keychain is asking for a password',
    detail: 'Unlock it in its own window, then try again.',
  },
  'keychain-unreachable': {
    title: 'The keychain can’t be reached from here',
    detail: 'The credentials are saved there. Start Mai on your desktop, then try again.',
  },
  'server-error': {
    title: (host: string) => `${host} has a problem`,
    detail: (status: number) =>
      `Your company’s page responded with error ${status}. It’s not your fault. Try again in a moment, or tell IT.`,
  },
  'untrusted-certificate': {
    title: (host: string) => `The certificate of ${host} isn’t valid`,
    detail:
      'Someone could be intercepting the connection, so Mai stopped. Ask IT. Never enter your password on a page like this.',
  },
  'sandbox-off': {
    title: 'Mai is running without its sandbox',
    detail: (by: string) =>
      `It was started with ${by}, so sign-in pages wouldn’t be isolated from this computer. To sign in, quit Mai and start it without ${by}.`,
  },
  'insecure-page': {
    title: 'The sign-in page isn’t secure',
    detail: (host: string) => `Your company’s page redirected to ${host} without encryption, so Mai stopped. Tell IT.`,
  },
  'host-not-allowed': {
    title: 'The sign-in page opened another site',
    detail: (host: string) =>
      `Your company’s setup doesn’t list ${host} as part of its sign-in, so Mai stopped. Tell IT.`,
  },
  'password-passed-on': {
    title: 'The sign-in page tried to pass on your password',
    detail: (host: string) =>
      `The page tried to send your password to ${host}, so Mai stopped the sign-in. If you didn’t expect this, tell IT and change your password.`,
  },
  'private-address': {
    title: 'The sign-in page led to a private network',
    detail: (host: string) =>
      `It led to ${host}, on this computer or a private network. A public page must not do that, so Mai stopped the sign-in. Tell IT.`,
  },
  'aws-endpoint-refused': {
    title: 'The AWS endpoint can’t be used',
    detail: (variable: string) =>
      `${variable} isn’t an https address, so no request was sent to AWS. Correct or remove the variable, then restart Mai.`,
  },
  'nothing-posted': {
    title: 'The sign-in didn’t reach AWS',
    detail: (host: string) =>
      `${host} didn’t send you to AWS. The address may be for another app. Check it, or ask IT for the AWS sign-in address.`,
  },
  'sign-in-closed': {
    title: 'Sign-in wasn’t finished',
    detail: 'The sign-in window was closed before you reached AWS.',
    timeout: 'Mai waited 10 minutes for your browser. Sign in again.',
  },
  'sign-in-canceled': { title: 'Sign-in was canceled', detail: 'Nothing has changed. You can sign in at any time.' },
  'sign-in-needs-person': {
    title: 'Sign in again',
    detail: (host: string) => `Sign in at ${host} to keep your roles active.`,
  },
  'sign-in-page-crashed': {
    title: 'The sign-in page stopped',
    detail: (host: string) => `The page of ${host} crashed. Nothing was lost. Try again.`,
  },
  'assertion-malformed': {
    title: 'Your company’s sign-in can’t be read',
    detail: (reason: string) =>
      `The sign-in page sent damaged data to AWS (${reason}). Try again. If it keeps happening, send this message to IT.`,
  },
  'assertion-encrypted': {
    title: 'Your company encrypts its sign-in',
    detail:
      'Only AWS can read which roles you have. Ask IT for a setup file that lists your roles, or to turn off assertion encryption.',
  },
  'assertion-expired': {
    title: 'Your sign-in has expired',
    detail:
      'A sign-in is only valid for a few minutes. Sign in again. If it keeps happening, this computer’s clock or your company’s is wrong.',
  },
  'other-accounts': {
    title: (company: string) => `Your sign-in to ${company} returned different accounts`,
    detail: (host: string) =>
      `A page of ${host} sent accounts that are new for your company. Nothing has changed. Review them before you use them.`,
  },
  'assertion-refused': {
    title: 'Your company rejected the sign-in',
    denied: 'You may not be assigned to the AWS application. Ask IT to add you.',
    other: 'Its page gave no reason. Try again, or ask IT.',
  },
  'browser-refused': {
    embedded: {
      title: (host: string) => `${host} blocked this sign-in window`,
      detail: (_host: string) =>
        'Google sometimes blocks sign-in windows in other apps. Try again. If it keeps happening, ask IT to allow Mai in Google Workspace. IT may also have an AWS sign-in address outside Google.',
    },
    controlled: {
      title: (host: string) => `${host} blocked this browser`,
      detail: (_host: string) =>
        'Google also blocks browsers that another app has opened. Ask IT for an AWS sign-in address outside Google.',
    },
    passkey: {
      title: (_host: string) => 'Your company asked for a passkey',
      detail: (host: string) =>
        `${host} asked for a passkey or a security key. If it didn’t work in Mai’s window, sign in with your own browser.`,
    },
    device: {
      title: (_host: string) => 'Your company checks this computer',
      detail: (host: string) =>
        `${host} only lets in computers that your company manages. Your own browser may be able to show that this is one.`,
    },
  },
  'own-browser': {
    title: (browser: string) => `Sign-in with ${browser} didn’t work`,
    missing: (browser: string) => `${browser} wasn’t found on this computer. Install it, or sign in another way.`,
    'no-start': (browser: string) => `${browser} didn’t start. Try again.`,
    'no-answer': (browser: string) =>
      `${browser} didn’t respond to Mai. A company policy may be the reason. Try again, or ask IT.`,
    forbidden: (browser: string) =>
      `A policy on this computer doesn’t let Mai use ${browser}. Ask IT about the policy RemoteDebuggingAllowed.`,
    'in-use': (browser: string) => `${browser} is still open from an earlier sign-in. Close its window and try again.`,
    ended: (browser: string) => `${browser} closed unexpectedly. Nothing was lost. Try again.`,
  },
  'no-roles': {
    title: 'No AWS roles yet',
    detail: 'You’re signed in, but your company hasn’t given you any AWS roles. Ask IT for access, then sign in again.',
  },
  'identity-center-role': {
    title: (role: string) => `${role} needs your AWS access portal`,
    detail:
      'It belongs to IAM Identity Center and can’t be used through SAML. Add your company’s AWS access portal to use it.',
  },
  'portal-refused': {
    title: (host: string) => `${host} rejected the sign-in`,
    denied: 'The request wasn’t approved. Sign in again and choose “Allow access”.',
    'code-expired': 'The code has expired. Sign in again to get a new one.',
    throttled: 'AWS is getting too many requests. Try again in a moment.',
    other: (code: string) => `AWS responded with ${code}. Try again. If it keeps happening, ask IT.`,
  },
  'portal-region': {
    title: (host: string) => `The region of ${host} is needed`,
    wrongTitle: (host: string, region: string) => `${host} isn’t in ${region}`,
    unknown: 'Choose the region of your company’s IAM Identity Center. IT can tell you.',
    wrong: 'Choose another region. IT can tell you which one it is.',
  },
  'role-not-offered': {
    title: (role: string) => `${role} is no longer offered`,
    detail: 'Your company’s sign-in no longer lists this role. Ask IT if you still need it.',
  },
};
