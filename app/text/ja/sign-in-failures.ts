import type { Text } from '../en/en.ts';

/** What can end a sign-in, and what the window says then. */
export const signInFailures = {
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
} satisfies Partial<Text['failures']>;
