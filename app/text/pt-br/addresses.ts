import type { Text } from '../en/en.ts';

export const addresses: Text['addresses'] = {
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
  ready: product => `É um endereço de ${product} que pode levar à AWS.`,
  corrected: (product, address) => `Esta página de ${product} não leva sozinha à AWS. Você quis dizer ${address}?`,
  useCorrected: 'Usar esse endereço',
  wrongPage: {
    'entra-tiles':
      'É a página de blocos da Microsoft. Abra-a, clique com o botão direito no bloco da AWS, escolha “Copiar link” e cole-o aqui. A equipe de TI o conhece como “URL de acesso do usuário”.',
    'entra-midway':
      'Este endereço pertence a um único login em andamento e não funcionará de novo. Cole em vez dele o link do bloco da AWS em myapps.microsoft.com.',
    'okta-dashboard':
      'É a página de aplicativos da Okta. Clique ali com o botão direito no aplicativo da AWS, escolha “Copiar link” e cole-o aqui.',
    'okta-admin':
      'É a página da Okta para administradores. Cole em vez dela o link de incorporação do aplicativo, o que leva à AWS.',
    'okta-midway':
      'Este endereço pertence a um único login em andamento. Na sua página da Okta, clique com o botão direito no aplicativo da AWS, escolha “Copiar link” e cole-o aqui.',
    'google-apps':
      'É uma página do Google, mas não a do aplicativo da AWS. Abra os nove pontos, clique com o botão direito no aplicativo da AWS, escolha “Copiar link” e cole-o aqui.',
    'google-incomplete':
      'Falta neste endereço para qual aplicativo ele é. Ele deve conter “initsso” com “idpid” e “spid”; a equipe de TI o encontra no Google Admin Console.',
    'keycloak-realm':
      'É o Keycloak da sua empresa, mas não a página da AWS. Ela termina em “/protocol/saml/clients/” e um nome. Peça-a à equipe de TI.',
    'onelogin-portal':
      'É a página de aplicativos do OneLogin. Clique ali com o botão direito no aplicativo da AWS, escolha “Copiar link” e cole-o aqui.',
  },
};
