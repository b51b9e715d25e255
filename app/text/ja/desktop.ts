import type { Text } from '../en/en.ts';
import { number } from '../grammar.ts';

export const keyboard: Text['keyboard'] = {
  title: 'キーボードショートカット',
  open: 'ショートカット',
  inWindow: 'このウィンドウ',
  anywhere: 'どこからでも',
  what: {
    find: '検索（入力を始めるだけでも検索可能）',
    move: 'ロール間を移動',
    across: 'ロールのアクション間を移動、アカウントの展開と折りたたみ',
    take: '選択したロール、または先頭のロールを開始',
    console: '選択したロール、または検索結果の先頭でコンソールを開く',
    nth: 'お気に入りまたは最近使ったロールを番号で開始',
    options: 'ロールの詳細',
    menu: 'ロールのすべてのアクション',
    undo: '直前の停止を元に戻す',
    settings: '設定',
    shortcuts: 'キーボードショートカット',
    back: '開始をキャンセル、検索やフィルターをクリア、その後 Mai を閉じる',
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
    record: 'ショートカットを設定…',
    again: 'ショートカットを変更…',
    recording: 'ショートカットを押してください…',
    recordingHint:
      'Ctrl、Alt、Super のいずれかと、英数字またはファンクションキーを組み合わせてください。Esc でキャンセルします。',
    clear: 'ショートカットを削除',
  },
};

export const notices: Text['notices'] = {
  open: 'Mai を開く',
  /** A space before Latin letters only. */
  byClick: label => `クリックして${/^\p{Script=Latin}/u.test(label) ? ' ' : ''}${label.replace(/…$/, '')}`,
  readyTitle: (role, account) => `${account} の ${role} を開始しました`,
  readyTitleMany: count => `ロール ${number('ja', count)} 件を開始しました`,
  ready: (until, profile) =>
    profile === undefined
      ? `AWS ツールで ${until} まで使用できます。`
      : `AWS ツールでプロファイル「${profile}」を選択すると、${until} まで使用できます。`,
  renewedTitle: (role, account) => `${account} の ${role} を更新しました`,
  renewedTitleMany: count => `ロール ${number('ja', count)} 件を更新しました`,
  renewed: until => `${until} まで使用できます。`,
  first: (role, account, until) => `有効期限が最も早いのは、${account} の ${role}（${until}）です。`,
  endingTitle: (role, account, left) => `${account} の ${role} はあと ${left}で期限切れになります`,
  endingTitleMany: (count, left) => `ロール ${number('ja', count)} 件がまもなく期限切れになります（最初は ${left}後）`,
  endingOffline: 'このコンピューターはオフラインです。オンラインに戻ると、ロールは自動更新されます。',
  ending: company => `ロールを使い続けるには、${company} にサインインしてください。`,
};

export const activity: Text['activity'] = {
  title: 'アクティビティ',
  none: 'まだ何もありません。使用したロールと発生したエラーが、ここに表示されます。',
  kept: 'このコンピューターに 90 日間保存されます。認証情報は含まれません。',
  copy: 'CSV としてコピー',
  save: 'CSV として保存…',
  copied: 'コピーしました。',
  columns: [
    '開始',
    '有効期限',
    '終了',
    '終了の理由',
    'ユーザー',
    '会社',
    'アカウント',
    'アカウント ID',
    'ロール',
    'プロファイル',
    'エラー',
    '参照番号',
  ],
  ends: { active: '使用中', stopped: '停止', expired: '期限切れ', unknown: 'Mai が起動していない間に終了' },
  oldKey: {
    replaced: (oldId, newId) => `アクセスキー ${oldId} を ${newId} に置き換えました`,
    reactivated: oldId => `アクセスキー ${oldId} は再び有効になりました`,
    deleted: oldId => `アクセスキー ${oldId} を削除しました`,
  },
  renewed: count => `${number('ja', count)} 回更新`,
  more: count => `これより古い ${number('ja', count)} 件は CSV ファイルにあります`,
  profile: profile => `プロファイル ${profile}`,
  reference: reference => `参照番号 ${reference}`,
  fileName: 'mai-activity.csv',
};

export const tray: Text['tray'] = {
  tooltip: {
    idle: 'Mai：使用中のロールはありません',
    working: 'Mai：処理しています…',
    attention: 'Mai：操作が必要です',
  },
  stop: '停止',
  signIn: provider => `${provider} にサインイン`,
  signInSomewhere: 'サインイン…',
  signingIn: provider => `${provider} にサインインしています…`,
  cancel: 'キャンセル',
  confirm: role => `本番の ${role} を開始`,
  favorites: 'お気に入り',
  recents: '最近使ったロール',
  allRoles: 'すべてのロール…',
  open: 'Mai を開く',
  quit: 'Mai を終了',
};

export const announce: Text['announce'] = {
  titled: (title, detail) => `${title}。${detail}`,
  news: news => news.join('。'),
  gettingKeys: (role, account) => `${account} の ${role} を開始しています`,
  active: (role, account, left) => `${account} の ${role} は使用中です。残り ${left}`,
  ended: (role, account) => `${account} の ${role} は使用中ではなくなりました`,
  enter: what => `Enter キー：${what}`,
  signedIn: (company, count) => `${company} にサインインしました。ロール ${number('ja', count)} 件`,
};
