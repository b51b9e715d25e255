import type { Text } from '../en/en.ts';
import { list, number, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('ja', value);

export const transfer: Text['transfer'] = {
  save: '設定をエクスポート…',
  open: '設定をインポート…',
  hint: '設定を別のコンピューターに移せます。ファイルには会社の URL とアカウント ID が含まれます。認証情報とパスワードは含まれません。',
  title: '設定をインポート',
  from: name => `インポート元：${q(name)}`,
  lead: 'まだ何も変更されていません。この設定をインポートすると、次のようになります。',
  none: 'この設定は、すべて適用済みです。',
  use: 'この設定をインポート',
  leave: '後で',
  changes: {
    addsCompany: (name, host) => `${q(name)}（サインイン先：${q(host)}）を追加します`,
    sets: names => `${list('ja', names)}を変更します`,
    roles: count => `ロール ${number('ja', count)} 件の設定を変更します`,
    chained: count => `別のアカウントのロール ${number('ja', count)} 件を追加します`,
    accounts: count => `アカウント ${number('ja', count)} 件の表示方法を変更します`,
    startGroups: count => `ロールのグループ ${number('ja', count)} 件を追加または変更します`,
    favorites: count => `お気に入り ${number('ja', count)} 件を追加します`,
    locked: '会社が管理する設定は変更しません',
  },
  named: setting => `「${setting}」`,
  profileTemplate: 'プロファイルの命名方法',
  chosen: '変更した設定',
};

export const forget: Text['forget'] = {
  open: 'Mai のデータをすべて削除…',
  lead: 'このコンピューターに保存されている次のデータをすべて削除し、Mai を終了します。',
  goes: [
    '会社と、そのサインイン情報、Cookie、アカウント、ロール',
    'Mai が AWS ファイルとキーチェーンに保存した認証情報',
    'AWS ファイルのバックアップ',
    'AWS コンソール専用のブラウザープロファイル',
    'Mai の設定、アクティビティ、ログ',
    '「ログイン時に Mai を起動」の設定',
  ],
  stays: 'AWS ファイルのほかの内容は変わりません。この操作は元に戻せません。',
  yes: 'すべてのデータを削除',
  no: 'キャンセル',
};

export const licenses: Text['licenses'] = {
  title: 'ライセンス',
  lead: 'Mai は、次のライセンスのオープンソースソフトウェアを使用しています。Mai 自体のライセンスは Apache License 2.0 です。',
  words: license => `ライセンス：${license}`,
};

export const settings: Text['settings'] = {
  title: '設定',
  search: '設定を検索',
  found: count => `${number('ja', count)} 件の設定が見つかりました`,
  noneFound: query => `「${query}」に一致する設定はありません。`,
  locked: (company, why) =>
    why === '' ? `この設定は ${company} が管理しています。` : `この設定は ${company} が管理しています：${why}`,
  /** Headings. */
  groups: {
    general: '一般',
    roles: 'ロール',
    companies: '会社',
    console: 'AWS コンソール',
    advanced: '詳細設定',
    data: 'データ',
  },
  signedIn: 'サインイン済み',
  signedOut: 'サインアウト済み',
  retired: 'このコンピューターでは許可されていません',
  signingIn: 'サインインしています…',
  signOut: 'サインアウト',
  signOutOf: company => `${company} からサインアウト`,
  remove: '削除…',
  removeCompany: company => `${company} を削除…`,
  removeQuestion: company => `${company} と、そのロールおよび認証情報を削除しますか？`,
  removeYes: '削除',
  removeNo: 'キャンセル',
  addCompany: '別の会社を追加',
  openSetup: '会社セットアップファイルを開く…',
  longest: '許可される最長期間',
  byCompany: duration => `${duration}（会社が設定）`,
  startup: '起動とショートカット',
  notifications: '通知',
  computer: 'データの管理',
  appearance: '外観',
  language: '言語',
  systemLanguage: 'システムのデフォルト',
  version: version => `Mai ${version}`,
  quit: 'Mai を終了',
  rows: {
    region: {
      label: 'デフォルトリージョン',
      hint: '個別のリージョンが設定されていないロールに使用されます。',
    },
    duration: {
      label: 'セッション期間',
      hint: 'ロールは自動更新されます。AWS の上限がこれより短い場合は、上限が使用されます。',
    },
    defaultProfile: {
      label: '最初に開始したロールをデフォルトにする',
      hint: 'ツールでプロファイルを選択しないときに使用されます。自分で作成した「default」プロファイルは、確認なしに変更されません。',
    },
    confirmProduction: {
      label: '本番のロールを開始する前に確認',
      hint: '本番アカウントのロールは、確認してから開始されます。',
    },
    endSessionsOnQuit: {
      label: 'Mai の終了時にロールを停止',
      hint: 'オフの場合、有効期限まで使用できます。',
    },
    removeExpiredKeys: {
      label: '期限切れの認証情報を削除',
      hint: 'AWS ファイルから削除します。クラッシュの後にも削除されます。',
    },
    endpoint: {
      label: 'ローカル認証情報サーバー',
      hint: 'このコンピューターのプログラムが、EC2 と同じ方法で認証情報を取得できます。ロールごとのトークンが、本人だけが読み取れるファイルに保存されます。',
    },
    startLastRoles: {
      label: '前回のロールを開始',
      hint: '前回 Mai を終了したときに使用中だったロールです。',
    },
    openAtLogin: {
      label: 'ログイン時に Mai を起動',
      hint: 'ウィンドウを開かず、バックグラウンドで起動します。',
    },
    openShortcut: {
      label: 'グローバルショートカット',
      hint: 'どこからでも Mai を開けます。もう一度押すと閉じます。',
    },
    consoleBrowser: {
      label: 'コンソールを開くブラウザー',
      hint: 'ブラウザーが個別に設定されていないアカウントに使用されます。',
    },
    consoleSignsOut: {
      label: '先にほかのアカウントからサインアウト',
      hint: 'AWS のマルチセッションサポートを使用しないブラウザー向けです。プライベートウィンドウと専用プロファイルでは不要です。',
    },
    notifyRenewed: {
      label: 'ロールの更新を通知',
      hint: 'サインインが必要なときは、常に通知されます。',
    },
    trayIcon: {
      label: 'トレイアイコン',
      hint: '「自動」はどのパネルにも対応します。暗いパネルには「ライト」、明るいパネルには「ダーク」を選択してください。',
      choices: { automatic: '自動', light: 'ライト', dark: 'ダーク' },
    },
    updates: {
      label: 'アップデート',
      hint: '新しいバージョンがあるときの動作です。',
      choices: { install: '自動でインストール', tell: '通知する', off: '確認しない' },
    },
    language: {
      label: '言語',
      hint: 'Mai 全体にすぐに適用されます。',
    },
  },
};
