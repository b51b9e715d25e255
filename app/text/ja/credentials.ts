import type { Text } from '../en/en.ts';
import { number } from '../grammar.ts';

export const tools: Text['tools'] = {
  use: {
    heading: 'このロールを使用',
    openConsole: 'AWS コンソールを開く',
    copyConsoleLink: 'コンソールのリンクをコピー',
    test: '認証情報をテスト',
    identity: (who, role, account, time) =>
      `正常です。AWS では、${account} のロール ${role} の ${who} として認識されています（${time} に確認）。`,
    opened: 'ブラウザーを開いています…',
    copied: 'コピーしました。クリップボードは 1 分後に消去されます。',
    copyFor: 'コピー形式',
    formats: {
      posix: 'bash、zsh',
      fish: 'fish',
      powershell: 'PowerShell',
      cmd: 'Windows コマンドプロンプト',
      dotenv: '.env ファイル',
      json: 'JSON',
    },
    copyProfile: 'AWS_PROFILE をコピー',
    copyProfileHint: 'ターミナルに貼り付けると、AWS ツールでこのロールが使用されます。更新後もそのまま使用できます。',
    copiedProfile: 'コピーしました。',
    copyCredentials: '認証情報をコピー',
    copyEndpoint: 'サーバー設定をコピー',
    copyEndpointText: 'トークン付きサーバー設定をコピー',
    copyEndpointTextHint:
      'トークンファイルを読み取れないツール専用です。Mai を終了する前に、そのツールを閉じてください。閉じないと、このコンピューターの別のユーザーから偽の認証情報を渡されるおそれがあります。',
    copyHint:
      '貼り付けた認証情報は、ロールの有効期限が切れると使用できません。サーバー設定を使用すると、更新された認証情報が自動的に渡されます。',
    copyHintOff: '貼り付けた認証情報は、ロールの有効期限が切れると使用できません。',
  },
  delivery: {
    heading: 'ツールへの認証情報の渡し方',
    file: '認証情報ファイルから',
    fileHint: 'すべてのツールに対応します。起動中のツールには、再起動するまで更新が反映されないことがあります。',
    process: '必要に応じて Mai から',
    processHint:
      '何日も実行するツール向けです。常に最新の認証情報が渡され（credential_process）、ファイルには保存されません。',
    endpoint: 'ローカル認証情報サーバーからのみ',
    endpointHint: 'サーバー設定を使用して起動したプログラム向けです。ファイルには保存されません。',
  },
  vault: {
    memory:
      'このコンピューターにキーチェーンが見つかりません。ファイルに保存されない認証情報は、Mai を終了すると失われます。',
    waiting: 'キーチェーンのパスワードが必要です。ロックを解除するまで、機密情報はメモリにのみ保持されます。',
  },
  endpoint: {
    listening: port =>
      `ポート ${port} で実行中です。ほかのコンピューターからは接続できません。ロールごとのトークンが、本人だけが読み取れるファイルに保存されます。`,
  },
  chained: {
    heading: 'ほかのアカウント',
    add: '別のアカウントのロールを追加…',
    title: role => `${role} から別のアカウントへ`,
    lead: '相手アカウントで許可されていれば、このロールを経由して、別のアカウントのロールを開始できます。',
    role: 'ロール名または ARN',
    roleHint: '相手アカウントの管理者にお問い合わせください。',
    account: 'アカウント ID',
    accountHint: '12 桁の数字です。ARN を入力した場合は不要です。',
    externalId: '外部 ID',
    externalIdHint: '管理者から指定された場合のみ入力します。',
    region: 'リージョン',
    regionHint: '空欄の場合は、デフォルトリージョンが使用されます。',
    save: 'ロールを追加',
    from: role => `${role} 経由で使用します。`,
    hour: 'AWS で許可されるのは最長 1 時間です。元のロールの使用中は、自動更新されます。',
    forget: 'このロールを削除…',
    forgetQuestion: role => `${role} とその認証情報を削除しますか？`,
    forgetYes: '削除',
    forgetNo: 'キャンセル',
  },
  trust: {
    heading: '信頼ポリシー',
    hint: '相手アカウントの管理者に送り、ロールへの追加を依頼してください。',
    people: 'ユーザー用',
    'people-and-instances': 'ユーザーと EC2 インスタンス用',
    copy: '信頼ポリシーをコピー',
    copied: 'コピーしました。',
    text: '信頼ポリシー（JSON）',
  },
  difference: {
    heading: file => `AWS ${file}の変更点`,
    added: '追加',
    removed: '削除',
  },
  restore: {
    open: 'AWS ファイルを復元…',
    title: 'AWS ファイルを復元',
    lead: 'AWS ファイルは、Mai が書き込んでいない部分を変更する前にバックアップされます。ファイルごとに最新の 5 件が保存されます。',
    none: 'バックアップはまだありません。Mai が書き込んでいない部分を変更する前に、最初のバックアップが作成されます。',
    taken: (file, time) => `${file}、${time}`,
    look: '変更点を表示',
    same: 'このバックアップは現在のファイルと同じです。',
    restore: 'このバックアップを復元',
    restored: '復元しました。直前の内容はバックアップされています。',
    active: '使用中のロールの認証情報は、もう一度書き込まれます。',
  },
};

export const consolePage: Text['consolePage'] = {
  expired: {
    title: 'このリンクの有効期限が切れました',
    text: 'コンソールのリンクは、30 秒以内に 1 回だけ使用できます。Mai からコンソールをもう一度開いてください。',
  },
  unchecked: {
    title: 'ここではコンソールを開けません',
    text: 'ご本人のブラウザーであることを確認できませんでした。Mai で「コンソールのリンクをコピー」を選択し、ここに貼り付けてください。',
  },
};

export const credentialProcess: Text['credentialProcess'] = {
  notActive: profile =>
    `プロファイル「${profile}」のロールは使用中ではありません。Mai を開いてロールを開始してください。`,
  keychainWaiting: 'キーチェーンのパスワードが必要です。ロックを解除して、もう一度お試しください。',
  keychainUnreachable: profile =>
    `プロファイル「${profile}」の認証情報が保存されたキーチェーンに、ここからはアクセスできません。デスクトップで Mai を起動し、ロールを開始してください。`,
  notRunning: profile =>
    `Mai が起動していないため、プロファイル「${profile}」の認証情報がありません。Mai を起動し、ロールを開始してください。`,
  expired: profile =>
    `プロファイル「${profile}」の認証情報は有効期限が切れており、Mai が起動していません。Mai を起動し、ロールを開始してください。`,
};

export const renewalNotices: Text['renewalNotices'] = {
  personTitle: company => `${company} にサインインしてください`,
  person: (host, since) => `ロールを使い続けるには、${host} での再サインインが必要です（${since} から待機中）。`,
  notNow: '後で',
  way: (since, at) => `${since} から続いています。${at} に自動的に再試行します。`,
  offlineTitle: 'このコンピューターはオフラインです',
  offline: since => `${since} から続いています。オンラインに戻ると、ロールは自動更新されます。`,
  works: (role, account, until) => `${account} の ${role} は ${until} まで使用できます。`,
  moreWork: count => `ほか ${number('ja', count)} 件は、さらに長く使用できます。`,
  ended: (role, account, at) => `${account} の ${role} は ${at} に有効期限が切れました。`,
  waits: (role, account) => `その後、${account} の ${role} が開始されます。`,
  moreEnded: count => `ほか ${number('ja', count)} 件も有効期限が切れました。`,
  listed: '更新',
};

export const defaultProfile: Text['defaultProfile'] = {
  ownTitle: 'プロファイルを指定しないツールは、自分の「default」を使用します',
  own: (role, account) =>
    `AWS ファイルに、Mai が作成していない「default」プロファイルがあります。代わりに ${account} の ${role} を使用できます。バックアップは保存されます。`,
  instead: role => `代わりに ${role} を使用`,
  keep: '今のまま使用',
  listed: 'デフォルトプロファイル',
};
