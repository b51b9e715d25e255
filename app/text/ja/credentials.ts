import type { Text } from '../en/en.ts';
import { number } from '../grammar.ts';

export const tools: Text['tools'] = {
  use: {
    heading: '使う',
    openConsole: 'AWS コンソールを開く',
    copyConsoleLink: 'コンソールのリンクをコピー',
    test: 'この認証情報をテスト',
    identity: (who, role, account, time) =>
      `AWS は、${account} のロール ${role} の ${who} として認識しています（${time} に確認）。`,
    opened: 'ブラウザーが開きます。',
    copied: 'コピーしました。1 分後にクリップボードから消えます。',
    copyFor: 'コピーの形式',
    formats: {
      posix: 'bash、zsh',
      fish: 'fish',
      powershell: 'PowerShell',
      cmd: 'Windows コマンドプロンプト',
      dotenv: '.env ファイル',
      json: 'JSON',
    },
    copyProfile: 'AWS_PROFILE をコピー',
    copyProfileHint:
      'ターミナルで AWS_PROFILE を設定すると、そこで使うすべての AWS ツールがこのロールを使います。キーの更新後も有効です。',
    copiedProfile: 'コピーしました。',
    copyCredentials: 'キーをコピー',
    copyEndpoint: 'エンドポイントの行をコピー',
    copyEndpointText: 'トークン入りのエンドポイントの行をコピー',
    copyEndpointTextHint:
      'トークンファイルを読み取れないツール専用です。Mai を終了する前に、そのツールを終了してください。その後は、このコンピューターの別のユーザーが偽の認証情報を送れるようになります。',
    copyHint:
      '貼り付けたキーはロールの終了とともに使えなくなります。エンドポイントの行なら、新しいキーが自動で届きます。',
    copyHintOff: '貼り付けたキーはロールの終了とともに使えなくなります。',
  },
  delivery: {
    heading: 'ツールへのキーの渡し方',
    file: 'credentials ファイルから',
    fileHint: 'すべてのツールに対応します。起動したままのツールは新しいキーに気付きません。',
    process: 'Mai に問い合わせ',
    processHint:
      '何日も動き続けるツール向けです。新しいキーが自動で届きます（credential_process）。キーはどのファイルにも残りません。',
    endpoint: 'ローカルエンドポイントからのみ',
    endpointHint: 'エンドポイントの行を付けて起動したプログラム向けです。キーはどのファイルにも入りません。',
  },
  vault: {
    memory:
      'このコンピューターにはキーチェーンが見つかりません。ファイルに書かれないキーはメモリに置かれ、Mai を終了すると失われます。',
    waiting: 'キーリングがパスワードを求めています。ロックが解除されるまで、Mai は秘密情報をメモリにのみ保持します。',
  },
  endpoint: {
    listening: port =>
      `このコンピューターのプログラムは、EC2 と同じようにキーを受け取ります。ロールごとに専用のトークンがあり、本人だけが読めるファイルに入っています。ほかのコンピューターからは接続できません。ポート ${port}。`,
  },
  chained: {
    heading: 'ほかのアカウント',
    add: '別のアカウントのロールを追加…',
    title: role => `${role} から別のアカウントへ`,
    lead: '相手のアカウントが許可していれば、このロールのキーを使ってキーを取得します。',
    role: 'ロール名または ARN',
    roleHint: '相手のアカウントの管理者が付けた名前です。',
    account: 'アカウント番号',
    accountHint: '12 桁の数字です。ARN の場合は不要です。',
    externalId: '外部 ID',
    externalIdHint: '管理者から渡された場合のみ入力します。',
    region: 'リージョン',
    regionHint: '空欄の場合はデフォルトリージョンです。',
    save: 'ロールを追加',
    from: role => `${role} から切り替えます。`,
    hour: 'AWS が渡すキーの有効期間は最長 1 時間です。元のロールが有効な間、Mai が更新します。',
    forget: 'このロールを削除…',
    forgetQuestion: role => `${role} とそのキーを削除しますか？`,
    forgetYes: '削除',
    forgetNo: '残す',
  },
  trust: {
    heading: '信頼ポリシー',
    hint: '相手のアカウントの管理者に送り、ロールに設定してもらってください。',
    people: 'ユーザー用',
    'people-and-instances': 'ユーザーと EC2 インスタンス用',
    copy: '信頼ポリシーをコピー',
    copied: 'コピーしました。',
    text: '信頼ポリシー（JSON）',
  },
  difference: {
    heading: file => `AWS の ${file}の変更点`,
    added: '追加',
    removed: '削除',
  },
  restore: {
    open: 'AWS ファイルを復元…',
    title: 'AWS ファイルの復元',
    lead: 'Mai は、ほかの人やプログラムが書いた内容を変更する前にコピーを残します。ファイルごとに最新の 5 つです。',
    none: 'コピーはまだありません。ほかの人やプログラムが書いたファイルを変更するときに、最初のコピーを作ります。',
    taken: (file, time) => `${file}、${time}`,
    look: '変更点を表示',
    same: 'このコピーは現在のファイルと同じです。',
    restore: 'このコピーを復元',
    restored: '復元しました。復元前の内容もコピーとして残っています。',
    active: '有効なロールのキーは、もう一度書き込まれます。',
  },
};

export const consolePage: Text['consolePage'] = {
  expired: {
    title: 'このリンクの有効期限が切れました',
    text: 'Mai のコンソールリンクは 30 秒間、1 回だけ有効です。Mai からコンソールをもう一度開いてください。',
  },
  unchecked: {
    title: 'ここではコンソールを開けません',
    text: 'このブラウザーがご自身のものであることを Mai が確認できませんでした。Mai で「コンソールのリンクをコピー」を選択し、ここに貼り付けてください。',
  },
};

export const credentialProcess: Text['credentialProcess'] = {
  noProfile: 'どの AWS プロファイルのキーが必要か、Mai に指定されていません。',
  notActive: profile => `プロファイル「${profile}」の有効なキーがありません。Mai を開いてロールを開始してください。`,
  keychainWaiting: 'キーチェーンがパスワードを求めています。ロックを解除してから、もう一度お試しください。',
  keychainUnreachable: profile =>
    `Mai はプロファイル「${profile}」の認証情報を保存していますが、ここからはキーチェーンにアクセスできません。デスクトップで Mai を起動してから、ロールを開始してください。`,
  notRunning: profile =>
    `Mai は起動しておらず、プロファイル「${profile}」のキーも保存していません。Mai を起動してからロールを開始してください。`,
  expired: profile =>
    `プロファイル「${profile}」のキーは期限切れで、Mai は起動していません。Mai を起動してからロールを開始してください。`,
};

export const renewalNotices: Text['renewalNotices'] = {
  personTitle: company => `${company} にサインインしてください`,
  person: (host, since) => `${since} から、新しいキーの取得には ${host} での本人の操作が必要です。`,
  notNow: '後で',
  way: (since, at) => `${since} から続いています。Mai は ${at} に自動でもう一度試します。`,
  offlineTitle: 'このコンピューターはオフラインです',
  offline: since => `${since} から続いています。ネットワークが戻ると新しいキーを取得します。`,
  works: (role, account, until) => `${account} の ${role} は ${until} まで使えます。`,
  moreWork: count => `ほか ${number('ja', count)} 個はさらに長く使えます。`,
  ended: (role, account, at) => `${account} の ${role} は ${at} に終了しました。`,
  waits: (role, account) => `その後、${account} の ${role} を開始します。`,
  moreEnded: count => `ほか ${number('ja', count)} 個も終了しました。`,
  listed: '新しいキー',
};

export const defaultProfile: Text['defaultProfile'] = {
  ownTitle: 'プロファイルを指定しないツールは、お客様の「default」を使用しています',
  own: (role, account) =>
    `AWS ファイルに、Mai のものではない「default」プロファイルがあります。${account} の ${role} に置き換えることができます。ファイルのバックアップは保存されます。`,
  instead: role => `代わりに ${role} を使用`,
  keep: '現在のものを使い続ける',
  listed: 'デフォルトのプロファイル',
};
