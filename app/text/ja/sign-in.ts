import type { Text } from '../en/en.ts';
import { list, number } from '../grammar.ts';

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

export const passwords: Text['passwords'] = {
  user: 'ユーザー名',
  password: 'パスワード',
  fill: {
    offerTitle: 'パスワードの入力を Mai に任せますか？',
    offer: host => `${host} でのみ、サインインごとに一度、このコンピューターのキーチェーンから入力します。`,
    offerAgain: host => `${host} が保存済みのパスワードを受け付けなかったため、Mai から削除しました。`,
    offerYes: '設定…',
    offerNo: 'いいえ',
    title: company => `${company} のパスワード`,
    lead: host =>
      `Mai が ${host} でのみ、サインインごとに一度入力します。パスワードはこのコンピューターのキーチェーンに保存されます。`,
    save: '保存',
    saving: '保存しています…',
    setup: 'パスワード…',
    setupFor: company => `${company} のパスワード…`,
    forget: 'パスワードを削除',
    forgetFor: company => `${company} のパスワードを削除`,
    isOn: user => `Mai が ${user} のパスワードを入力します。`,
    noKeychain: 'このコンピューターにはキーチェーンがないため、パスワードを保存できません。',
  },
  proxy: {
    title: 'ネットワークがパスワードを求めています',
    lead: proxy => `プロキシ ${proxy} を通るにはパスワードが必要です。わからない場合は IT 部門にお問い合わせください。`,
    realm: realm => `プロキシの名称: 「${realm}」`,
    unencrypted: 'パスワードは暗号化されずに送信されるため、このネットワークのほかの人に読まれるおそれがあります。',
    changed: 'プロキシまたはネットワークが変わったため、保存したパスワードは送信していません。',
    refused: 'プロキシに受け付けられませんでした。両方を確認して、もう一度お試しください。',
    keep: '保存する',
    keepHint:
      'このコンピューターのキーチェーンに保存します。保存しない場合は、次に Mai を起動したときにもう一度尋ねます。',
    submit: '続ける',
    submitting: '続けています…',
    cancel: 'キャンセル',
  },
};

export const imports: Text['imports'] = {
  title: 'このコンピューターで見つかった設定',
  lead: 'ほかのツールに、サインインの設定があります。選んだものを Mai に取り込みます。元のファイルは変わりません。',
  sources: { mai: 'mai', saml2aws: 'saml2aws', 'aws-azure-login': 'aws-azure-login' },
  from: (tool, path) => `${tool} から（${path}）`,
  about: (host, role) => (role === '' ? host : `${role}（${host} 経由）`),
  isDefault: '（元のデフォルト）',
  skipped: (name, reason) => `${name} は取り込めません：${reason}`,
  reasons: {
    'no-address': 'サインインアドレスがありません。',
    'bad-address': 'Mai が開けないサインインアドレスです。',
  },
  choice: '取り込むもの',
  offer: tools => `${list('ja', tools)} から取り込む…`,
  take: count => `${number('ja', count)} 件を取り込む`,
  leave: '後で',
};

export const welcome: Text['welcome'] = {
  title: 'Mai へようこそ',
  lead: '会社のアカウントでサインインしてロールをクリックすると、このコンピューターのすべての AWS ツールが使えるようになります。',
  addressLabel: '会社の AWS サインインアドレス',
  addressHint: 'IT 部門が知っています。多くは会社のサインインページの名前で始まります。',
  addressPlaceholder: 'sso.example.com/aws',
  submit: 'サインイン',
  submitting: '会社のページを開いています…',
  privacy: 'Mai がパスワードを見ることはありません。パスワードは会社のページで入力します。',
};

export const signIn: Text['signIn'] = {
  signIn: 'サインイン',
  signInTo: company => `${company} にサインイン`,
  hint: 'アカウントとロールがここに表示されます。',
  running: company => `${company} にサインインしています…`,
  windowHint: '開いたウィンドウで完了してください。その後は Mai が自動で続けます。',
  silentHint: '少し時間がかかります。',
  noCookies:
    'このコンピューターにはキーチェーンが見つからないため、Mai は Cookie を保存しません。Mai を再起動するたびにサインインが必要です。',
  cancel: 'キャンセル',
  cancelAt: company => `${company} へのサインインをキャンセル`,
};

export const addCompany: Text['addCompany'] = {
  title: '別の会社を追加',
  lead: 'その会社のアカウントとロールが、今のものに加わります。',
  back: '戻る',
};

export const signInWindow: Text['signInWindow'] = {
  title: host => `${host} – サインイン`,
};

export const clientCertificate: Text['clientCertificate'] = {
  question: host => `${host} にどの証明書を渡しますか？`,
  choice: (subject, issuer) => `${subject}（発行元：${issuer}）`,
  none: '渡さない',
};
