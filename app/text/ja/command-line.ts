import type { Text } from '../en/en.ts';
import { list } from '../grammar.ts';

export const commandLine: Text['commandLine'] = {
  usage: line => `使い方：${line}`,
  words: { file: 'ファイル', profile: 'プロファイル', seconds: '秒数' },
  misspelled: (word, meant) => `「${word}」は Mai のコマンドではありません。「${meant}」のことですか？`,
  fileMissing: name => `「${name}」にはファイルが必要です。`,
  stillRunning: 'Mai はまだ実行中です。メニューから終了し、もう一度お試しください。',
  policy: {
    none: 'このコンピューターに適用される会社ポリシーはありません。',
    setting: '設定',
    value: '値',
    from: '出所',
    lock: 'ロックの理由',
    overridden: from => `${from}（上書き済み）`,
  },
  check: {
    valid: name => `${name} は有効です。`,
    unchecked: 'このコンピューターのポリシーにキーがないため、署名は確認されませんでした。',
  },
  signing: {
    keyInvalid: file => `${file} は、暗号化されていない PEM 形式の Ed25519 プライベートキーではありません。`,
    signed: key => `署名しました。ポリシーにはキー ${key} が必要です。`,
    keyIsOutput: file => `${file} はキーです。署名済みのセットアップには別のファイルを選択してください。`,
    keyIsOpen: file =>
      `このコンピューターのほかのユーザーも ${file} を読み取り、署名に使用できます。自分だけが読めるようにしてください。`,
    exists: 'このファイルはすでに存在します。',
    keepKey: file => `${file} はプライベートキーです。自分だけが読める場所に保管してください。ポリシーに必要なキー：`,
  },
  forget: {
    done: 'Mai の認証情報、Cookie、パスワードを削除しました。設定は残っています。',
    allDone: 'Mai のすべてのデータを削除しました。',
    rootOnly: '「--all-users」は Linux の root でのみ使用できます。',
    left: names => `${list('ja', names)} について、すべては削除できませんでした。`,
  },
  help: {
    intro: '「mai」で Mai を起動します。次のコマンドはウィンドウを開かずに終了します。',
    summaries: {
      ensure: 'AWS プロファイルのロールを開始します。',
      policy: 'このコンピューターの会社ポリシーを表示します：値、出所、ロック、問題。',
      check: '会社セットアップを Mai と同じように検査し、問題を行番号とともに表示します。',
      sign: '会社セットアップに署名します。',
      'new-key': '署名用のキーを作成します。',
      report: 'サポート用のトラブルシューティングレポートを、個人データなしで表示します。',
      forget: 'Mai を終了し、認証情報、Cookie、パスワードを削除します。「--settings」がなければ設定は残ります。',
      quit: 'Mai を終了します。「--for-upgrade」を付けると、使用中のロールはそのまま残り、次の起動後も引き続き使用できます。',
      version: 'バージョンを表示します。',
      help: 'この一覧を表示します。',
    },
    more: '終了コード：0 完了、1 未完了、2 コマンドの誤り。「--ensure」の他のコードは docs/tools.md にあります。',
  },
};
