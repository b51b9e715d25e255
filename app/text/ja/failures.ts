import type { Text } from '../en/en.ts';
import { fileFailures } from './file-failures.ts';
import { keyFailures } from './key-failures.ts';

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
    reserved: 'プロファイル「default」は「デフォルトとして使う」でロールに割り当てます。',
    taken: '別のロールがすでにこのプロファイルに書き込んでいます。',
  },
  'not-a-region': { title: 'AWS リージョンではありません', detail: 'リージョンは eu-central-1 のような形です。' },
  'region-elsewhere': {
    title: '別の区画の AWS リージョンです',
    detail: (role, example) => `${role} は ${example} のようなリージョンでのみ使えます。その中から選んでください。`,
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
  'address-unreachable': {
    title: host => `${host} に接続できません`,
    name: 'この名前のコンピューターが見つかりません。アドレスは正しいですか？会社の VPN が必要ではありませんか？',
    refused:
      'コンピューターはありますが、接続を受け付けません。しばらくしてからもう一度試すか、IT 部門にお問い合わせください。',
    timeout: '時間内に応答がありませんでした。ネットワークまたは VPN を確認して、もう一度お試しください。',
    offline: 'このコンピューターはオフラインです。ネットワークが戻ると続けられます。',
    proxy: 'ネットワークのプロキシが Mai の通信を許可しませんでした。IT 部門にプロキシについてお問い合わせください。',
    other: '接続に失敗しました。ネットワークまたは VPN を確認して、もう一度お試しください。',
  },
  'proxy-password': {
    title: 'ネットワークがパスワードを求めています',
    detail: proxy => `プロキシ ${proxy} を通るには、ユーザー名とパスワードが必要です。`,
  },
  'no-keychain': {
    title: 'このコンピューターにはパスワードを保存できません',
    detail: 'キーチェーンが見つからないか、使用が許可されませんでした。Mai はほかの場所にパスワードを保存しません。',
  },
  'keychain-waiting': {
    title: 'キーリングがパスワードを求めています',
    detail: 'キーリングのウィンドウでロックを解除してから、もう一度お試しください。',
  },
  'keychain-unreachable': {
    title: 'ここからはキーチェーンにアクセスできません',
    detail: '認証情報はキーチェーンにあります。デスクトップで Mai を起動してから、もう一度お試しください。',
  },
  'server-error': {
    title: host => `${host} に問題があります`,
    detail: status =>
      `会社のページがエラー ${status} を返しました。お使いの方の問題ではありません。しばらくしてからもう一度試すか、IT 部門に知らせてください。`,
  },
  'untrusted-certificate': {
    title: host => `${host} を信頼できません`,
    detail:
      '証明書が無効で、通信を盗み見られるおそれがあるため、Mai は進みませんでした。IT 部門にお問い合わせください。このようなページでは決してパスワードを入力しないでください。',
  },
  'sandbox-off': {
    title: 'Mai がサンドボックスなしで動作しています',
    detail: by =>
      `${by} を付けて起動されたため、サインインページがこのコンピューターの必要以上の範囲にアクセスできるおそれがあります。Mai はサインインページを開きません。Mai を終了し、${by} なしで起動してください。`,
  },
  'insecure-page': {
    title: 'サインインページが保護されていない場所に移動しました',
    detail: host =>
      `会社のページが、ほかの人に読まれるおそれのある接続で ${host} に移動しました。Mai は進みませんでした。IT 部門に知らせてください。`,
  },
  'host-not-allowed': {
    title: 'サインインページが別の場所に移動しました',
    detail: host =>
      `会社の設定では ${host} がサインイン用のホストに含まれていないため、Mai は開きませんでした。IT 部門に知らせてください。`,
  },
  'password-passed-on': {
    title: 'サインインページがパスワードを転送しようとしました',
    detail: host =>
      `ページがパスワードを ${host} に送ろうとしたため、サインインを中止しました。IT 部門に知らせてください。心当たりがない場合はパスワードを変更してください。`,
  },
  'private-address': {
    title: 'サインインページがプライベートネットワークに移動しようとしました',
    detail: host =>
      `ページが ${host} に移動しようとしました。これはこのコンピュータかプライベートネットワークのアドレスで、公開ページからは開けないため、サインインを中止しました。IT 部門に知らせてください。`,
  },
  'aws-endpoint-refused': {
    title: 'AWS エンドポイントを使用できません',
    detail: variable =>
      `${variable} が https のアドレスではないため、AWS にリクエストを送信しませんでした。変数を修正または削除して、Mai を再起動してください。`,
  },
  'nothing-posted': {
    title: 'サインインが AWS に届きませんでした',
    detail: host =>
      `${host} は応答しましたが、AWS に引き継ぎませんでした。別のアプリケーションのアドレスかもしれません。アドレスを確認するか、AWS のサインインアドレスを IT 部門にお問い合わせください。`,
  },
  'sign-in-closed': {
    title: 'サインインが完了していません',
    detail: '会社のページが AWS に引き継ぐ前に、サインインウィンドウが閉じられました。',
  },
  'sign-in-cancelled': {
    title: 'サインインをキャンセルしました',
    detail: '何も変わっていません。いつでもサインインできます。',
  },
  'sign-in-needs-person': {
    title: 'もう一度サインインしてください',
    detail: host => `新しいキーの取得には、${host} での本人の操作が必要です。`,
  },
  'sign-in-page-crashed': {
    title: 'サインインページが停止しました',
    detail: host => `${host} のページがクラッシュしました。失われたものはありません。もう一度お試しください。`,
  },
  'assertion-malformed': {
    title: '会社の応答を読み取れません',
    detail: reason =>
      `サインインページが AWS に送った内容が壊れています（${reason}）。もう一度試しても変わらない場合は、この言葉を IT 部門に伝えてください。`,
  },
  'assertion-encrypted': {
    title: '会社の応答が暗号化されています',
    detail:
      'どのロールがあるかを読み取れるのは AWS だけです。AWS 向けのアサーション暗号化をオフにするか、ロールを記載した設定ファイルを送るよう、IT 部門に依頼してください。',
  },
  'assertion-expired': {
    title: 'サインインの期限が切れていました',
    detail:
      '多くの会社では期限は 5 分です。もう一度サインインしてください。それでも変わらない場合は、このコンピューターまたは会社の時計がずれています。',
  },
  'other-accounts': {
    title: company => `${company} へのサインインで別のアカウントが届きました`,
    detail: host =>
      `${host} のページから、Mai がこの会社のものとして知らないアカウントが届きました。何も変更されていません。使用する前に確認してください。`,
  },
  'assertion-refused': {
    title: '会社がサインインを拒否しました',
    denied: 'AWS アプリケーションが割り当てられていない可能性があります。IT 部門に追加を依頼してください。',
    other: '理由は示されませんでした。もう一度試すか、IT 部門にお問い合わせください。',
  },
  'browser-refused': {
    title: host => `${host} はこのウィンドウでのサインインを許可していません`,
    detail:
      'Google は、ほかのプログラムのウィンドウを安全でないブラウザーと判断することがあります。もう一度試しても変わらない場合は、Google Workspace で Mai を許可するか、Google から始まらない AWS サインインアドレスを用意するよう、IT 部門に依頼してください。',
  },
  'no-roles': {
    title: 'AWS ロールがまだありません',
    detail:
      'サインインしましたが、会社から AWS ロールが割り当てられていません。IT 部門に割り当てを依頼してから、もう一度サインインしてください。',
  },
  'identity-center-role': {
    title: role => `${role} は別の方法で使います`,
    detail:
      'このロールには IAM Identity Center が使われています。AWS は SAML ではキーを渡しません。AWS アクセスポータルで取得するか、名前が AWSReservedSSO ではないロールを IT 部門に依頼してください。',
  },
  'role-not-offered': {
    title: role => `${role} は提供されなくなりました`,
    detail: '会社の応答に、このロールがもうありません。まだ必要な場合は IT 部門にお問い合わせください。',
  },
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
    dismiss: 'OK',
  },
  ...fileFailures,
};
