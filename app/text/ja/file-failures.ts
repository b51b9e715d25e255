import type { Text } from '../en/en.ts';

/** What goes wrong with files on this computer. */
export const fileFailures = {
  files: {
    credentials: 'credentials ファイル',
    config: 'config ファイル',
    denied: 'システムが Mai による使用を許可していません。所有者とアクセス許可を確認してください。',
    'read-only': '読み取り専用のディスクにあります。',
    full: 'ディスクがいっぱいです。空き容量を増やして、もう一度お試しください。',
    'not-a-file': 'その場所に、フォルダーなどファイル以外のものがあります。',
    'link-loop': '自分自身に戻るリンクになっています。',
    busy: '別のプログラムが使用中です。そのプログラムを閉じて、もう一度お試しください。',
    'missing-folder': '保存先のフォルダーがなく、作成もできません。',
    'not-text': 'テキストではありません。',
    other: 'システムが示した理由を Mai は判別できませんでした。',
  },
  'file-unreadable': {
    title: file => `AWS の ${file}を読み取れません`,
    detail: (path, reason) => `${path}：${reason}何も変更していません。`,
  },
  'file-unwritable': {
    title: file => `AWS の ${file}に書き込めません`,
    detail: (path, reason) => `${path}：${reason}何も変更していません。`,
  },
  'file-unparsable': {
    title: file => `AWS の ${file}が壊れています`,
    detail: (path, line) =>
      `${path} の ${line} 行目を AWS ツールが読み取れません。Mai は何も変更していません。その行を修正または削除して、もう一度お試しください。`,
  },
  'edit-refused': {
    title: file => `Mai は AWS の ${file}を変更しませんでした`,
    detail: path =>
      `変更すると ${path} のほかのプロファイルの読み取り結果が変わるため、中止しました。この問題をご報告ください。`,
  },
  'section-foreign': {
    title: profile => `プロファイル「${profile}」は Mai のものではありません`,
    detail:
      'ほかの人またはプログラムが書いたものです。別のプロファイル名を使うか、Mai にキーの書き込みを許可してください。',
    longLived:
      '長期的なアクセスキーが入っています。Mai が書き込むと、そのキーはファイルから消えます（バックアップは残ります）。まだ必要な場合は、別のプロファイル名を使ってください。',
  },
  'file-busy': {
    title: file => `AWS の ${file}が変更され続けています`,
    detail: path =>
      `別のプログラムが ${path} に書き込み続けています。Mai は上書きしませんでした。もう一度お試しください。`,
  },
  'settings-damaged': {
    title: 'Mai の設定が壊れていました',
    detail: keptAs => `壊れたファイルを ${keptAs} として残し、初期状態から始めました。会社をもう一度追加してください。`,
  },
  'settings-unwritable': {
    title: 'Mai の設定を保存できません',
    detail: reason => `${reason}今の変更は、Mai を終了すると失われます。`,
  },
} satisfies Partial<Text['failures']>;
