import type { Text } from '../en/en.ts';
import { number } from '../grammar.ts';

/** Failures between AWS and tools. */
export const keyFailures = {
  'sts-refused': {
    title: role => `AWS から ${role} のキーを取得できませんでした`,
    ExpiredTokenException:
      'サインインに時間がかかりすぎました。多くの会社では期限は 5 分です。もう一度サインインしてください。',
    IDPRejectedClaim:
      'AWS が会社の ID プロバイダーを拒否しました。サインインが使用済みか、取り消された可能性があります。もう一度サインインしても変わらない場合は、「IDPRejectedClaim」と IT 部門に伝えてください。',
    InvalidIdentityToken:
      'AWS が会社のサインインを検証できません。多くの場合、証明書が変わり、AWS にまだ登録されていません。「InvalidIdentityToken」と IT 部門に伝えてください。',
    AccessDenied:
      'このロールは会社のサインインを信頼していません。ロールの信頼ポリシーを確認するよう、IT 部門に依頼してください。',
    RegionDisabledException:
      'このアカウントでは、AWS がこのリージョンを無効にしています。ロールに別のリージョンを選ぶか、IT 部門にお問い合わせください。',
    MalformedPolicyDocument: 'ロールのポリシーが壊れています。「MalformedPolicyDocument」と IT 部門に伝えてください。',
    PackedPolicyTooLarge:
      'サインインに含まれる属性が AWS の上限を超えています。「PackedPolicyTooLarge」と IT 部門に伝えてください。',
    Throttling: '会社からのリクエストで AWS が混み合っています。1 分後にもう一度お試しください。',
    DurationTooLong:
      'Mai が要求した有効期間は、すべて AWS に拒否されました。ロールの最大セッション時間を確認するよう、IT 部門に依頼してください。',
    Other: code =>
      `AWS の応答は「${code}」でした。もう一度試しても変わらない場合は、この言葉を IT 部門に伝えてください。`,
  },
  'sts-unreachable': {
    title: 'AWS に接続できません',
    detail: host => `${host} が応答しませんでした。ネットワーク、VPN、プロキシを確認して、もう一度お試しください。`,
  },
  'clock-skew': {
    title: 'このコンピューターの時計がずれています',
    detail: minutes =>
      `AWS の時計と約 ${number('ja', minutes)} 分ずれています。AWS は 5 分を超えるずれを受け付けません。時計を自動設定にしてください。`,
  },
  'session-expired': {
    title: role => `${role} は終了しました`,
    detail: '有効期間が過ぎたため、Mai がキーを削除しました。',
    keysStay: '有効期間が過ぎました。設定に従い、使えなくなったキーはファイルに残っています。',
  },
  'not-active': { title: 'このロールは有効ではありません', detail: '先にキーを取得してください。' },
  'source-stopped': {
    title: role => `${role} を更新できません`,
    detail: source => `元のロール ${source} が停止されています。必要になったら、両方をもう一度開始してください。`,
  },
  'keys-missing': {
    title: role => `${role} のキーがなくなりました`,
    detail:
      '別のプログラムが削除したか、再起動後もキーを保存できるキーチェーンがこのコンピューターにありません。新しいキーを取得してください。',
  },
  'keys-refused': {
    title: role => `AWS が ${role} のキーを受け付けません`,
    detail: code =>
      `AWS の応答は「${code}」でした。キーが取り消されたか、別のプログラムが変更した可能性があります。ロールを停止して、もう一度開始してください。`,
  },
  'not-copyable': {
    title: 'このシェルの形式では書けません',
    detail: 'このシェルで表せない文字がキーに含まれています。別の形式を選んでください。',
  },
  'trust-missing': {
    title: (role, account) => `${account} の ${role} は、まだ使用を許可されていません`,
    detail: source =>
      `相手のアカウントの管理者に信頼ポリシーを送ってください。元のロール ${source} が記載されています。すでに設定されている場合は、元のロールに「sts:AssumeRole」の権限がない可能性があります。`,
    externalId: source =>
      `相手のアカウントの管理者に信頼ポリシーを送ってください。元のロール ${source} と外部 ID が記載されています。どちらもすでに設定されている場合は、外部 ID を 1 文字ずつ見比べてください。`,
  },
  'console-refused': {
    title: role => `AWS コンソールが ${role} を受け付けませんでした`,
    detail: status =>
      `AWS がエラー ${status} を返しました。キーをテストするか、ロールを停止してもう一度開始してください。`,
  },
  'browser-unavailable': {
    title: 'ブラウザーを開けませんでした',
    detail:
      'システムがウェブブラウザーを起動できませんでした。コンソールのリンクをコピーして、ブラウザーに貼り付けてください。',
  },
  'browser-missing': {
    title: browser => `${browser} でコンソールを開けませんでした`,
    detail: '代わりに既定のブラウザーで開きました。このアカウントには別のブラウザーを選んでください。',
  },
  'endpoint-off': {
    title: 'ローカルエンドポイントがオフです',
    detail: '先に設定でオンにしてください。',
  },
  'endpoint-unavailable': {
    title: 'ローカルエンドポイントを開始できません',
    'port-taken':
      '別のプログラムが同じポートを使っています。エンドポイントをオフにしてからオンにすると新しいポートになります。その後、行をコピーし直してください。',
    'no-token-file': 'プログラムがトークンを読み取るファイルに、Mai が書き込めません。',
    other: 'システムが、このコンピューターでの待ち受けを Mai に許可していません。',
  },
} satisfies Partial<Text['failures']>;

/** Failures of files. */
export const fileFailures = {
  files: {
    credentials: 'credentials ファイル',
    config: 'config ファイル',
    denied: 'システムが Mai による使用を許可していません。所有者とアクセス許可を確認してください。',
    'read-only': '読み取り専用のディスクにあります。',
    full: 'ディスクがいっぱいです。空き容量を増やして、もう一度お試しください。',
    'not-a-file': 'その場所に、フォルダーなどファイル以外のものがあります。',
    'link-loop': '自分自身に戻るリンクになっています。',
    busy: '別のプログラムが使用中です。そのプログラムを閉じて、もう一度お試しください。',
    'missing-folder': '保存先のフォルダーがなく、作成もできません。',
    'not-text': 'テキストではありません。',
    other: 'システムが示した理由を Mai は判別できませんでした。',
  },
  'file-unreadable': {
    title: file => `AWS の ${file}を読み取れません`,
    detail: (path, reason) => `${path}：${reason}何も変更していません。`,
  },
  'file-unwritable': {
    title: file => `AWS の ${file}に書き込めません`,
    detail: (path, reason) => `${path}：${reason}何も変更していません。`,
  },
  'file-unparsable': {
    title: file => `AWS の ${file}が壊れています`,
    detail: (path, line) =>
      `${path} の ${line} 行目を AWS ツールが読み取れません。Mai は何も変更していません。その行を修正または削除して、もう一度お試しください。`,
  },
  'edit-refused': {
    title: file => `Mai は AWS の ${file}を変更しませんでした`,
    detail: path =>
      `変更すると ${path} のほかのプロファイルの読み取り結果が変わるため、中止しました。この問題をご報告ください。`,
  },
  'section-foreign': {
    title: profile => `プロファイル「${profile}」は Mai のものではありません`,
    detail:
      'ほかの人またはプログラムが書いたものです。別のプロファイル名を使うか、Mai にキーの書き込みを許可してください。',
    longLived:
      '長期的なアクセスキーが入っています。Mai が書き込むと、そのキーはファイルから消えます（バックアップは残ります）。まだ必要な場合は、別のプロファイル名を使ってください。',
  },
  'file-busy': {
    title: file => `AWS の ${file}が変更され続けています`,
    detail: path =>
      `別のプログラムが ${path} に書き込み続けています。Mai は上書きしませんでした。もう一度お試しください。`,
  },
  'settings-damaged': {
    title: 'Mai の設定が壊れていました',
    detail: keptAs => `壊れたファイルを ${keptAs} として残し、初期状態から始めました。会社をもう一度追加してください。`,
  },
  'settings-unwritable': {
    title: 'Mai の設定を保存できません',
    detail: reason => `${reason}今の変更は、Mai を終了すると失われます。`,
  },
} satisfies Partial<Text['failures']>;
