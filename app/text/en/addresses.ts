/** What Mai says about a sign-in address while it is typed. `recognise` picks the sentence. */
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
