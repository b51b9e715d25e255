/** The words around passwords that Mai is told: the proxy's, and the company's where the person lets Mai type it. */
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
    setUp: 'Password…',
    setUpFor: (company: string) => `Password… for ${company}`,
    forget: 'Forget password',
    forgetFor: (company: string) => `Forget password for ${company}`,
    isOn: (user: string) => `Mai types the password of ${user}.`,
    noKeychain: 'This computer has no keychain, so Mai keeps no password.',
  },
  proxy: {
    title: 'Your network wants a password',
    lead: (proxy: string) => `The proxy ${proxy} lets nobody through without one. Ask IT if you don’t know it.`,
    refused: 'The proxy did not take that. Check both and try again.',
    keep: 'Keep it',
    keepHint: 'In this computer’s keychain. Otherwise Mai asks again when it is started again.',
    submit: 'Continue',
    submitting: 'Continuing…',
    cancel: 'Cancel',
  },
};
