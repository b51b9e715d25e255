import type { Text } from '../en/en.ts';
import { list, number, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('ja', value);

export const carry: Text['carry'] = {
  save: '設定をファイルに保存…',
  open: 'ファイルから設定を取り込む…',
  hint: '別のコンピューターで使うためのファイルです。キーとパスワードは含まれませんが、会社のアドレスとアカウント番号が含まれます。',
  title: 'ファイルの設定',
  from: name => `${q(name)}から`,
  lead: 'まだ何も変更していません。この設定を使うと、Mai は次のように動作します。',
  none: 'すでにこの設定になっています。変更はありません。',
  use: 'この設定を使う',
  leave: '後で',
  changes: {
    addsCompany: (name, host) => `${q(host)}でサインインする${q(name)}を追加します`,
    sets: names => `${list('ja', names)}を変更します`,
    roles: count => `${number('ja', count)} 個のロールの設定を変更します`,
    chained: count => `別のアカウントのロールを ${number('ja', count)} 個追加します`,
    accounts: count => `${number('ja', count)} 個のアカウントに名前または目印を付けます`,
    startGroups: count => `ロールグループを ${number('ja', count)} 件追加または変更します`,
    favorites: count => `お気に入りを ${number('ja', count)} 個追加します`,
    locked: '会社が定めた設定は変更しません',
  },
  named: setting => `「${setting}」`,
  profileTemplate: 'プロファイルの名前の付け方',
  chosen: '変更した設定',
};

export const forget: Text['forget'] = {
  open: 'このコンピューターから消去…',
  lead: 'Mai に関するものをこのコンピューターからすべて削除し、Mai を終了します。',
  goes: [
    '会社の登録、サインインと Cookie、アカウント、ロール',
    'AWS ファイルとキーチェーンに書き込んだキー',
    '保存してある AWS ファイルのコピー',
    'AWS コンソール専用のブラウザープロファイル',
    '設定、アクティビティ、ログ',
    'ログイン時に起動する設定',
  ],
  stays: 'AWS ファイルのほかの内容は変わりません。この操作は取り消せません。',
  yes: 'すべて消去',
  no: '残す',
};

export const licenses: Text['licenses'] = {
  title: 'ライセンス',
  lead: 'Mai は、次のライセンスで公開されているソフトウェアを使って作られています。Mai 自体は Apache License 2.0 で提供されます。',
  words: license => `ライセンス：${license}`,
};

export const settings: Text['settings'] = {
  title: '設定',
  search: '設定を検索',
  found: count => `${number('ja', count)} 件の設定が見つかりました`,
  noneFound: query => `「${query}」に一致する設定はありません。`,
  locked: (company, why) => (why === '' ? `${company} が定めた設定です。` : `${company} が定めた設定です：${why}`),
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
  removeQuestion: company => `${company} とそのロール、Mai が書き込んだキーを削除しますか？`,
  removeYes: '削除',
  removeNo: '残す',
  addCompany: '別の会社を追加',
  openSetup: '会社の設定ファイルを開く…',
  longest: '許可される最長',
  byCompany: duration => `${duration}（会社の設定）`,
  startup: 'Mai の起動時',
  notifications: '通知',
  computer: 'このコンピューター',
  appearance: '外観',
  language: '言語',
  systemLanguage: 'システムと同じ',
  version: version => `Mai ${version}`,
  quit: 'Mai を終了',
  rows: {
    region: {
      label: 'デフォルトリージョン',
      hint: 'リージョンが個別に設定されていないロールに使います。',
    },
    duration: {
      label: 'キーの有効期間',
      hint: 'Mai は期限が切れる前にキーを更新します。AWS がより短い期間しか許可しない場合は、その期間になります。',
    },
    defaultProfile: {
      label: '最初に使用中になったロールをデフォルトにする',
      hint: 'プロファイルを指定しない AWS ツールが使用します。お客様自身の「default」プロファイルが確認なしに変更されることはありません。',
    },
    confirmProduction: {
      label: '本番で作業する前に確認',
      hint: '本番の目印が付いたアカウントのキーを取得する前に、Mai がもう一度確認します。',
    },
    endSessionsOnQuit: {
      label: 'Mai の終了時にキーを削除',
      hint: 'オフの場合、キーは期限が切れるまで残ります。',
    },
    removeExpiredKeys: {
      label: '期限切れのキーを削除',
      hint: '使えなくなったキーを AWS ファイルから削除します。クラッシュの後も同じです。',
    },
    endpoint: {
      label: 'プログラム用のローカルエンドポイント',
      hint: 'このコンピューターのプログラムは、EC2 と同じようにキーを受け取ります。ロールごとに専用のトークンがあり、本人だけが読めるファイルに入っています。',
    },
    startLastRoles: {
      label: '前回のロールを開始',
      hint: '前回 Mai を使ったときに有効だったロールです。',
    },
    openAtLogin: {
      label: 'ログイン時に Mai を起動',
      hint: 'アイコンとして待機します。',
    },
    openShortcut: {
      label: 'どこからでも Mai を開くキー',
      hint: '閉じるときにも使えます。ほかのプログラムは同じキーを使えなくなります。',
    },
    consoleBrowser: {
      label: 'コンソールを開くブラウザー',
      hint: 'ブラウザーを個別に選んでいないすべてのアカウントで使用します。',
    },
    consoleSignsOut: {
      label: '先に他のアカウントからサインアウト',
      hint: 'AWS のマルチセッションを使わないブラウザー向けです。プライベートウィンドウと専用プロファイルでは不要です。',
    },
    notifyRenewed: {
      label: 'キーの更新を通知',
      hint: '操作が必要なときは、必ず通知します。',
    },
    trayIcon: {
      label: 'トレイアイコン',
      hint: '「自動」はどのパネルでも見やすい表示です。暗いパネルには「ライト」、明るいパネルには「ダーク」が合います。',
      choices: { automatic: '自動', light: 'ライト', dark: 'ダーク' },
    },
    language: {
      label: 'Mai の言語',
      hint: 'Mai のすべての表示と日付に使います。',
    },
  },
};
