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
  accessPortal: 'AWS アクセスポータルです。ブラウザーでサインインします。',
  ready: product => `この ${product} の URL で AWS にサインインできます。`,
  corrected: (product, address) => `この ${product} のページからは AWS が開きません。${address} ではありませんか？`,
  portal: product => `${product} のアプリ一覧ページです。サインインして、AWS をクリックしてください。`,
  useCorrected: 'この URL を使用',
  wrongPage: {
    'google-incomplete':
      'どのアプリの URL かがわかりません。「initsso」「idpid」「spid」を含む URL が必要です。IT 部門が Google 管理コンソールで確認できます。',
    'keycloak-realm':
      '会社の Keycloak ですが、AWS のページではありません。AWS のページの URL は「/protocol/saml/clients/」と名前で終わります。IT 部門にお問い合わせください。',
  },
};

export const passwords: Text['passwords'] = {
  user: 'ユーザー名',
  password: 'パスワード',
  fill: {
    offerTitle: 'パスワードを自動入力しますか？',
    offer: host =>
      `${host} でのみ、サインインごとに 1 回入力されます。パスワードはこのコンピューターのキーチェーンに保存されます。`,
    offerAgain: host => `保存済みのパスワードは、${host} で受け付けられなかったため削除されました。`,
    offerYes: 'パスワードを保存…',
    offerNo: '保存しない',
    title: company => `${company} のパスワード`,
    lead: host =>
      `${host} でのみ、サインインごとに 1 回自動入力されます。パスワードはこのコンピューターのキーチェーンに保存されます。`,
    save: '保存',
    saving: '保存しています…',
    setup: 'パスワードを保存…',
    setupFor: company => `${company} のパスワードを保存…`,
    forget: '保存済みのパスワードを削除',
    forgetFor: company => `${company} の保存済みのパスワードを削除`,
    isOn: user => `${user} のパスワードは自動入力されます。`,
    noKeychain: 'このコンピューターにはキーチェーンがないため、パスワードを保存できません。',
  },
  proxy: {
    title: 'ネットワークのパスワードが必要です',
    lead: proxy =>
      `プロキシ ${proxy} のユーザー名とパスワードが必要です。わからない場合は、IT 部門にお問い合わせください。`,
    realm: realm => `プロキシの名称：「${realm}」`,
    unencrypted:
      'パスワードは暗号化されずに送信されます。このネットワークのほかのユーザーに読み取られるおそれがあります。',
    changed: 'プロキシまたはネットワークが変わったため、保存済みのパスワードは送信されませんでした。',
    refused: 'ユーザー名またはパスワードが正しくありません。もう一度お試しください。',
    keep: 'パスワードを保存',
    keepHint: 'このコンピューターのキーチェーンに保存します。保存しない場合は、次回の起動時にもう一度入力が必要です。',
    submit: '続行',
    submitting: '続行しています…',
    cancel: 'キャンセル',
  },
};

export const imports: Text['imports'] = {
  title: 'このコンピューターで見つかった設定',
  lead: 'ほかのツールのサインイン設定をインポートできます。選択したものだけがインポートされ、元のファイルは変更されません。',
  sources: { mai: 'mai', saml2aws: 'saml2aws', 'aws-azure-login': 'aws-azure-login', 'aws-config': 'AWS CLI' },
  from: (tool, path) => `インポート元：${tool}（${path}）`,
  about: (host, role) => (role === '' ? host : `${role}（${host}）`),
  isDefault: '（デフォルト）',
  skipped: (name, reason) => `${name} はインポートできません：${reason}`,
  reasons: {
    'no-address': 'サインイン URL がありません。',
    'bad-address': 'サインイン URL が無効です。',
  },
  choice: 'インポートする設定',
  offer: tools => `${list('ja', tools)} からインポート…`,
  take: count => `${number('ja', count)} 件をインポート`,
  leave: '後で',
};

export const findAddress: Text['findAddress'] = {
  open: 'URL がわからない場合',
  ways: {
    portal: {
      name: 'AWS アクセスポータル',
      how: 'acme.awsapps.com/start のようなポータルの URL を入力します。',
    },
    okta: { name: 'Okta', how: 'acme.okta.com のような Okta の URL を入力し、開いたページで AWS をクリックします。' },
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
    'お疲れさまです。Mai を使って AWS にサインインしたいので、当社の AWS サインイン URL を教えていただけますか。AWS アクセスポータル（IAM Identity Center）の URL とリージョン、または IdP 起点の SSO URL です。後者は、Okta ではアプリの埋め込みリンク、Microsoft Entra ではユーザーのアクセス URL、Google では initsso の URL です。Mai の会社セットアップファイルでもかまいません。よろしくお願いいたします。',
};

export const welcome: Text['welcome'] = {
  title: 'Mai へようこそ',
  lead: '会社のアカウントでサインインし、ロールをクリックするだけで、AWS ツールが使えるようになります。',
  addressLabel: '会社の AWS サインイン URL',
  addressHint: 'AWS アクセスポータル、会社のアプリ一覧ページにある AWS のリンク、またはそのページの URL です。',
  addressPlaceholder: 'sso.example.com/aws',
  submit: 'サインイン',
  submitting: '会社のサインインページを開いています…',
  privacy: 'パスワードは会社のページで入力します。',
};

export const signIn: Text['signIn'] = {
  signIn: 'サインイン',
  signInTo: company => `${company} にサインイン`,
  hint: 'サインインすると、アカウントとロールが表示されます。',
  running: company => `${company} にサインインしています…`,
  windowHint: '開いたウィンドウでサインインを完了してください。その後は自動的に進みます。',
  silentHint: '少し時間がかかります。',
  noCookies: 'このコンピューターにキーチェーンが見つかりません。Mai を起動するたびにサインインが必要です。',
  cancel: 'キャンセル',
  cancelAt: company => `${company} へのサインインをキャンセル`,
};

export const companyName: Text['companyName'] = {
  signOutQuestion: company => `${company} からサインアウトしますか？使用中のロールは停止します。`,
  unnamed: '勤務先',
  rename: '名前を変更…',
  renameOf: company => `${company} の名前を変更…`,
  label: '会社名',
  hint: '空欄の場合は、サインイン URL から取得した名前が使用されます。',
};

export const addCompany: Text['addCompany'] = {
  title: '別の会社を追加',
  lead: '追加した会社のアカウントとロールも、一覧に表示されます。',
  back: '戻る',
};

export const signInWindow: Text['signInWindow'] = {
  title: host => `${host} – サインイン`,
};

export const securityKey: Text['securityKey'] = {
  question: site => `${site} に使用するセキュリティキーのアカウントを選択してください`,
  none: '選択しない',
};

export const clientCertificate: Text['clientCertificate'] = {
  question: host => `${host} で使用する証明書を選択してください`,
  choice: (subject, issuer) => `${subject}（発行元：${issuer}）`,
  none: '証明書を使用しない',
};

export const signInWith: Text['signInWith'] = {
  label: company => `${company} のサインインに使うもの`,
  hint: 'お使いのブラウザーでは、パスキーや会社のデバイス確認を使用できます。専用のプロファイルで開きます。',
  chosen: place => `サインインに使うもの：${place}`,
  maiWindow: 'Mai のウィンドウ',
};
