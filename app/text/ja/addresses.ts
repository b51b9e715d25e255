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
  ready: product => `AWS につながる ${product} のアドレスです。`,
  corrected: (product, address) => `この ${product} のページだけでは AWS につながりません。${address} のことですか？`,
  useCorrected: 'そのアドレスを使う',
  wrongPage: {
    'entra-tiles':
      'Microsoft のタイルのページです。ページを開き、AWS のタイルを右クリックして「リンクのコピー」を選び、ここに貼り付けてください。IT 部門では「ユーザーのアクセス URL」と呼ばれています。',
    'entra-midway':
      'このアドレスは進行中だった一度のサインインのもので、もう使えません。代わりに、myapps.microsoft.com の AWS タイルのリンクを貼り付けてください。',
    'okta-dashboard':
      'Okta のアプリのページです。AWS アプリを右クリックして「リンクのアドレスをコピー」を選び、ここに貼り付けてください。',
    'okta-admin': 'Okta の管理者向けページです。代わりに、AWS につながるアプリの埋め込みリンクを貼り付けてください。',
    'okta-midway':
      'このアドレスは進行中だった一度のサインインのものです。Okta のページで AWS アプリを右クリックして「リンクのアドレスをコピー」を選び、ここに貼り付けてください。',
    'google-apps':
      'Google のページですが、AWS アプリのものではありません。9 つの点のメニューを開き、AWS アプリを右クリックして「リンクのアドレスをコピー」を選び、ここに貼り付けてください。',
    'google-incomplete':
      'このアドレスには、どのアプリのものかが含まれていません。「initsso」と「idpid」、「spid」が必要です。IT 部門が Google 管理コンソールで確認できます。',
    'keycloak-realm':
      '会社の Keycloak ですが、AWS のページではありません。AWS のページは「/protocol/saml/clients/」と名前で終わります。IT 部門にお問い合わせください。',
    'onelogin-portal':
      'OneLogin のアプリのページです。AWS アプリを右クリックして「リンクのアドレスをコピー」を選び、ここに貼り付けてください。',
  },
};
