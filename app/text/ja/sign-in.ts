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
  portal: product => `${product} のアプリ一覧ページです。サインインしてから AWS をクリックしてください。`,
  useCorrected: 'そのアドレスを使う',
  wrongPage: {
    'google-incomplete':
      'このアドレスには、どのアプリのものかが含まれていません。「initsso」と「idpid」、「spid」が必要です。IT 部門が Google 管理コンソールで確認できます。',
    'keycloak-realm':
      '会社の Keycloak ですが、AWS のページではありません。AWS のページは「/protocol/saml/clients/」と名前で終わります。IT 部門にお問い合わせください。',
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

export const findAddress: Text['findAddress'] = {
  open: 'どこで確認できますか？',
  ways: {
    okta: { name: 'Okta', how: 'Okta の URL（例：acme.okta.com）を入力し、開いたページで AWS をクリックします。' },
    entra: {
      name: 'Microsoft マイ アプリ',
      how: 'myapps.microsoft.com を入力し、開いたページで AWS をクリックします。',
    },
    google: { name: 'Google', how: 'mail.google.com を入力し、9 つの点のメニューから AWS をクリックします。' },
  },
  other: 'それ以外の場合は、IT 部門にお問い合わせください。',
  ask: 'IT 部門へのメッセージをコピー',
  asked: 'コピーしました。メールやチャットに貼り付けてください。',
  request:
    'お疲れさまです。Mai を使って AWS にサインインしたいので、当社の AWS サインイン URL を教えていただけますか。IdP 起点の SSO URL で、Okta ではアプリの埋め込みリンク、Microsoft Entra ではユーザーのアクセス URL、Google では initsso の URL です。Mai のセットアップファイルでもかまいません。よろしくお願いいたします。',
};

export const welcome: Text['welcome'] = {
  title: 'Mai へようこそ',
  lead: '会社のアカウントでサインインしてロールをクリックすると、このコンピューターのすべての AWS ツールが使えるようになります。',
  addressLabel: '会社の AWS サインインアドレス',
  addressHint: '会社のアプリ一覧ページにある AWS のリンク、またはそのページの URL です。',
  addressPlaceholder: 'sso.example.com/aws',
  submit: 'サインイン',
  submitting: '会社のページを開いています…',
  privacy: 'パスワードは会社のページで入力します。',
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

export const companyName: Text['companyName'] = {
  signOutQuestion: company => `${company} からサインアウトしますか？使用中のロールは停止します。`,
  unnamed: '自分の会社',
  rename: '名前を変更…',
  renameOf: company => `${company} の名前を変更…`,
  label: '会社名',
  hint: '空欄にすると、サインイン URL から取った名前に戻ります。',
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
