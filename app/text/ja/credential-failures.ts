import type { Text } from '../en/en.ts';
import { number } from '../grammar.ts';

/** Failures between AWS and tools. */
export const keyFailures = {
  'sts-refused': {
    title: role => `AWS で ${role} を開始できませんでした`,
    ExpiredTokenException:
      'サインインに時間がかかりすぎました。サインインの有効時間は数分です。もう一度サインインしてください。',
    IDPRejectedClaim:
      'AWS が会社のサインインを拒否しました。使用済みか、取り消された可能性があります。もう一度サインインしてください。解決しない場合は、「IDPRejectedClaim」と IT 部門に伝えてください。',
    InvalidIdentityToken:
      'AWS が会社のサインインを検証できません。多くの場合、会社の証明書が変わり、AWS に古い証明書が残っています。「InvalidIdentityToken」と IT 部門に伝えてください。',
    AccessDenied:
      'ロールの信頼ポリシーで、会社のサインインが許可されていません。信頼ポリシーの確認を IT 部門に依頼してください。',
    RegionDisabledException:
      'このリージョンは、アカウントで無効になっています。ロールに別のリージョンを選択するか、IT 部門にお問い合わせください。',
    MalformedPolicyDocument:
      'ロールのポリシーが正しくありません。「MalformedPolicyDocument」と IT 部門に伝えてください。',
    PackedPolicyTooLarge:
      'サインインに含まれる属性が AWS の上限を超えています。「PackedPolicyTooLarge」と IT 部門に伝えてください。',
    Throttling: '会社からのリクエストが AWS に集中しています。1 分後にもう一度お試しください。',
    DurationTooLong:
      'どのセッション期間も AWS に拒否されました。ロールの最大セッション期間の確認を IT 部門に依頼してください。',
    Other: code =>
      `AWS から「${code}」が返されました。もう一度お試しください。解決しない場合は、このコードを IT 部門に伝えてください。`,
  },
  'sts-unreachable': {
    title: 'AWS に接続できません',
    detail: host => `${host} が応答しませんでした。ネットワーク、VPN、プロキシを確認して、もう一度お試しください。`,
  },
  'clock-skew': {
    title: 'このコンピューターの時計がずれています',
    detail: minutes =>
      `AWS の時刻と約 ${number('ja', minutes)} 分ずれています。許容範囲は 5 分です。時刻の自動設定をオンにしてください。`,
  },
  'session-expired': {
    title: role => `${role} の有効期限が切れました`,
    detail: '認証情報は削除されました。',
    keysStay: '認証情報は AWS ファイルに残っています。この動作は設定で変更できます。',
  },
  'not-active': { title: 'このロールは使用中ではありません', detail: '先にロールを開始してください。' },
  'source-stopped': {
    title: role => `${role} を更新できません`,
    detail: source => `元のロール ${source} が停止されています。必要なときに、両方をもう一度開始してください。`,
  },
  'keys-missing': {
    title: role => `${role} の認証情報が見つかりません`,
    detail:
      '別のプログラムが削除したか、このコンピューターに保存先のキーチェーンがありません。ロールをもう一度開始してください。',
  },
  'keys-refused': {
    title: role => `AWS が ${role} の認証情報を拒否しました`,
    detail: code =>
      `AWS から「${code}」が返されました。認証情報が取り消されたか、別のプログラムに変更された可能性があります。ロールを停止して、もう一度開始してください。`,
  },
  'not-copyable': {
    title: '認証情報をこのシェル用にコピーできません',
    detail: 'このシェルで表せない文字が含まれています。別の形式を選択してください。',
  },
  'trust-missing': {
    title: (role, account) => `${account} で ${role} がまだ許可されていません`,
    detail: source =>
      `信頼ポリシーを相手アカウントの管理者に送ってください。元のロール ${source} が記載されています。設定済みの場合は、元のロールで「sts:AssumeRole」が許可されていない可能性があります。`,
    externalId: source =>
      `信頼ポリシーを相手アカウントの管理者に送ってください。元のロール ${source} と外部 ID が記載されています。設定済みの場合は、外部 ID が 1 文字ずつ一致しているか確認してください。`,
  },
  'console-refused': {
    title: role => `AWS コンソールが ${role} を拒否しました`,
    detail: status =>
      `AWS からエラー ${status} が返されました。認証情報をテストするか、ロールを停止してもう一度開始してください。`,
  },
  'browser-unavailable': {
    title: 'ブラウザーを開けませんでした',
    detail:
      'システムがブラウザーを起動できませんでした。コンソールのリンクをコピーして、ブラウザーに貼り付けてください。',
  },
  'browser-missing': {
    title: browser => `${browser} でコンソールを開けませんでした`,
    detail: 'デフォルトのブラウザーで開きました。このアカウントには別のブラウザーを選択してください。',
  },
  'endpoint-off': {
    title: 'ローカル認証情報サーバーがオフです',
    detail: '先に設定でオンにしてください。',
  },
  'endpoint-unavailable': {
    title: 'ローカル認証情報サーバーを起動できません',
    'port-taken':
      '別のプログラムが同じポートを使用しています。サーバーをオフにしてからオンにすると、ポートが変わります。その後、サーバー設定をコピーし直してください。',
    'no-token-file': 'プログラム用のトークンファイルに書き込めません。',
    other: 'システムにより、サーバーの実行が許可されていません。',
  },
} satisfies Partial<Text['failures']>;

/** Failures of files. */
export const fileFailures = {
  files: {
    credentials: '認証情報ファイル',
    config: 'config ファイル',
    denied: 'Mai からのアクセスが許可されていません。所有者とアクセス許可を確認してください。',
    'read-only': '読み取り専用のディスクにあります。',
    full: 'ディスクがいっぱいです。空き容量を増やして、もう一度お試しください。',
    'not-a-file': 'ファイルの場所に、フォルダーなど別のものがあります。',
    'link-loop': '自分自身を指すリンクになっています。',
    busy: '別のプログラムが使用しています。そのプログラムを閉じて、もう一度お試しください。',
    'missing-folder': '保存先のフォルダーがなく、作成もできません。',
    'not-text': 'テキストファイルではありません。',
    other: '原因は不明です。',
  },
  'file-unreadable': {
    title: file => `AWS ${file}を読み取れません`,
    detail: (path, reason) => `${path}：${reason}何も変更されていません。`,
  },
  'file-unwritable': {
    title: file => `AWS ${file}に書き込めません`,
    detail: (path, reason) => `${path}：${reason}何も変更されていません。`,
  },
  'file-unparsable': {
    title: file => `AWS ${file}が壊れています`,
    detail: (path, line) =>
      `AWS ツールが ${path} の ${line} 行目を読み取れません。何も変更されていません。その行を修正または削除して、もう一度お試しください。`,
  },
  'edit-refused': {
    title: file => `AWS ${file}は変更されませんでした`,
    detail: path => `変更すると ${path} のほかのプロファイルに影響するため、中止しました。この問題をご報告ください。`,
  },
  'section-foreign': {
    title: profile => `プロファイル「${profile}」はすでに存在します`,
    detail: 'Mai で作成されたものではありません。別のプロファイル名を使用するか、置き換えてください。',
    longLived:
      '長期的なアクセスキーが含まれています。置き換えると、アクセスキーはファイルから削除されます（バックアップは残ります）。まだ必要な場合は、別のプロファイル名を使用してください。',
  },
  'file-busy': {
    title: file => `AWS ${file}が変更され続けています`,
    detail: path =>
      `別のプログラムが ${path} への書き込みを続けているため、変更しませんでした。もう一度お試しください。`,
  },
  'settings-damaged': {
    title: 'Mai の設定が壊れていました',
    detail: keptAs =>
      `壊れたファイルは ${keptAs} として保存され、設定は初期状態に戻りました。会社をもう一度追加してください。`,
  },
  'settings-unwritable': {
    title: 'Mai の設定を保存できません',
    detail: reason => `${reason}変更は、Mai を終了すると失われます。`,
  },
} satisfies Partial<Text['failures']>;
