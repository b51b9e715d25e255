import type { Text } from '../en/en.ts';
import { fileFailures, keyFailures } from './credential-failures.ts';
import { signInFailures } from './sign-in-failures.ts';

export const failures: Text['failures'] = {
  'not-an-address': {
    title: 'サインインアドレスではありません',
    empty: 'IT 部門から受け取った AWS 用のアドレスを貼り付けてください。',
    malformed: 'ウェブアドレスとして読み取れません。sso.example.com/aws のような形で入力してください。',
    'not-https': 'Mai は保護された接続でのみサインインします。アドレスは https:// で始まる必要があります。',
    'has-password':
      'アドレスにユーザー名またはパスワードが含まれています。その部分を削除してください。会社のページで入力します。',
    'console-address': 'AWS 自体のアドレスです。AWS が開く前にサインインする、会社のページのアドレスが必要です。',
    'access-portal':
      'AWS アクセスポータル（IAM Identity Center）のアドレスです。Mai は SAML で AWS にサインインする会社に対応しています。そのアドレスを IT 部門にお問い合わせください。',
  },
  'invalid-profile-name': {
    title: 'このプロファイル名は使えません',
    empty: 'プロファイルには名前が必要です。',
    'too-long': 'プロファイル名は 128 文字までです。',
    character: 'AWS ツールがプロファイル名で読み取れるのは、英字、数字、_ - . / % @ : + だけです。',
    reserved: 'プロファイル「default」は「デフォルトにする」でロールに割り当てます。',
    taken: '別のロールがすでにこのプロファイルに書き込んでいます。',
  },
  'not-a-region': { title: 'AWS リージョンではありません', detail: 'リージョンは eu-central-1 のような形です。' },
  'region-elsewhere': {
    title: '別の区画の AWS リージョンです',
    detail: (role, example) => `${role} は ${example} のようなリージョンでのみ使えます。その中から選んでください。`,
  },
  'not-a-console-page': {
    title: 'AWS コンソールのページではありません',
    malformed: example => `アドレスは ${example} のような形です。`,
    host: example => `${example} のような、AWS コンソールのアドレスを貼り付けてください。`,
    partition: example => `別の AWS パーティションのコンソールです。このロールのアドレスは ${example} のような形です。`,
  },
  'not-a-target-role': {
    title: 'Mai が使えないロールです',
    account: 'アカウント番号は 12 桁の数字です。',
    role: 'ロール名に使えるのは英字、数字、+ = . @ _ - だけです。teams/Developer のように前にパスを付けることもできます。',
    partition: 'AWS の別の区画（中国、GovCloud、欧州ソブリンクラウド）にあり、手元のキーは使えません。',
    'identity-center': 'IAM Identity Center が作成したロールで、キーは AWS アクセスポータルからのみ取得できます。',
    known: 'このロールはすでにあります。',
  },
  'not-an-external-id': {
    title: '外部 ID ではありません',
    detail: '外部 ID は 2～1,224 文字で、英字、数字、+ = , . @ : / - _ が使えます。空白は使えません。',
  },
  ...signInFailures,
  ...keyFailures,
  'production-unconfirmed': {
    title: account => `${account} は本番です`,
    detail: role => `作業の前に確認する設定になっています。${role} のキーはまだ取得していません。`,
  },
  'not-a-template': {
    title: 'このパターンでは名前を作れません',
    empty: '{role} を含めて入力してください。',
    'too-long': 'パターンは 200 文字までです。',
    unclosed: '{ には対応する } が必要です。',
    'no-role': '{role} または {role-tail} がないと、アカウントのすべてのロールが同じ名前になります。',
    'unknown-placeholder': name =>
      `{${name}} は使えません。使えるのは {account}、{account-tail}、{account-id}、{role}、{role-tail}、{company} です。`,
    character: character =>
      `AWS ツールはプロファイル名の「${character}」を読み取れません。英字、数字、_ - . / % @ : + だけを使ってください。`,
  },
  'save-failed': { title: 'ファイルを保存できませんでした' },
  'shortcut-unavailable': {
    title: 'このキーの組み合わせは使えません',
    taken: '別のプログラムかシステムが使っています。ほかの組み合わせを選んでください。',
    wayland:
      'このデスクトップ（Wayland）では、プログラムはほかの場所で押されたキーを受け取れません。デスクトップのキーボード設定で「mai」にキーを割り当ててください。起動中の Mai は、もう一度起動するとウィンドウを開きます。',
  },
  'open-at-login-refused': { title: 'システムがこの変更を許可しませんでした' },
  'not-settings': {
    title: name => `${name} は Mai の設定ファイルではありません`,
    detail:
      '別のファイル、別のバージョンのファイル、または手で変更されたファイルかもしれません。何も取り込んでいません。',
  },
  'offer-changed': {
    title: 'ここに表示されている内容が変わりました',
    detail: '使う前にもう一度確認してください。',
  },
  'forget-incomplete': {
    title: 'すべてを削除できませんでした',
    detail: fault => `${fault}キーはすでに AWS ファイルから削除されています。もう一度お試しください。`,
  },
  'too-many-companies': {
    title: 'すでに 100 の会社が登録されています',
    detail: 'これ以上は登録できません。設定で不要な会社を削除してください。',
  },
  'unknown-link': {
    title: 'このリンクは Mai では使えません',
    detail:
      'Mai へのリンクは会社の設定を開くためのもので、ほかのことはしません。リンクを渡した人にお問い合わせください。',
  },
  'policy-broken': {
    title: 'このコンピューターの会社の設定を使用できません',
    detail: problems => `${problems}IT 部門に知らせてください。`,
  },
  'company-retired': {
    title: name => `${name} は使用できなくなりました`,
    detail: (company, why) =>
      why === ''
        ? `${company} は、このコンピューターで指定した会社だけを許可しています。`
        : `${company} は、このコンピューターで指定した会社だけを許可しています: ${why}`,
    hint: 'サインアウトし、キーを AWS ファイルから削除しました。設定画面で削除できます。',
  },
  'setup-unaccepted': {
    title: company => `${company} の設定は有効ではなくなりました`,
    detail:
      'このコンピューターのポリシーが指定するどのキーでも署名されていません。IT 部門に新しく署名された設定をもらって開くか、設定画面で使用をやめてください。',
  },
  locked: {
    title: company => `この設定は ${company} が定めています`,
    detail: '会社の方針により、ここでは変更できません。IT 部門にお問い合わせください。',
  },
  'not-found': { title: '見つかりません', detail: 'クリックした会社またはロールは、もうありません。' },
  'bad-message': {
    title: 'Mai の内部で食い違いが起きました',
    detail: 'ウィンドウが存在しない操作を要求しました。この問題をご報告ください。',
  },
  unexpected: {
    title: '予期しない問題が起きました',
    detail: reference =>
      `Mai は動作を続けています。もう一度起きた場合は、参照番号 ${reference} を添えてご報告ください。`,
  },
  remedies: {
    signIn: 'サインイン',
    enterPassword: 'パスワードを入力…',
    tryAgain: 'もう一度試す',
    startAgain: 'もう一度開始',
    useAnyway: 'Mai に書き込みを許可',
    removeCompany: 'この会社を削除',
    copyTrustPolicy: '信頼ポリシーをコピー',
    confirmed: 'キーを取得',
    reviewAccounts: 'アカウントを確認…',
    defaultBrowser: '既定のブラウザーを使用',
    dismiss: 'OK',
  },
  ...fileFailures,
};
