import type { Text } from '../en/en.ts';
import { list, number } from '../grammar.ts';

export const accounts: Text['accounts'] = {
  favorites: 'お気に入り',
  recents: '最近使ったロール',
  production: '本番',
  moveHint: 'お気に入りは、ドラッグするか、Alt キーと矢印キーで並べ替えられます。',
  moved: (role, place, count) => `${role}：${number('ja', count)} 件中 ${number('ja', place)} 番目`,
  edit: account => `アカウント ${account} を編集…`,
  title: account => `アカウント ${account}`,
  number: accountId => `アカウント ID ${accountId}`,
  label: '名前',
  labelHint: '空欄の場合は、会社または AWS での名前が使用されます。',
  tag: 'ラベル',
  tagHint: 'アカウント名の横に表示されるラベルです。',
  group: 'グループ',
  groupHint: '同じグループのアカウントは、まとめて表示されます。',
  color: '色',
  colorHint: '一覧でアカウントに付ける色です。',
  colors: {
    '': 'デフォルト',
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
  isProductionHint: '「本番」のラベルが付きます。ロールを開始する前に確認することもできます。',
  byName: isProduction => (isProduction ? '自動：はい' : '自動：いいえ'),
  yes: 'はい',
  no: 'いいえ',
  confirm: {
    title: account => `${account} は本番アカウントです`,
    question: role => `${role} を開始しますか？`,
    yes: '開始',
    no: 'キャンセル',
  },
  role: {
    favorite: 'お気に入り',
    favoriteHint: '一覧とトレイメニューの先頭に表示されます。',
    up: '上へ移動',
    down: '下へ移動',
    duration: 'セッション期間',
    durationHint: 'このロールの設定です。AWS の上限がこれより短い場合は、上限が使用されます。',
    usual: 'ほかのロールと同じ',
  },
  more: {
    title: 'その他',
    troubleshoot: 'トラブルシューティング',
    activity: 'アクティビティ',
    naming: 'プロファイル名を変更',
    json: 'JSON エクスポート…',
    tsv: 'TSV エクスポート…',
  },
  naming: {
    lead: 'AWS ツールは、プロファイル名でロールを識別します。使用中のロールの名前はすぐに変わります。古い名前を使用しているツールは、設定を変更してください。',
    pattern: 'パターン',
    patterns: {
      mai: 'アカウントとロール',
      createAll: 'mai create-all と同じ',
      byAccountId: 'アカウント ID とロール',
      roleFirst: 'ロール、アカウントの順',
      own: 'カスタム',
    },
    own: 'カスタムパターン',
    ownHint:
      '{account}、{account-tail}、{account-id}、{role}、{role-tail}、{company} を使用できます。「-tail」は最初のハイフンより後の部分です。',
    keep: '自分で付けた名前を残す',
    preview: (changed, all) =>
      changed === 0
        ? 'すべてのプロファイルがすでにこの名前です。'
        : `プロファイル ${number('ja', all)} 件中 ${number('ja', changed)} 件の名前が変わります。`,
    change: (before, after) => `${before} は ${after} になります`,
    unique: '重複しないように調整',
    showAll: count => `${number('ja', count)} 件すべてを表示`,
    apply: '名前を変更',
    done: '名前を変更しました。',
  },
  exported: 'エクスポートしました。',
};

export const otherAccounts: Text['otherAccounts'] = {
  title: 'これらのアカウントに心当たりがありますか？',
  lead: company =>
    `${company} へのサインインで、これまでと異なるアカウントが返されました。まだ何も変更されていません。`,
  warning:
    '悪意のあるウェブサイトから送られた可能性があります。心当たりがない場合は使用せずに、IT 部門に連絡してください。',
  host: '送信元',
  issuer: '署名者',
  knownIssuer: 'これまでの署名者',
  unnamed: '名前なし',
  accounts: 'アカウント',
  accountId: accountId => `アカウント ID ${accountId}`,
  roles: count => `ロール ${number('ja', count)} 件`,
  encrypted:
    'このサインインは暗号化されているため、アカウントを読み取れるのは AWS だけです。ロールの一覧は変わりません。',
  expired: 'このサインインは有効期限が切れました。ロールを開始するには、もう一度サインインしてください。',
  use: 'これらのアカウントを使用',
  leave: '使用しない',
};

export const home: Text['home'] = {
  title: 'Mai',
  overview: '概要',
  searchLabel: 'アカウントとロールを検索',
  searchHint: '矢印キーでロールを選択し、Enter キーで開始します。',
  clearSearch: '検索をクリア',
  filters: 'ロールをフィルター',
  matches: count => `${number('ja', count)} 件のロールが見つかりました`,
  moreFound: shown => `上位 ${number('ja', shown)} 件を表示しています。入力を続けると絞り込めます。`,
  noMatch: query => `「${query}」に一致するロールはありません。`,
  noMatchHint: 'アカウント名、アカウント ID、ロール名で検索できます。',
  active: '使用中のロール',
  roles: count => `ロール（${number('ja', count)}）`,
  found: count => `検索結果（${number('ja', count)}）`,
  noRoles: 'AWS ロールはまだありません',
  noRolesHint: company =>
    `${company} から AWS ロールが割り当てられていません。IT 部門に割り当てを依頼してから、もう一度サインインしてください。`,
  awsEndpoint: addresses => `AWS へのリクエストの送信先：${list('ja', addresses)}`,
  encrypted: company =>
    `${company} のサインインは暗号化されているため、現在のロールを確認できません。この一覧は最新でない可能性があります。`,
  failureNotices: '操作が必要です',
  moreFailures: count => `ほか ${number('ja', count)} 件を表示`,
  dismissFailure: title => `閉じる：${title}`,
};

export const role: Text['role'] = {
  start: (role, account) => `${account} の ${role} を開始`,
  starting: '開始しています…',
  cancel: (role, account) => `${account} の ${role} の開始をキャンセル`,
  active: '使用中',
  openActive: (role, account) => `${account} の ${role} は使用中です`,
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
  notWorking: 'お困りの場合',
};

export const roleOptions: Text['roleOptions'] = {
  startRole: '開始',
  account: accountId => `アカウント ID ${accountId}`,
  profileName: 'プロファイル名',
  profileHint: 'AWS ツールで、この名前を選択してください。',
  region: 'リージョン',
  regionHint: 'ツールがデフォルトで使用する AWS リージョンです。',
  alwaysDefault: '常にデフォルト',
  alwaysDefaultHint: 'このロールだけをデフォルトにします。ツールでプロファイルを選択しないときに使用されます。',
  saving: '保存しています…',
  saved: '保存しました。',
  undo: '元に戻す',
  undoWhat: field => `元に戻す：${field}`,
  undone: '元に戻しました。',
  close: '閉じる',
};
