import type { Text } from '../en/en.ts';

/** Failures of sign-ins. */
export const signInFailures = {
  'address-unreachable': {
    title: host => `${host} に接続できません`,
    name: 'この URL が見つかりません。URL が正しいか、会社の VPN が必要かを確認してください。',
    refused: 'サーバーが接続を拒否しました。しばらくしてからもう一度試すか、IT 部門にお問い合わせください。',
    timeout: '時間内に応答がありませんでした。ネットワークまたは VPN を確認して、もう一度お試しください。',
    offline: 'このコンピューターはオフラインです。オンラインに戻ってから、もう一度お試しください。',
    proxy: 'ネットワークのプロキシが接続をブロックしました。プロキシについて IT 部門にお問い合わせください。',
    other: '接続に失敗しました。ネットワークまたは VPN を確認して、もう一度お試しください。',
  },
  'proxy-password': {
    title: 'ネットワークのパスワードが必要です',
    detail: proxy => `プロキシ ${proxy} のユーザー名とパスワードが必要です。`,
  },
  'no-keychain': {
    title: 'キーチェーンが見つかりません',
    detail: 'キーチェーンがないか、開けませんでした。パスワードがほかの場所に保存されることはありません。',
  },
  'keychain-waiting': {
    title: 'キーチェーンのパスワードが必要です',
    detail: '表示されたウィンドウでロックを解除して、もう一度お試しください。',
  },
  'keychain-unreachable': {
    title: 'ここからはキーチェーンにアクセスできません',
    detail: '認証情報はキーチェーンに保存されています。デスクトップで Mai を起動して、もう一度お試しください。',
  },
  'server-error': {
    title: host => `${host} に問題があります`,
    detail: status =>
      `会社のページからエラー ${status} が返されました。お客様側の問題ではありません。しばらくしてからもう一度試すか、IT 部門に連絡してください。`,
  },
  'untrusted-certificate': {
    title: host => `${host} の証明書は無効です`,
    detail:
      '通信が傍受されているおそれがあるため、中止しました。IT 部門にお問い合わせください。このようなページでは、絶対にパスワードを入力しないでください。',
  },
  'sandbox-off': {
    title: 'Mai がサンドボックスなしで動作しています',
    detail: by =>
      `${by} を付けて起動されたため、サインインページがこのコンピューターから分離されません。サインインするには、Mai を終了し、${by} なしで起動してください。`,
  },
  'insecure-page': {
    title: 'サインインページが安全ではありません',
    detail: host =>
      `会社のページが、暗号化されていない ${host} に転送されたため、中止しました。IT 部門に連絡してください。`,
  },
  'host-not-allowed': {
    title: 'サインインページから別のサイトが開かれました',
    detail: host =>
      `${host} は、会社セットアップでサインイン先として許可されていないため、中止しました。IT 部門に連絡してください。`,
  },
  'password-passed-on': {
    title: 'サインインページがパスワードを転送しようとしました',
    detail: host =>
      `パスワードが ${host} に送信されそうになったため、サインインを中止しました。心当たりがない場合は、IT 部門に連絡し、パスワードを変更してください。`,
  },
  'private-address': {
    title: 'サインインページがプライベートネットワークに転送されました',
    detail: host =>
      `転送先の ${host} は、このコンピューターまたはプライベートネットワークにあります。公開ページからの転送は許可されないため、サインインを中止しました。IT 部門に連絡してください。`,
  },
  'aws-endpoint-refused': {
    title: 'AWS エンドポイントを使用できません',
    detail: variable =>
      `${variable} が https の URL ではないため、AWS にリクエストを送信しませんでした。変数を修正または削除して、Mai を再起動してください。`,
  },
  'nothing-posted': {
    title: 'サインインが AWS に届きませんでした',
    detail: host =>
      `${host} から AWS に移動しませんでした。別のアプリの URL かもしれません。URL を確認するか、AWS サインイン URL を IT 部門にお問い合わせください。`,
  },
  'sign-in-closed': {
    title: 'サインインが完了していません',
    detail: 'AWS に移動する前に、サインインウィンドウが閉じられました。',
    timeout: 'ブラウザーからの応答が 10 分間ありませんでした。もう一度サインインしてください。',
  },
  'sign-in-canceled': {
    title: 'サインインをキャンセルしました',
    detail: '何も変更されていません。いつでもサインインできます。',
  },
  'sign-in-needs-person': {
    title: 'もう一度サインインしてください',
    detail: host => `ロールを使い続けるには、${host} でのサインインが必要です。`,
  },
  'sign-in-page-crashed': {
    title: 'サインインページが停止しました',
    detail: host => `${host} のページがクラッシュしました。失われたものはありません。もう一度お試しください。`,
  },
  'assertion-malformed': {
    title: '会社のサインインを読み取れません',
    detail: reason =>
      `サインインページから AWS に送られたデータが壊れています（${reason}）。もう一度お試しください。解決しない場合は、このメッセージを IT 部門に送ってください。`,
  },
  'assertion-encrypted': {
    title: '会社のサインインが暗号化されています',
    detail:
      'ロールを読み取れるのは AWS だけです。ロールを記載したセットアップファイルの提供か、アサーション暗号化の無効化を IT 部門に依頼してください。',
  },
  'assertion-expired': {
    title: 'サインインの有効期限が切れました',
    detail:
      'サインインの有効時間は数分です。もう一度サインインしてください。解決しない場合は、このコンピューターまたは会社の時計がずれています。',
  },
  'other-accounts': {
    title: company => `${company} へのサインインで、別のアカウントが返されました`,
    detail: host =>
      `${host} のページから、これまでになかったアカウントが送られました。何も変更されていません。使用する前に確認してください。`,
  },
  'assertion-refused': {
    title: '会社がサインインを拒否しました',
    denied: 'AWS アプリが割り当てられていない可能性があります。IT 部門に割り当てを依頼してください。',
    other: '理由は示されませんでした。もう一度試すか、IT 部門にお問い合わせください。',
  },
  'browser-refused': {
    embedded: {
      title: host => `${host} がこのサインインウィンドウをブロックしました`,
      detail: () =>
        'Google では、ほかのアプリのサインインウィンドウがブロックされることがあります。もう一度お試しください。解決しない場合は、Google Workspace での Mai の許可か、Google を経由しない AWS サインイン URL を IT 部門に依頼してください。',
    },
    controlled: {
      title: host => `${host} がこのブラウザーをブロックしました`,
      detail: () =>
        'Google では、ほかのアプリが開いたブラウザーもブロックされます。Google を経由しない AWS サインイン URL を IT 部門に依頼してください。',
    },
    passkey: {
      title: () => '会社のページがパスキーを要求しました',
      detail: host =>
        `${host} でパスキーまたはセキュリティキーが必要です。Mai のウィンドウで使えない場合は、お使いのブラウザーでサインインしてください。`,
    },
    device: {
      title: () => '会社がこのコンピューターを確認しています',
      detail: host =>
        `${host} では、会社が管理するコンピューターのみ使用できます。お使いのブラウザーであれば、確認できる場合があります。`,
    },
  },
  'own-browser': {
    title: browser => `${browser} でサインインできませんでした`,
    missing: browser =>
      `このコンピューターに ${browser} が見つかりません。インストールするか、別の方法でサインインしてください。`,
    'no-start': browser => `${browser} が起動しませんでした。もう一度お試しください。`,
    'no-answer': browser =>
      `${browser} から応答がありません。会社のポリシーが原因の可能性があります。もう一度試すか、IT 部門に問い合わせてください。`,
    forbidden: browser =>
      `このコンピューターのポリシーにより、Mai は ${browser} を使用できません。ポリシー RemoteDebuggingAllowed について IT 部門に問い合わせてください。`,
    'in-use': browser =>
      `以前のサインインで開いた ${browser} がまだ開いています。そのウィンドウを閉じて、もう一度お試しください。`,
    ended: browser => `${browser} が予期せず終了しました。失われたものはありません。もう一度お試しください。`,
  },
  'no-roles': {
    title: 'AWS ロールはまだありません',
    detail:
      'サインインしましたが、AWS ロールが割り当てられていません。IT 部門に割り当てを依頼してから、もう一度サインインしてください。',
  },
  'identity-center-role': {
    title: role => `${role} には AWS アクセスポータルが必要です`,
    detail:
      'IAM Identity Center のロールのため、SAML では使用できません。使用するには、会社の AWS アクセスポータルを追加してください。',
  },
  'portal-refused': {
    title: host => `${host} がサインインを拒否しました`,
    denied: 'リクエストは承認されませんでした。もう一度サインインし、アクセスを許可してください。',
    'code-expired': 'コードの有効期限が切れました。もう一度サインインすると、新しいコードが表示されます。',
    throttled: 'AWS へのリクエストが多すぎます。しばらくしてからもう一度お試しください。',
    other: code =>
      `AWS が ${code} を返しました。もう一度お試しください。解決しない場合は、IT 部門にお問い合わせください。`,
  },
  'portal-region': {
    title: host => `${host} のリージョンが必要です`,
    wrongTitle: (host, region) => `${host} は ${region} にはありません`,
    unknown:
      '会社の IAM Identity Center のリージョンを選択してください。わからない場合は、IT 部門にお問い合わせください。',
    wrong: '別のリージョンを選択してください。わからない場合は、IT 部門にお問い合わせください。',
  },
  'role-not-offered': {
    title: role => `${role} は提供されなくなりました`,
    detail: '会社のサインインに、このロールが含まれなくなりました。必要な場合は IT 部門にお問い合わせください。',
  },
} satisfies Partial<Text['failures']>;
