import type { Text } from '../en/en.ts';
import { number } from '../grammar.ts';

export const keyboard: Text['keyboard'] = {
  title: 'キーボード',
  open: 'キーボードショートカット',
  openHint: 'ここで使えるすべてのキーと、どこからでも Mai を開けるキーです。',
  inWindow: 'このウィンドウ',
  anywhere: 'どこからでも',
  what: {
    find: 'どこからでも、入力するだけで検索',
    move: 'ロールの間を移動',
    across: 'ロールのアクション間を移動',
    take: 'ロール、または最初に見つかったロールのキーを取得',
    options: 'ロールのすべての項目',
    menu: 'ロールのすべてのアクション',
    undo: '最後の停止を元に戻す',
    settings: '設定',
    shortcuts: 'この一覧',
    back: 'キーの取得をキャンセル、または検索をクリアし、次に Mai を閉じる',
    openMai: 'Mai を開く',
  },
  keys: {
    Enter: 'Enter',
    Escape: 'Esc',
    Up: '↑',
    Down: '↓',
    Left: '←',
    Right: '→',
    Space: 'Space',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Meta: 'Super',
  },
  macKeys: { Enter: '↩', Escape: 'esc', Control: '⌃', Alt: '⌥', Shift: '⇧', Meta: '⌘' },
  shortcut: {
    none: 'なし',
    record: 'キーを選ぶ',
    again: '別のキーを選ぶ',
    recording: 'キーを押してください…',
    recordingHint:
      'Ctrl、Alt、Super のいずれかと、英字、数字、ファンクションキーの組み合わせです。Esc を押すと変更しません。',
    clear: '使わない',
  },
};

export const notices: Text['notices'] = {
  open: 'Mai を開く',
  byClick: label => `クリックすると：${label}`,
  readyTitle: (role, account) => `${account} の ${role} の準備ができました`,
  readyTitleMany: count => `${number('ja', count)} 個のロールの準備ができました`,
  ready: (until, profile) =>
    profile === undefined
      ? `AWS ツールで ${until} まで使えます。`
      : `AWS ツールでプロファイル「${profile}」として ${until} まで使えます。`,
  renewedTitle: (role, account) => `${account} の ${role} のキーを更新しました`,
  renewedTitleMany: count => `${number('ja', count)} 個のロールのキーを更新しました`,
  renewed: until => `${until} まで使えます。`,
  first: (role, account, until) => `最初に終了するのは ${account} の ${role}（${until}）です。`,
  endingTitle: (role, account, left) => `${account} の ${role} はあと ${left}で終了します`,
  endingTitleMany: (count, left) => `${number('ja', count)} 個のロールがあと ${left}で終了し始めます`,
  endingOffline: 'このコンピューターはオフラインです。ネットワークが戻ると新しいキーを取得します。',
  ending: company => `新しいキーを取得するには ${company} にサインインしてください。`,
};

export const activity: Text['activity'] = {
  title: 'アクティビティ',
  none: 'まだ何もありません。使ったロールと失敗した操作がここに表示されます。',
  kept: 'このコンピューターに 90 日間保存されます。キーは含まれません。',
  copy: 'CSV としてコピー',
  save: 'CSV として保存…',
  copied: 'コピーしました。',
  columns: [
    '開始',
    'キーの有効期限',
    '終了',
    '終了の理由',
    'ユーザー',
    '会社',
    'アカウント',
    'アカウント番号',
    'ロール',
    'プロファイル',
    '失敗',
    '参照番号',
  ],
  ends: { active: '有効', stopped: '停止', expired: '期限切れ', unknown: 'Mai が起動していない間に終了' },
  renewed: count => `${number('ja', count)} 回更新`,
  more: count => `これより古い ${number('ja', count)} 件は表にあります`,
  profile: profile => `プロファイル ${profile}`,
  reference: reference => `参照番号 ${reference}`,
  fileName: 'mai-activity.csv',
};

export const tray: Text['tray'] = {
  tooltip: {
    idle: 'Mai：有効なロールはありません',
    working: 'Mai：キーを取得しています…',
    attention: 'Mai：操作が必要です',
  },
  stop: '停止',
  signIn: provider => `${provider} にサインイン`,
  signInSomewhere: 'サインイン…',
  signingIn: provider => `${provider} にサインインしています…`,
  cancel: 'キャンセル',
  confirm: role => `本番の ${role} のキーを取得`,
  favorites: 'お気に入り',
  recents: '最近使ったロール',
  allRoles: 'すべてのロール…',
  open: 'Mai を開く',
  quit: 'Mai を終了',
};

export const announce: Text['announce'] = {
  failure: (title, detail) => `${title}。${detail}`,
  news: news => news.join('。'),
  gettingKeys: (role, account) => `${account} の ${role} のキーを取得しています`,
  active: (role, account, left) => `${account} の ${role} は有効です、残り ${left}`,
  ended: (role, account) => `${account} の ${role} は終了しました`,
  enter: what => `Enter キー：${what}`,
  signedIn: (company, count) => `${company} にサインインしました。ロール ${number('ja', count)} 個`,
};
