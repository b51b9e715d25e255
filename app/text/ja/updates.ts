import type { Text } from '../en/en.ts';
import type { enUpdateFailures } from '../en/updates.ts';
import type { Words } from '../words.ts';

/** Mai のアップデート。 */
export const updates: Text['updates'] = {
  title: 'アップデート',
  available: version => `Mai ${version} を利用できます`,
  broughtBy: {
    deb: 'システムの更新と一緒に届きます。パッケージをご自身でインストールすることもできます。',
    rpm: 'システムの更新と一緒に届きます。パッケージをご自身でインストールすることもできます。',
    msi: 'IT 部門がインストールします。',
    managed: 'IT 部門がインストールします。',
    archive: 'ダウンロードして、この Mai と置き換えてください。',
    development: 'ソースコードからビルドしてください。',
  },
  inPlace: 'Mai が 1 回再起動します。使用中のロールはそのまま使えます。',
  stages: {
    downloading: 'ダウンロード中…',
    downloaded: 'サインイン、ロールの開始、更新が行われていないときにインストールします。',
    installing: 'インストール中…',
  },
  install: 'インストール',
  download: 'ダウンロード…',
  later: '後で',
  whatsNew: '新機能…',
  whatsNewIn: version => `Mai ${version} の新機能`,
  noNews: 'このバージョンの説明はありません。',
  installed: version => `Mai ${version} がインストールされました`,
  installedHint: '使うには Mai を再起動してください。使用中のロールはそのまま使えます。',
  restart: 'Mai を再起動',
  restartTo: version => `再起動して Mai ${version} を使う`,
  updated: version => `Mai を ${version} にアップデートしました`,
  updatedHint: '使用中のロールはそのまま使えます。',
  close: '閉じる',
  unconfigured: 'このビルドの Mai はアップデートを受け取りません。',
  checkNow: '今すぐ確認',
  checking: '確認中…',
  never: 'まだ確認していません。',
  upToDate: at => `Mai は最新です。最終確認：${at}`,
};

export const updateFailures: Words<typeof enUpdateFailures> = {
  'update-unreachable': {
    title: 'アップデートを確認できませんでした',
    network: host => `${host} に接続できません。後でもう一度試します。`,
    timeout: host => `${host} の応答が遅すぎます。後でもう一度試します。`,
    answer: host => `${host} がファイルを返しませんでした。後でもう一度試します。`,
  },
  'update-list-refused': {
    title: 'アップデートの一覧を拒否しました',
    signature: 'Mai の発行元のキーで署名されていません。何もインストールしていません。',
    format: '署名されていますが、この Mai では読み取れません。最新バージョンを手動でインストールしてください。',
    'too-large': '一覧として大きすぎます。何もインストールしていません。',
    older: '前回より古い一覧です。何もインストールしていません。',
    expired:
      '有効期限が切れています。このコンピューターの日付を確認してください。正しい場合は IT 部門に連絡してください。',
    redirect: 'サーバーが暗号化されていないアドレスにリダイレクトします。何もインストールしていません。',
  },
  'update-file-refused': {
    title: version => `Mai ${version} をインストールしませんでした`,
    size: 'ダウンロードしたファイルのサイズが正しくないため、削除しました。',
    content: 'ダウンロードしたファイルが署名済みの一覧と一致しないため、削除しました。',
    publisher: 'ダウンロードしたアプリがこのアプリの発行元によって署名されていないため、削除しました。',
    redirect: 'サーバーが暗号化されていないアドレスにリダイレクトします。何もダウンロードしていません。',
  },
  'update-failed': {
    title: version => `Mai ${version} をインストールできませんでした`,
    installer: 'インストーラーがエラーを報告しました。この Mai は変更されていません。後でもう一度試します。',
    unchanged: 'インストーラーが途中で終了しました。この Mai は変更されていません。後でもう一度試します。',
  },
  'update-unsaved': { title: 'アップデートを準備できませんでした' },
};
