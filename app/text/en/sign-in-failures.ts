/** Failures of sign-ins. */
export const enSignInFailures = {
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
};
