import type { Text } from '../en/en.ts';
import { list, number } from '../grammar.ts';

export const accounts: Text['accounts'] = {
  favorites: 'お気に入り',
  recents: '最近使ったロール',
  production: '本番',
  moveHint: 'お気に入りは Alt と矢印キー、またはドラッグで並べ替えられます。',
  moved: (role, place, count) => `${role}：${number('ja', count)} 個中 ${number('ja', place)} 番目`,
  edit: account => `${account} の名前と目印`,
  title: account => `アカウント ${account}`,
  number: accountId => `番号 ${accountId}`,
  label: '名前',
  labelHint: '好きな名前を付けられます。空欄の場合は、会社または AWS が付けた名前になります。',
  tag: 'タグ',
  tagHint: '名前の横に付く言葉です。',
  group: 'グループ',
  groupHint: 'アカウントをまとめる見出しです。',
  color: '色',
  colorHint: '名前の横に付く目印です。',
  colors: {
    '': '指定なし',
    red: '赤',
    orange: 'オレンジ',
    yellow: '黄',
    green: '緑',
    teal: '青緑',
    blue: '青',
    purple: '紫',
    grey: 'グレー',
  },
  colorMark: color => `アカウントの色：${color}`,
  isProduction: '本番',
  isProductionHint: '目印が付き、作業の前に Mai が確認できるようになります。',
  byName: isProduction => (isProduction ? '名前で判断：はい' : '名前で判断：いいえ'),
  yes: 'はい',
  no: 'いいえ',
  confirm: {
    title: account => `${account} は本番です`,
    question: role => `${role} のキーを取得しますか？`,
    yes: 'キーを取得',
    no: '後で',
  },
  role: {
    favorite: 'お気に入り',
    favoriteHint: '一覧とアイコンのメニューの先頭に表示されます。',
    up: '上へ移動',
    down: '下へ移動',
    duration: 'キーの有効期間',
    durationHint: 'このロールの設定です。AWS がより短い期間しか許可しない場合は、その期間になります。',
    usual: 'すべてのロールと同じ',
  },
  more: {
    title: 'その他',
    troubleshoot: '診断',
    activity: 'アクティビティ',
    naming: 'すべてのプロファイルに名前を付ける',
    json: 'JSON として…',
    tsv: 'TSV として…',
  },
  naming: {
    lead: 'AWS ツールは、プロファイル名で各ロールを見つけます。有効なロールのキーはすぐに新しい名前に移ります。古い名前を使うツールは設定を変えてください。',
    pattern: 'パターン',
    patterns: {
      mai: 'アカウントとロール',
      createAll: 'mai create-all と同じ',
      byNumber: 'アカウント番号とロール',
      roleFirst: 'ロール、アカウントの順',
      own: '独自のパターン',
    },
    own: '独自のパターン',
    ownHint:
      '{account}、{account-tail}、{account-id}、{role}、{role-tail}、{company} が使えます。「tail」は最初のハイフンより後の部分です。',
    keep: '自分で選んだ名前を残す',
    preview: (changed, all) =>
      changed === 0
        ? 'すべてのプロファイルがすでにその名前です。'
        : `${number('ja', all)} 個のプロファイルのうち ${number('ja', changed)} 個の名前が変わります。`,
    change: (before, after) => `${before} は ${after} になります`,
    unique: '重複を解消',
    showAll: count => `${number('ja', count)} 個すべてを表示`,
    apply: '名前を付ける',
    done: '名前を付けました。',
  },
  exported: '完了しました。',
};

export const otherAccounts: Text['otherAccounts'] = {
  title: 'これらはあなたのアカウントですか？',
  lead: company => `${company} へのサインインで、以前とは異なるアカウントが届きました。まだ何も変更されていません。`,
  warning:
    'サインイン中に、別のウェブサイトが自分のアカウントを送ることがあります。変更の予定がない場合は使用せず、社内の IT 部門に知らせてください。',
  host: '送信元',
  issuer: '署名者',
  knownIssuer: 'これまでの署名者',
  unnamed: '記載なし',
  accounts: 'アカウント',
  accountId: accountId => `アカウント ID ${accountId}`,
  roles: count => `${number('ja', count)} 個のロール`,
  encrypted: 'このサインインのアカウントを読めるのは AWS だけです。ロールの一覧は変わりません。',
  expired: 'このサインインは有効期限が切れました。ロールを開始するには、もう一度サインインしてください。',
  use: 'これらのアカウントを使用',
  leave: '使用しない',
};

export const home: Text['home'] = {
  title: 'Mai',
  overview: '概要',
  searchLabel: 'アカウントとロールを検索',
  searchHint: '矢印キーでロールを選び、Enter キーでキーを取得します。',
  clearSearch: '検索をクリア',
  matches: count => `${number('ja', count)} 個のロールが見つかりました`,
  moreFound: shown => `上位 ${number('ja', shown)} 件を表示しています。続けて入力すると、ほかのロールも見つかります。`,
  noMatch: query => `「${query}」に一致するロールはありません。`,
  noMatchHint: 'アカウント名、アカウント番号、ロール名で検索できます。',
  active: '有効',
  roles: count => `ロール（${number('ja', count)}）`,
  found: count => `検索結果（${number('ja', count)}）`,
  noRoles: 'AWS ロールがまだありません',
  noRolesHint: company =>
    `${company} では AWS ロールが割り当てられていません。IT 部門に割り当てを依頼してから、もう一度サインインしてください。`,
  awsEndpoint: addresses => `AWS へのリクエストの送信先: ${list('ja', addresses)}`,
  encrypted: company =>
    `${company} の応答は AWS 向けに暗号化されているため、今どのロールがあるかを読み取れません。ここには、わかっているロールを表示しています。`,
  failureNotices: '確認が必要',
  moreFailures: count => `ほか ${number('ja', count)} 件を表示`,
  dismissFailure: title => `閉じる：${title}`,
};

export const role: Text['role'] = {
  assume: (role, account) => `${account} の ${role} のキーを取得`,
  assuming: 'キーを取得しています…',
  cancel: (role, account) => `${account} の ${role} のキーの取得をキャンセル`,
  active: '有効',
  openActive: (role, account) => `${account} の ${role} は有効です`,
  more: (role, account) => `${account} の ${role} の詳細`,
  stop: '停止',
  stopRole: (role, account) => `${account} の ${role} を停止`,
  stopping: '停止しています…',
  left: left => `残り ${left}`,
  until: time => `${time} まで`,
  isDefault: 'デフォルト',
  name: (role, account) => `${account} の ${role}`,
  inProduction: what => `${what}、本番`,
};

export const footer: Text['footer'] = {
  companies: count => `${count} 社`,
  openCompanies: shown => `${shown}：会社とサインイン`,
  stopAll: count => `すべて停止（${count}）`,
  notWorking: 'うまくいかない場合',
};

export const roleOptions: Text['roleOptions'] = {
  startRole: 'キーを取得',
  account: accountId => `アカウント ${accountId}`,
  profileName: 'プロファイル名',
  profileHint: 'AWS ツールは、この名前でロールを見つけます。',
  region: 'リージョン',
  regionHint: '特に指定がなければ、AWS ツールはここで動作します。',
  alwaysDefault: '常にデフォルト',
  alwaysDefaultHint: '「default」プロファイルをこのロール専用にします。他のロールは使用しません。',
  saving: '保存しています…',
  saved: '保存しました。',
  undo: '元に戻す',
  undoWhat: field => `元に戻す：${field}`,
  undone: '元に戻しました。',
  close: '閉じる',
};
